import { join } from 'node:path';
import { computeScorecard } from '../../attainment/compute-scorecard.ts';
import type { Workspace } from '../../domain/workspace.ts';
import { readIfThere } from '../../files/read-files.ts';
import { writeAtomically } from '../../files/write-files.ts';
import { fillOfficeDraft } from '../../forms/fill-office-draft.ts';
import { proposeOfficeText } from '../../forms/propose-office-text.ts';
import { findPeriod } from '../find-period.ts';
import { officePath } from '../workspace-paths.ts';

/** Writes the office's file of a period, prefilled; only places still empty are filled; nothing to fill leaves it alone. */
export async function draftOfficeText(
  { root, workspace }: { readonly root: string; readonly workspace: Workspace },
  periodId: string,
): Promise<{ readonly path: string; readonly filled: readonly string[] }> {
  const period = findPeriod(workspace.plan, periodId);
  const scorecard = computeScorecard(workspace, period, { asOf: period.closes, excluded: new Map() });
  const path = officePath(period.id);
  const there = await readIfThere(root, path);
  const head = `# Lời văn của Văn phòng cho báo cáo kỳ ${period.id}. Số liệu ghi trong ngoặc nhọn được chương trình điền.\nplan: ${workspace.plan.id}\nperiod: ${period.id}\n`;
  const draft = fillOfficeDraft(
    there && new TextDecoder().decode(there.bytes),
    head,
    proposeOfficeText(workspace, scorecard),
  );
  // Written anew it would be laid out anew: a file with nothing to fill keeps its very bytes.
  if (there === null || draft.filled.length > 0) await writeAtomically(join(root, path), draft.text);
  return { path, filled: draft.filled };
}
