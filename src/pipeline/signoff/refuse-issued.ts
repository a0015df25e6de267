import type { SignoffEntry } from '../../domain/signoff.ts';
import { twoDigits } from '../../domain/text.ts';
import { printDay } from '../../report/format/date.ts';
import { currentRevision } from '../../signoff/revisions.ts';
import { UsageError } from '../usage-error.ts';

/**
 * An issued report is changed by another document only (ND30 Điều 18).
 * @throws UsageError when the present revision has its number and date.
 */
export function refuseIssued(entries: readonly SignoffEntry[], period: string): void {
  const { issue } = currentRevision(entries);
  if (issue === null) return;
  throw new UsageError(
    `Báo cáo kỳ ${period} đã phát hành, số ${twoDigits(issue.number)} ngày ${printDay(issue.date)}. Sai sót về nội dung thì lập báo cáo thay thế: cchc reopen --period ${period} --reason "lý do" --by "họ tên, chức vụ".`,
    `The report of ${period} has been issued as number ${twoDigits(issue.number)} of ${issue.date}. Where its content is wrong, replace it: cchc reopen --period ${period} --reason "why" --by "name, position".`,
  );
}
