import type { DocumentState } from '../../typeset/dialect/front-matter.ts';
import { readWords } from '../../typeset/dialect/read-words.ts';
import { blockingFindings } from '../check/blocking-findings.ts';
import type { Notice } from '../notice.ts';
import { openWorkspace } from '../open-workspace.ts';
import { type Choices, keepChoices } from '../signoff/keep-choices.ts';
import { unlikeConfirmed } from '../signoff/unlike-confirmed.ts';
import { assembleReport } from './assemble-report.ts';
import { type MarkdownText, readReworded } from './reworded-text.ts';

/** How far a text has come, and why it is a draft where that may surprise. */
export interface TextStanding {
  readonly state: DocumentState;
  readonly notice: Notice;
}

const unknownReport: TextStanding = {
  state: 'draft',
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
  if (!record || blockingFindings(opened, period, options.exclude ?? []).length > 0)
    return { state: 'draft', notice: notes.draft };
  const text = readReworded(markdown);
  const assembled = await assembleReport({ ...opened, workspace }, options, { text });
  // A number or date other than the one given makes an issued text a draft again.
  const { state } = assembled.standing;
  const stamped = state !== 'issued' || text.stamp === readWords(assembled.markdown).stamp;
  if (!stamped) return { state: 'draft', notice: otherStamp };
  const unlike = unlikeConfirmed(state === 'draft' ? options.unlike : []);
  return { state, notice: { vi: notes[state].vi + unlike.vi, en: notes[state].en + unlike.en } };
}

const otherStamp: Notice = {
  vi: 'Số hoặc ngày khác với số, ngày đã cấp: bản PDF là DỰ THẢO.',
  en: 'Number or date are not those given: the PDF is a draft.',
};
