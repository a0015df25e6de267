import { join } from 'node:path';
import { computeScorecard } from '../../attainment/compute-scorecard.ts';
import { readIfThere } from '../../files/read-files.ts';
import { writeIfSame } from '../../files/write-files.ts';
import { fillOfficeDraft } from '../../forms/fill-office-draft.ts';
import { proposeOfficeText } from '../../forms/propose-office-text.ts';
import { readText } from '../../load/parse-source.ts';
import { findPeriod } from '../find-period.ts';
import type { ReadyWorkspace } from '../open-workspace.ts';
import { UsageError } from '../usage-error.ts';
import { officePath } from '../workspace-paths.ts';

/**
 * Writes the office's file of a period, prefilled; only places still empty are filled; nothing to fill leaves it alone.
 * @throws UsageError when somebody saved the file since the workspace was read.
 */
export async function draftOfficeText(
  { root, workspace, sources }: Pick<ReadyWorkspace, 'root' | 'workspace' | 'sources'>,
  periodId: string,
): Promise<{ readonly path: string; readonly filled: readonly string[] }> {
  const period = findPeriod(workspace.plan, periodId);
  const scorecard = computeScorecard(workspace, period, { asOf: period.closes, excluded: new Map() });
  const path = officePath(period.id);
  const there = (await readIfThere(root, path))?.bytes ?? null;
  const before = textOf(there);
  const judged = sources.get(path)?.text;
  if (judged !== undefined && judged !== before) throw savedMeanwhile(path);
  const head = `# Lời văn của Văn phòng cho báo cáo kỳ ${period.id}. Số liệu ghi trong ngoặc nhọn được chương trình điền.\nplan: ${workspace.plan.id}\nperiod: ${period.id}\n`;
  const draft = fillOfficeDraft(
    there && new TextDecoder().decode(there),
    head,
    proposeOfficeText(workspace, scorecard),
  );
  // Written anew it would be laid out anew: a file with nothing to fill keeps its very bytes.
  if (there === null || draft.filled.length > 0) {
    const isWritten = await writeIfSame(join(root, path), draft.text, (now) => textOf(now) === before);
    if (!isWritten) throw savedMeanwhile(path);
  }
  return { path, filled: draft.filled };
}

function textOf(bytes: Uint8Array | null): string | null {
  return bytes && readText(bytes).text;
}

function savedMeanwhile(path: string): UsageError {
  return new UsageError(
    `${path}: có người vừa lưu tệp này trong lúc lệnh chạy. Chưa ghi gì; đề nghị chạy lệnh lần nữa.`,
    `${path}: somebody has saved this file while the command ran. Nothing was written; repeat the command.`,
  );
}
