import type { SignoffEntry } from '../../domain/signoff.ts';
import type { FoundFile } from '../../files/read-files.ts';
import { currentRevision } from '../../signoff/revisions.ts';
import type { FontFiles } from '../../typeset/files.ts';
import { type TypesetResult, typesetPdf } from '../../typeset/typeset-pdf.ts';
import type { AssembledReport } from '../report/assemble-report.ts';
import type { ReportWords } from '../report/choose-words.ts';
import { folders, reportName, snapshotPath } from '../workspace-paths.ts';
import { listFile } from './archive-list.ts';
import { describeFile } from './describe-file.ts';
import { nameFiles } from './name-files.ts';

/** A report as it is set. */
export interface WordedReport {
  readonly assembled: AssembledReport;
  readonly words: Pick<ReportWords, 'markdown' | 'images'>;
}

/** Where a report's Markdown stands among the attached files. */
export function textPath(period: string, entries: readonly SignoffEntry[]): string {
  return `${folders.reports}/${reportName(period, currentRevision(entries).number)}.md`;
}

/** Where a picture that the Markdown shows stands among the attached files. */
export function picturePath(source: string): string {
  return `${folders.reports}/${source}`;
}

/** Files that come out of the report itself: its Markdown, and the content that is signed off. */
export function ownFiles(
  { assembled: { content, model }, words }: WordedReport,
  entries: readonly SignoffEntry[],
): readonly FoundFile[] {
  const text = new TextEncoder();
  return [
    { path: textPath(model.period, entries), bytes: text.encode(words.markdown) },
    { path: snapshotPath(model.period, content.digest), bytes: text.encode(`${content.json}\n`) },
  ];
}

/**
 * A report as PDF/A-3a with files attached; they all carry the day from which the report looks, so that the same
 * content gives the same bytes.
 */
export function setArchive(
  { assembled, words: { markdown, images } }: WordedReport,
  { files, list, fonts }: ArchiveParts,
): Promise<TypesetResult> {
  const all = [{ path: listFile, bytes: list }, ...files];
  const names = nameFiles(all.map(({ path }) => path));
  const modified = assembled.model.asOf;
  const attachments = all.map((file) => describeFile(file, { name: names.get(file.path) ?? '', modified }));
  return typesetPdf(markdown, { fonts, images, attachments });
}

interface ArchiveParts {
  readonly files: readonly FoundFile[];
  /** Octets of the list of these files. */
  readonly list: Uint8Array;
  readonly fonts: FontFiles;
}
