import type { Period } from '../domain/period.ts';
import { quartersOf } from '../domain/questions.ts';
import type { Workspace } from '../domain/workspace.ts';
import { findPeriod, findReporting, findUnit } from './find-period.ts';
import type { Choices } from './signoff/keep-choices.ts';
import { UsageError } from './usage-error.ts';

/**
 * What a command leaves out must be something that would count otherwise: a unit's report of the period's last
 * quarter, or an earlier one that cannot be used. What was left out at a confirmation is not looked at again.
 * @param left the units that are left out, those kept from the confirmation included.
 * @throws UsageError for a unit that is not there or does not report, and for a reason of nothing.
 */
export function refuseIdleExclusion(
  workspace: Workspace,
  { period, exclude, reason }: Choices,
  left: readonly string[],
): void {
  if (reason !== undefined && exclude === undefined && left.length === 0) throw reasonOfNothing();
  for (const id of exclude || []) refuseIdle(workspace, findPeriod(workspace.plan, period), id);
}

function refuseIdle({ plan, submissions }: Workspace, period: Period, id: string): void {
  const own = quartersOf(plan, findUnit(plan, id)).filter((one) => period.quarters.includes(one.id));
  const hasGap = own.some(
    (quarter) => !submissions.some((one) => one.unit === id && one.period === quarter.id),
  );
  const last = period.quarters.at(-1);
  if (last !== undefined && !hasGap) findReporting(plan, id, findPeriod(plan, last));
}

function reasonOfNothing(): UsageError {
  return new UsageError(
    '--reason là lý do không tính một đơn vị: ghi cùng --exclude <mã đơn vị>.',
    '--reason says why a unit is left out: give it with --exclude <unit>.',
  );
}
