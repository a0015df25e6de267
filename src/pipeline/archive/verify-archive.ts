import { type Finding, isError } from '../../diagnostics/diagnostic.ts';
import { finding } from '../../diagnostics/finding.ts';
import type { SignoffEntry } from '../../domain/signoff.ts';
import type { ContentCache } from '../../files/content-cache.ts';
import { readFonts } from '../../files/program-files.ts';
import type { FoundFile } from '../../files/read-files.ts';
import { readAttachments } from '../../sign/pdf/read-attachments.ts';
import type { ReportMark } from '../../sign/pdf/read-report-mark.ts';
import { isProblem } from '../../sign/problem.ts';
import { followsFrom } from '../../sign/verify/follows-from.ts';
import type { Notice } from '../notice.ts';
import { type NamedChange, namedChanges } from '../signoff/named-changes.ts';
import { readContent } from '../signoff/read-copies.ts';
import { version } from '../version.ts';
import { snapshotPath } from '../workspace-paths.ts';
import type { ArchiveList } from './archive-list.ts';
import { type CheckedAttachments, checkAttached } from './check-attached.ts';
import { type Recomputed, recomputeReport } from './recompute-report.ts';
import { ownFiles, setArchive, type WordedReport } from './set-archive.ts';

/** Whether the files attached to a report still give what it prints. */
export interface ArchiveVerification {
  readonly verdict: ArchiveVerdict;
  /** The report's; `null` where it is not known. */
  readonly period: string | null;
  /** How many files are attached. */
  readonly count: number;
  readonly pages: PagesChecked;
  /** Where the content made anew differs from the one that was printed. */
  readonly changes: readonly NamedChange[];
  /** Why the report could not be made anew. */
  readonly why: Notice | null;
  readonly findings: readonly Finding[];
  /** The attached files, for the lines that findings show. */
  readonly sources: Recomputed['sources'];
}

export type ArchiveVerdict =
  /** Every figure and word comes out again. */
  | 'agrees'
  /** The attached files give other figures or words. */
  | 'differs'
  /** Figures and words come out again, but something else in the copy is not as it was made. */
  | 'altered'
  /** The report cannot be made anew. */
  | 'unknown';

/** `unchecked`: made by another version or in fonts that are not at hand. */
export type PagesChecked = 'same' | 'differ' | 'unchecked';

interface Copy {
  readonly path: string;
  readonly pdf: Uint8Array;
}

/**
 * Makes the report anew from the files attached to it and compares: the content with the digest in the PDF, the pages
 * with those that would be set now. Nothing but the PDF is looked at. `null`: nothing is attached.
 * @param cache what earlier runs made of the same files.
 */
export async function verifyArchive(copy: Copy, cache: ContentCache): Promise<ArchiveVerification | null> {
  const read = await readAttachments(copy.pdf);
  // What is wrong with the PDF as a whole is said where its signatures are checked.
  if (isProblem(read) || (read.files.length === 0 && !read.declared && !read.isCut)) return null;
  const checked = checkAttached(copy.path, read.files);
  const at = { file: copy.path };
  const findings = [
    ...(read.isCut ? [finding('archive-damaged', at, { values: {} })] : []),
    ...(read.report === null ? [finding('report-not-ours', at, { values: {} })] : []),
    ...checked.findings,
  ];
  const base = { ...nothing, count: read.files.length, period: checked.list?.period ?? null, findings };
  const { list } = checked;
  if (list === null || read.report === null) return base;
  const recomputed = await recomputeReport(checked.files, list, cache);
  const { report, why, sources, entries } = recomputed;
  const all = { ...base, why, sources, findings: [...findings, ...recomputed.findings] };
  return report === null ? all : compare({ copy, mark: read.report, checked, list, report, entries }, all);
}

const nothing = {
  verdict: 'unknown',
  period: null,
  pages: 'unchecked',
  changes: [],
  why: null,
  sources: new Map(),
} as const;

interface Remade {
  readonly copy: Copy;
  readonly mark: ReportMark;
  readonly checked: CheckedAttachments;
  readonly list: ArchiveList;
  readonly report: WordedReport;
  readonly entries: readonly SignoffEntry[];
}

async function compare(remade: Remade, base: ArchiveVerification): Promise<ArchiveVerification> {
  const { copy, mark, list, report } = remade;
  const { content } = report.assembled;
  if (content.digest !== mark.digest) {
    const before = printedContent(remade);
    const changes = before === null ? [] : namedChanges(before, content.value);
    // Another version may word things otherwise; files that are as they were accuse nobody.
    const isVersion = list.program !== version && !base.findings.some(isError);
    const findings = isVersion ? [...base.findings, otherVersion(copy, list)] : base.findings;
    return { ...base, verdict: isVersion ? 'unknown' : 'differs', changes, findings };
  }
  const pages = await checkPages(remade);
  const findings = [...base.findings, ...pageFindings(pages, remade)];
  return { ...base, verdict: findings.some(isError) ? 'altered' : 'agrees', pages, findings };
}

/** The content that was printed, as attached; `null` where it is not there or not the one with that digest. */
function printedContent({ mark, checked, report }: Remade) {
  const path = snapshotPath(report.assembled.model.period, mark.digest);
  const file = checked.files.find((one) => one.path === path);
  return file ? readContent(file.bytes, mark.digest) : null;
}

async function checkPages(remade: Remade): Promise<PagesChecked> {
  const { copy, checked, list, report } = remade;
  if (list.fonts !== '' || list.program !== version) return 'unchecked';
  const { pdf } = await setArchive(report, {
    files: filesAnew(remade),
    list: checked.listBytes,
    fonts: await readFonts(),
  });
  return (await followsFrom(pdf, copy.pdf)) ? 'same' : 'differ';
}

/** The attached files in the order of the list, with those that come out of the report as they come out now. */
function filesAnew({ checked, list, report, entries }: Remade): readonly FoundFile[] {
  const own = new Map(ownFiles(report, entries).map((file) => [file.path, file]));
  const found = new Map(checked.files.map((file) => [file.path, file]));
  return list.files.flatMap(({ path }) => own.get(path) ?? found.get(path) ?? []);
}

function pageFindings(pages: PagesChecked, { copy, list }: Remade): readonly Finding[] {
  switch (pages) {
    case 'same':
      return [];
    case 'differ':
      return [finding('archive-pages-differ', { file: copy.path }, { values: {} })];
    case 'unchecked':
      return [otherVersion(copy, list)];
  }
}

function otherVersion({ path }: Copy, { program, fonts }: ArchiveList): Finding {
  const isOther = program !== version;
  const values = { before: isOther ? program : '', now: isOther ? version : '', fonts };
  return finding('archive-pages-unchecked', { file: path }, { values });
}
