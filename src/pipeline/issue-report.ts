import { join } from 'node:path';
import type { Issuance } from '../domain/signoff.ts';
import { isIssuance } from '../domain/signoff.ts';
import { writeAtomically } from '../files/write-files.ts';
import { chainEntry, writeRecord } from '../signoff/chain-entries.ts';
import { assembleReport } from './assemble-report.ts';
import { readDayOption, vietnamTime } from './options.ts';
import { type ReadyWorkspace, type RenderedReport, renderReport } from './render-report.ts';
import { scoreOptionsOf } from './score-as-approved.ts';
import { scorePeriod } from './score-period.ts';
import { recordOf } from './sign-off.ts';
import { UsageError } from './usage-error.ts';
import { signoffPath } from './workspace-paths.ts';

/**
 * Gives an approved report its number and date, and renders the issued files.
 * @throws UsageError when the content is not approved, is issued already, or the number is used in the year.
 */
export async function issueReport(
  opened: ReadyWorkspace,
  options: { readonly period: string; readonly number: string; readonly date: string },
  now: Date,
): Promise<RenderedReport> {
  const number = readNumber(options.number);
  const date = readDayOption('--date', options.date);
  const record = recordOf(opened, options.period);
  const scoring = scoreOptionsOf(record, options.period);
  const { scorecard } = scorePeriod(opened.workspace, scoring);
  const officeText = opened.officeTexts[options.period] ?? null;
  const assembled = await assembleReport({
    workspace: opened.workspace,
    scorecard,
    officeText,
    entries: record.entries,
  });
  refuseUnlessApproved(assembled.standing.state, options.period);
  refuseUsedNumber(opened, number, date);
  const entry: Omit<Issuance, 'previous'> = {
    step: 'issued',
    number,
    date,
    at: vietnamTime(now),
    content: assembled.content.digest,
  };
  const issued = chainEntry<Issuance>(record, entry);
  await writeAtomically(join(opened.root, signoffPath(options.period)), writeRecord(issued));
  const reopened = { ...opened, signoffs: { ...opened.signoffs, [options.period]: issued } };
  return renderReport(reopened, { ...scoring, format: 'pdf,md' });
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
