import { type Day, daysBetween } from '../../domain/day.ts';
import type { Period } from '../../domain/period.ts';
import { existsOn, type Unit } from '../../domain/register.ts';
import type { UnitQuarter } from '../../domain/scorecard.ts';
import type { Submission } from '../../domain/submission.ts';
import type { Receipt } from '../../domain/workspace.ts';

export interface StandingInput {
  readonly unit: Unit;
  readonly quarter: Period;
  readonly submission: Submission | undefined;
  readonly receipt: Receipt | undefined;
  /** Why the unit is left out of this quarter, if it is. */
  readonly excluded: string | undefined;
  /** The day from which the report looks; `null` looks from the end of time. */
  readonly asOf: Day | null;
}

/**
 * Whether a unit's report of a quarter counts. It does without a receipt, and when it came late; it does not when it
 * was returned or left out, or came after the day from which the report looks. That day goes by the day of receipt
 * alone: what nobody entered into the register counts for any day, and the register keeps only how things stand now,
 * so that a report returned, mended or corrected since shows as it is today. What a report showed once is in its
 * sign-off's kept content.
 */
export function standingOf(input: StandingInput): UnitQuarter {
  const { unit, quarter, submission, receipt } = input;
  const standing = (
    status: UnitQuarter['status'],
    reason: string | null = null,
    daysLate = 0,
  ): UnitQuarter => ({
    quarter: quarter.id,
    status,
    received: receipt?.received ?? null,
    daysLate,
    reason,
  });
  if (!existsOn(unit, quarter.to)) return standing('not-expected');
  if (input.excluded !== undefined) return standing('excluded', input.excluded);
  // On that day it had not come yet, whatever became of it later.
  const afterTheDay = input.asOf !== null && receipt !== undefined && receipt.received > input.asOf;
  if (afterTheDay) return standing('missing');
  if (receipt?.state === 'returned') return standing('returned', receipt.reason);
  if (submission === undefined) return standing('missing');
  const late = receipt && quarter.due !== null ? daysBetween(quarter.due, receipt.received) : 0;
  return late > 0 ? standing('late', null, late) : standing('handed-in');
}

/** Does a report with this standing count? */
export function counts(standing: UnitQuarter): boolean {
  return standing.status === 'handed-in' || standing.status === 'late';
}
