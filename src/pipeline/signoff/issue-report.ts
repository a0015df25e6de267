import { join, relative } from 'node:path';
import type { Issuance } from '../../domain/signoff.ts';
import { chainEntry } from '../../signoff/chain-entries.ts';
import type { ReportStanding } from '../../signoff/stand-of-report.ts';
import { findPeriod } from '../find-period.ts';
import type { Notice } from '../notice.ts';
import type { ReadyWorkspace } from '../open-workspace.ts';
import { readDayOption, vietnamTime } from '../options.ts';
import { assembleReport } from '../report/assemble-report.ts';
import { chooseFonts } from '../report/choose-fonts.ts';
import { frozenFile, writeFiles } from '../report/frozen-files.ts';
import { prepareReport } from '../report/render-report.ts';
import { readTextOf } from '../report/reworded-text.ts';
import { refusedText, remarksOn } from '../report/rewording-notices.ts';
import { UsageError } from '../usage-error.ts';
import { version } from '../version.ts';
import { folders } from '../workspace-paths.ts';
import { type Refusal, recordOf, refuseBrokenRecord, writeRecordUnchanged } from './append-entry.ts';
import { readNumber, refuseTooEarly } from './given-number.ts';
import type { SignedIssue } from './issue-signed.ts';
import type { KeptChoices } from './keep-choices.ts';
import { refuseUsedNumber } from './number-in-use.ts';
import { refuseIssued } from './refuse-issued.ts';
import { unlikeConfirmed } from './unlike-confirmed.ts';

export interface IssueOptions extends KeptChoices {
  readonly number: string;
  readonly date: string;
  readonly fontDir?: string;
  /** The report as the approver signed it: number and date are appended to it. */
  readonly signed?: string;
}

export type Issued =
  | {
      readonly kind: 'written';
      readonly written: readonly string[];
      readonly notices: readonly Notice[];
      /** Something could not be set as written. */
      readonly failed: boolean;
    }
  | Refusal;

/**
 * Gives an approved report its number and date, and renders the issued files. The record is written first: from it
 * `cchc report` makes the files again should the run be cut off.
 * @throws UsageError when the content is not approved, is issued already, the number is used in the year, or the day
 *   is one before the data end.
 */
export async function issueReport(opened: ReadyWorkspace, options: IssueOptions, now: Date): Promise<Issued> {
  const { period } = options;
  const number = readNumber(options.number);
  const date = readDayOption('--date', options.date);
  refuseTooEarly(findPeriod(opened.workspace.plan, period), date);
  const broken = refuseBrokenRecord(opened, period);
  if (broken !== null) return broken;
  const record = recordOf(opened, period);
  refuseIssued(record.entries, period);
  // What may be wrong with the fonts is to come out before the number is given.
  await chooseFonts(opened.start, options.fontDir);
  const text = await readTextOf(opened, options);
  const assembled = await assembleReport(opened, options, { text });
  const { standing, content } = assembled;
  refuseUnlessApproved(standing, options);
  const remarks = remarksOn(assembled, options);
  if (remarks.errors.length > 0) return refusedText(remarks);
  refuseUsedNumber(opened, { number, date });
  const isPlain =
    options.fontDir === undefined && options.templates === undefined && content.value.text === undefined;
  const issued = chainEntry<Issuance>(record, {
    step: 'issued',
    number,
    date,
    program: isPlain ? version : null,
    at: vietnamTime(now),
    content: content.digest,
  });
  const after = { ...opened, signoffs: { ...opened.signoffs, [period]: issued } };
  const filled = await fillGivenSigned(opened, options, { number, date, digest: content.digest, now });
  if (filled !== null && 'vi' in filled) return { kind: 'refused', findings: [], message: filled };
  const format = filled === null ? 'pdf,md' : 'md';
  const { files, problems } = await prepareReport(after, { ...options, format });
  const folder = relative(opened.start, join(opened.root, folders.reports));
  const destination = { root: opened.start, folder, files };
  const frozen = await frozenFile(destination);
  if (frozen !== null) return { kind: 'refused', findings: [], message: frozen };
  const refused = await writeRecordUnchanged(opened, issued, 'all');
  if (refused !== null) return refused;
  const signed = filled ? await writeFiles({ ...destination, ...filled, files: [filled.file] }) : [];
  return {
    kind: 'written',
    written: [...(await writeFiles(destination)), ...signed],
    notices: problems,
    failed: problems.length > 0,
  };
}

/** Only who signs digitally loads what reads signatures. */
async function fillGivenSigned(
  { start }: ReadyWorkspace,
  { signed }: IssueOptions,
  issue: Omit<SignedIssue, 'start' | 'signed'>,
) {
  if (signed === undefined) return null;
  const { fillSigned } = await import('./issue-signed.ts');
  return fillSigned({ ...issue, start, signed });
}

function refuseUnlessApproved({ state, stale }: ReportStanding, { period, unlike }: IssueOptions): void {
  if (state !== 'draft') return;
  const { vi, en } = unlikeConfirmed(unlike);
  if (unlike.length > 0)
    throw new UsageError(
      `Báo cáo kỳ ${period} như lệnh này lập chưa được duyệt.${vi}`,
      `The report of ${period} as this command makes it is not approved.${en}`,
    );
  throw stale
    ? new UsageError(
        `Nội dung báo cáo kỳ ${period} đã thay đổi sau khi duyệt. Xem thay đổi: cchc verify --period ${period}; rồi xác nhận lại: cchc signoff.`,
        `The content of ${period} has changed since it was approved. See what changed: cchc verify --period ${period}; then confirm it anew: cchc signoff.`,
      )
    : new UsageError(
        `Nội dung hiện nay của báo cáo kỳ ${period} chưa được duyệt. Đề nghị chạy cchc signoff trước.`,
        `The present content of ${period} is not approved. Run cchc signoff first.`,
      );
}
