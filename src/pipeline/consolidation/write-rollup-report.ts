import { twoDigits } from '../../domain/text.ts';
import { readFonts } from '../../files/program-files.ts';
import { currentRevision } from '../../signoff/revisions.ts';
import { typesetPdf } from '../../typeset/typeset-pdf.ts';
import type { Notice } from '../notice.ts';
import { frozenFile, type ReportFile, writeFiles } from '../report/frozen-files.ts';
import type { AssembledRollup } from './assemble-rollup.ts';
import type { RollupRecords } from './rollup-records.ts';

export interface Place {
  readonly start: string;
  /** Folder, from the start. */
  readonly out: string;
  readonly formats: readonly ('md' | 'pdf')[];
}

export interface WrittenRollup {
  readonly written: readonly string[];
  readonly notices: readonly Notice[];
  /** Nothing was written, or something could not be set as written. */
  readonly failed: boolean;
}

/** Writes `tong-hop-<period>.md` and `.pdf`; nothing unless all could be made and none is frozen. */
export async function writeRollupReport(
  assembled: AssembledRollup,
  records: RollupRecords | null,
  { start, out, formats }: Place,
): Promise<WrittenRollup> {
  const { files, notices } = await makeFiles(assembled, formats);
  const destination = { root: start, folder: out, files };
  const frozen = await frozenFile(destination);
  if (frozen !== null) return { written: [], notices: [frozen], failed: true };
  const told = records === null ? [] : standingNotice(assembled, records);
  return {
    written: await writeFiles(destination),
    notices: [...notices, ...told],
    failed: notices.length > 0,
  };
}

async function makeFiles(
  { markdown, stem }: AssembledRollup,
  formats: Place['formats'],
): Promise<{ readonly files: readonly ReportFile[]; readonly notices: readonly Notice[] }> {
  const files: ReportFile[] = [];
  const notices: Notice[] = [];
  for (const format of formats) {
    if (format === 'md') {
      files.push({ name: `${stem}.md`, bytes: markdown });
      continue;
    }
    const { pdf, problems } = await typesetPdf(markdown, { fonts: await readFonts() });
    files.push({ name: `${stem}.pdf`, bytes: pdf });
    notices.push(
      ...problems.map(({ code, line, subject }) => ({
        vi: `Bản Markdown, dòng ${line} – CẢNH BÁO: không dàn trang được “${subject}” (${code}).`,
        en: `Markdown, line ${line} – WARNING: could not typeset “${subject}” (${code}).`,
      })),
    );
  }
  return { files, notices };
}

function standingNotice({ standing }: AssembledRollup, { record }: RollupRecords): readonly Notice[] {
  if (!standing.stale) return [];
  const { issue } = currentRevision(record.entries);
  return issue === null
    ? [
        {
          vi: 'Nội dung đã thay đổi sau khi duyệt: báo cáo trở lại DỰ THẢO, phải duyệt lại.',
          en: 'The content has changed since it was approved: the report is a draft again and must be approved anew.',
        },
      ]
    : [
        {
          vi: `Nội dung tính từ số liệu hiện nay khác báo cáo đã phát hành, số ${twoDigits(issue.number)}: bản lập bây giờ là DỰ THẢO. Cần sửa báo cáo đã phát hành thì mở lại: cchc rollup … --reopen.`,
          en: `The content computed from today's data differs from the report issued under number ${twoDigits(issue.number)}: what is made now is a draft. To correct the issued report, open it again: cchc rollup … --reopen.`,
        },
      ];
}
