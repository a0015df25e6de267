import { dirname, resolve } from 'node:path';
import { isError } from '../../diagnostics/diagnostic.ts';
import { type DocumentNumber, type Issuance, isConfirmation } from '../../domain/signoff.ts';
import { twoDigits } from '../../domain/text.ts';
import type { ContentCache } from '../../files/content-cache.ts';
import { planFile } from '../../files/read-files.ts';
import { printDay } from '../../report/format/date.ts';
import { revisionOfHead } from '../../signoff/revision-of-head.ts';
import { pdfProvenance } from '../../typeset/read-provenance.ts';
import type { Notice } from '../notice.ts';
import { type OpenedWorkspace, openWorkspace } from '../open-workspace.ts';
import { UsageError } from '../usage-error.ts';
import { folders } from '../workspace-paths.ts';
import { refuseUsedNumber } from './number-in-use.ts';

export interface ReportToNumber {
  readonly start: string;
  /** As given, from `start`. */
  readonly path: string;
  readonly pdf: Uint8Array;
  readonly cache: ContentCache;
}

/**
 * Holds number and date that a report is to bear against the records of the workspace in which the command runs, or
 * in which the file lies. Outside of any there is nothing to hold them against.
 * @returns what is odd about the date all the same.
 * @throws UsageError when the record says otherwise, another report has the number, or a record cannot be read.
 */
export async function refuseNumber(report: ReportToNumber, given: DocumentNumber): Promise<Notice | null> {
  const { start, path, pdf, cache } = report;
  const opened =
    (await openWorkspace(start, { cache })) ??
    (await openWorkspace(dirname(resolve(start, path)), { cache }));
  if (opened === null) return null;
  refuseUnreadable(opened, given.number);
  const head = pdfProvenance(pdf)?.signoffHead ?? '';
  const own = ownIssue(opened, head);
  if (own !== null) refuseOther(given, own);
  refuseUsedNumber(opened, given, own?.issue ?? null);
  return datedBeforeApproval(opened, head, given);
}

/** Said, not refused: what was approved on paper may have been recorded later. */
function datedBeforeApproval(
  { signoffs }: OpenedWorkspace,
  head: string,
  { date }: DocumentNumber,
): Notice | null {
  const revision = Object.values(signoffs).flatMap(({ entries }) => revisionOfHead(entries, head) ?? [])[0];
  const approved = revision?.entries.findLast(isConfirmation)?.at.slice(0, 10) ?? date;
  if (approved <= date) return null;
  return {
    vi: `Ngày ban hành ${printDay(date)} sớm hơn ngày duyệt ghi trong sổ xác nhận, ${printDay(approved)}; đề nghị xem lại trước khi phát hành.`,
    en: `The date of issue, ${date}, is before the approval in the sign-off record, ${approved}; look again before it is sent out.`,
  };
}

interface OwnIssue {
  readonly period: string;
  readonly issue: Issuance;
}

/** What the record says of the report that names this head; `null` when it was not given a number yet. */
function ownIssue({ signoffs }: OpenedWorkspace, head: string): OwnIssue | null {
  for (const { period, entries } of Object.values(signoffs)) {
    const issue = revisionOfHead(entries, head)?.issue ?? null;
    if (issue !== null) return { period, issue };
  }
  return null;
}

function refuseOther({ number, date }: DocumentNumber, { period, issue }: OwnIssue): void {
  if (number === issue.number && date === issue.date) return;
  const [recorded, given] = [issue.number, number].map(twoDigits);
  throw new UsageError(
    `Sổ xác nhận ghi báo cáo kỳ ${period} số ${recorded} ngày ${printDay(issue.date)}, khác với số ${given} ngày ${printDay(date)}. Đề nghị ghi đúng như sổ: --number ${issue.number} --date ${printDay(issue.date)}; báo cáo thay thế thì có số riêng (cchc reopen).`,
    `The record has the report of ${period} as number ${recorded} of ${issue.date}, not ${given} of ${date}. Give what the record says: --number ${issue.number} --date ${issue.date}; a report that replaces it has its own number (cchc reopen).`,
  );
}

/** A record that cannot be read may have given the number away. */
function refuseUnreadable({ workspace, findings }: OpenedWorkspace, number: number): void {
  const isRecord = (file: string): boolean => file.startsWith(`${folders.signoffs}/`);
  const record = findings.find((one) => isError(one) && isRecord(one.at.file))?.at.file;
  const file = workspace === null ? planFile : record;
  if (file === undefined) return;
  throw new UsageError(
    `${file} có lỗi nên không biết số ${twoDigits(number)} đã cấp hay chưa. Chưa ký; đề nghị chạy cchc validate, sửa hoặc khôi phục tệp ấy trước.`,
    `${file} has errors, so that nobody can tell whether number ${twoDigits(number)} is free. Nothing was signed; run cchc validate and mend or restore that file first.`,
  );
}
