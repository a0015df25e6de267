import type { Reopening } from '../../domain/signoff.ts';
import { twoDigits } from '../../domain/text.ts';
import { chainEntry } from '../../signoff/chain-entries.ts';
import { currentRevision } from '../../signoff/revisions.ts';
import { findPeriod } from '../find-period.ts';
import type { Notice } from '../notice.ts';
import type { ReadyWorkspace } from '../open-workspace.ts';
import { vietnamTime } from '../options.ts';
import { UsageError } from '../usage-error.ts';
import { folders, reportName, signoffPath } from '../workspace-paths.ts';
import { type Refusal, recordOf, refuseBrokenRecord, writeRecordUnchanged } from './append-entry.ts';
import { readDecision } from './read-decision.ts';

export interface ReopenOptions {
  readonly period: string;
  readonly reason: string;
  /** `họ tên, chức vụ`. */
  readonly by: string;
}

export type Reopened =
  | { readonly kind: 'written'; readonly path: string; readonly message: Notice }
  | Refusal;

/**
 * Begins a report that replaces an issued one (ND30 Điều 18): the record says who wanted it and why, the issued
 * files stay, and the steps of the sign-off begin again.
 * @throws UsageError when nothing has been issued, or the person or reason is not named.
 */
export async function reopenReport(
  opened: ReadyWorkspace,
  options: ReopenOptions,
  now: Date,
): Promise<Reopened> {
  const { id: period } = findPeriod(opened.workspace.plan, options.period);
  const decision = readDecision(options);
  const broken = refuseBrokenRecord(opened, period);
  if (broken !== null) return broken;
  const record = recordOf(opened, period);
  const { issue, number } = currentRevision(record.entries);
  if (issue === null) throw notIssued(period, number);
  const entry: Omit<Reopening, 'previous'> = {
    step: 'reopened',
    ...decision,
    replaces: { number: issue.number, date: issue.date },
    at: vietnamTime(now),
    content: issue.content,
  };
  const refused = await writeRecordUnchanged(opened, chainEntry<Reopening>(record, entry), 'own');
  if (refused !== null) return refused;
  const files = `${folders.reports}/${reportName(period, number + 1)}`;
  return {
    kind: 'written',
    path: signoffPath(period),
    message: {
      vi: `Đã mở lại kỳ ${period}: báo cáo mới (${files}.md, ${files}.pdf) thay thế Báo cáo số ${twoDigits(issue.number)}, bản đã phát hành giữ nguyên. Các bước xác nhận làm lại từ đầu.`,
      en: `Reopened ${period}: a new report (${files}.md, ${files}.pdf) will replace number ${twoDigits(issue.number)}, whose files stay. The steps of the sign-off begin again.`,
    },
  };
}

function notIssued(period: string, revision: number): UsageError {
  return revision === 1
    ? new UsageError(
        `Báo cáo kỳ ${period} chưa phát hành nên không có gì để thay thế: sửa số liệu, lời văn rồi xác nhận lại.`,
        `The report of ${period} has not been issued, so there is nothing to replace: mend it and sign it off anew.`,
      )
    : new UsageError(
        `Kỳ ${period} đã được mở lại, báo cáo thay thế chưa phát hành: xác nhận (cchc signoff) rồi cấp số (cchc issue).`,
        `${period} is reopened already and the replacing report is not issued yet: go on with cchc signoff and cchc issue.`,
      );
}
