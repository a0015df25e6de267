import { join } from 'node:path';
import type { Issuance } from '../domain/signoff.ts';
import { isIssuance } from '../domain/signoff.ts';
import { writeAtomically } from '../files/write-files.ts';
import { chainEntry, writeRecord } from '../signoff/chain-entries.ts';
import { acceptedRemarks } from './accepted-remarks.ts';
import { assembleReport, type Presentation } from './assemble-report.ts';
import { chooseFonts } from './choose-fonts.ts';
import { readDayOption, vietnamTime } from './options.ts';
import { type ReadyWorkspace, type RenderedReport, renderReport } from './render-report.ts';
import { scoreOptionsOf } from './score-as-approved.ts';
import { scorePeriod } from './score-period.ts';
import { recordOf, textOf } from './sign-off.ts';
import { UsageError } from './usage-error.ts';
import { signoffPath } from './workspace-paths.ts';

export interface IssueOptions extends Presentation {
  readonly period: string;
  readonly number: string;
  readonly date: string;
  readonly fontDir?: string;
  /** The reworded Markdown that was approved. */
  readonly text?: string;
}

/**
 * Gives an approved report its number and date, and renders the issued files.
 * @throws UsageError when the content is not approved, is issued already, or the number is used in the year.
 */
export async function issueReport(
  opened: ReadyWorkspace,
  options: IssueOptions,
  now: Date,
): Promise<RenderedReport> {
  const number = readNumber(options.number);
  const date = readDayOption('--date', options.date);
  const record = recordOf(opened, options.period);
  const scoring = scoreOptionsOf(record, options.period);
  // What may be wrong with the fonts is to come out before the number is given.
  await chooseFonts(opened.start, options.fontDir);
  const text = await textOf(opened, options.period, options.text);
  const { scorecard } = scorePeriod(opened.workspace, scoring);
  const report = {
    workspace: opened.workspace,
    scorecard,
    officeText: opened.officeTexts[options.period] ?? null,
    accepted: acceptedRemarks(opened, scorecard),
    presentation: options,
    start: opened.start,
    text,
  };
  const { standing, content } = await assembleReport({ ...report, entries: record.entries });
  refuseUnlessApproved(standing.state, options.period);
  refuseUsedNumber(opened, number, date);
  const at = vietnamTime(now);
  const issued = chainEntry<Issuance>(record, { step: 'issued', number, date, at, content: content.digest });
  await writeAtomically(join(opened.root, signoffPath(options.period)), writeRecord(issued));
  if (text !== null && options.text !== undefined) {
    const { entries } = issued;
    const assembled = await assembleReport({ ...report, entries });
    const { issueText } = await import('./issue-text.ts');
    return issueText(opened, { text, file: options.text, assembled, entries, fontDir: options.fontDir });
  }
  const reopened = { ...opened, signoffs: { ...opened.signoffs, [options.period]: issued } };
  return renderReport(reopened, { ...options, ...scoring, format: 'pdf,md' });
}

function readNumber(text: string): number {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw new UsageError(
    `--number ${text}: ghi số nguyên, ví dụ 45.`,
    `--number ${text}: give a whole number such as 45.`,
  );
}

function refuseUnlessApproved(state: 'draft' | 'approved' | 'issued', period: string): void {
  if (state === 'draft') {
    throw new UsageError(
      `Nội dung hiện nay của báo cáo kỳ ${period} chưa được duyệt. Đề nghị chạy cchc signoff trước.`,
      `The present content of ${period} is not approved. Run cchc signoff first.`,
    );
  }
  if (state === 'issued') {
    throw new UsageError(
      `Báo cáo kỳ ${period} đã phát hành.`,
      `The report of ${period} has been issued already.`,
    );
  }
}

/** Numbers run within a calendar year (ND30 Phụ lục I, II.3.a). */
function refuseUsedNumber({ signoffs }: ReadyWorkspace, number: number, date: string): void {
  for (const record of Object.values(signoffs)) {
    const used = record.entries
      .filter(isIssuance)
      .find((entry) => entry.number === number && entry.date.slice(0, 4) === date.slice(0, 4));
    if (used) {
      throw new UsageError(
        `Số ${number} năm ${date.slice(0, 4)} đã cấp cho báo cáo kỳ ${record.period}.`,
        `Number ${number} of ${date.slice(0, 4)} was given to the report of ${record.period}.`,
      );
    }
  }
}
