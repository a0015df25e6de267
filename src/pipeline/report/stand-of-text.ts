import { basename } from 'node:path';
import type { SignoffEntry } from '../../domain/signoff.ts';
import { printDay } from '../../report/format/date.ts';
import { revisionOfHead } from '../../signoff/revision-of-head.ts';
import { currentRevision } from '../../signoff/revisions.ts';
import type { DocumentState } from '../../typeset/dialect/front-matter.ts';
import { readWords } from '../../typeset/dialect/read-words.ts';
import { blockingFindings } from '../check/blocking-findings.ts';
import type { Notice } from '../notice.ts';
import { openWorkspace } from '../open-workspace.ts';
import { type Choices, keepChoices } from '../signoff/keep-choices.ts';
import { unlikeConfirmed } from '../signoff/unlike-confirmed.ts';
import { folders, reportName } from '../workspace-paths.ts';
import { assembleReport } from './assemble-report.ts';
import { chartsOf } from './choose-words.ts';
import { type MarkdownText, readReworded } from './reworded-text.ts';
import { type RewordingNotices, remarksOn } from './rewording-notices.ts';

/** How far a text has come, and why it is a draft where that may surprise. */
export interface TextStanding {
  readonly state: DocumentState;
  readonly notice: Notice;
  /** Where the words say something else than they may. */
  readonly remarks: RewordingNotices;
  /** Those of the report as computed. */
  readonly charts: ReadonlyMap<string, Uint8Array>;
}

const nothing = { remarks: { errors: [], warnings: [] }, charts: new Map() };

const unknownReport: TextStanding = {
  state: 'draft',
  ...nothing,
  notice: {
    vi: 'Văn bản không thuộc kỳ báo cáo nào của kế hoạch ở đây: bản PDF là DỰ THẢO.',
    en: 'The text belongs to no report of a plan here: the PDF is a draft.',
  },
};

const notes: Readonly<Record<DocumentState, Notice>> = {
  draft: {
    vi: 'Lời văn này chưa được duyệt: bản PDF là DỰ THẢO. Duyệt bằng cchc signoff --text <tệp>.',
    en: 'These words are not approved: the PDF is a draft. Approve them with cchc signoff --text <file>.',
  },
  approved: { vi: 'Lời văn này đã được duyệt.', en: 'These words are approved.' },
  issued: {
    vi: 'Đúng lời văn, số và ngày đã phát hành.',
    en: 'The words, number and date are those issued.',
  },
};

/**
 * Whether the words of a text are approved, and its number and date those given, as the sign-off record says.
 * @param where `root`: folder of the workspace; `start`: what the paths of the command line are relative to.
 */
export async function standOfText(
  where: { readonly start: string; readonly root: string },
  markdown: MarkdownText,
  choices: Omit<Choices, 'period' | 'text'>,
): Promise<TextStanding> {
  const { plan, period } = markdown.frontMatter;
  const found = await openWorkspace(where.root, { through: period || null });
  if (found === null) return unknownReport;
  const opened = { ...found, start: where.start };
  const { workspace } = opened;
  if (workspace === null || plan !== workspace.plan.id) return unknownReport;
  if (!workspace.plan.periods.some(({ id }) => id === period)) return unknownReport;
  const record = opened.signoffs[period];
  const options = keepChoices(opened, { ...choices, period });
  if (blockingFindings(opened, period, options.exclude ?? []).length > 0)
    return { state: 'draft', notice: notes.draft, ...nothing };
  const replaced = replacedNotice(record?.entries ?? [], markdown);
  if (replaced !== null) return { state: 'draft', notice: replaced, ...nothing };
  const text = readReworded(markdown);
  const assembled = await assembleReport({ ...opened, workspace }, options, { text });
  // A number or date other than the one given makes an issued text a draft again.
  const { state } = assembled.standing;
  const stamped = state !== 'issued' || text.stamp === readWords(assembled.markdown).stamp;
  const charts = chartsOf(assembled);
  const remarks = remarksOn(assembled, { ...options, text: markdown.file });
  if (!stamped) return { state: 'draft', notice: otherStamp, remarks, charts };
  const unlike = unlikeConfirmed(state === 'draft' ? options.unlike : []);
  const notice = { vi: notes[state].vi + unlike.vi, en: notes[state].en + unlike.en };
  return { state, notice, remarks, charts };
}

/** A text that was issued and is being replaced: what is computed now is another report. */
function replacedNotice(
  entries: readonly SignoffEntry[],
  { file: path, frontMatter }: MarkdownText,
): Notice | null {
  const { number, issue } = revisionOfHead(entries, frontMatter.signoffHead) ?? { number: 0, issue: null };
  if (issue === null || number === currentRevision(entries).number) return null;
  const name = reportName(frontMatter.period, number);
  // Under another name it is a copy, on which the new report's words are based.
  if (basename(path) !== `${name}.md`) return null;
  const file = `${folders.reports}/${name}.pdf`;
  return {
    vi: `Đây là lời văn của Báo cáo số ${issue.number} ngày ${printDay(issue.date)}, kỳ báo cáo đã được mở lại để thay thế: bản PDF này là DỰ THẢO. Bản đã phát hành: ${file}.`,
    en: `These are the words of report number ${issue.number} of ${issue.date}, which is being replaced: this PDF is a draft. The issued one is ${file}.`,
  };
}

const otherStamp: Notice = {
  vi: 'Số hoặc ngày khác với số, ngày đã cấp: bản PDF là DỰ THẢO.',
  en: 'Number or date are not those given: the PDF is a draft.',
};
