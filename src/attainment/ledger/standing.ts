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
  /** There is a report, but with errors. */
  readonly isFaulty: boolean;
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
  const { excluded } = input;
  const { status: did, reason, daysLate } = whatUnitDid(input);
  const isLeftOut = excluded !== undefined && did !== 'not-expected';
  return {
    quarter: input.quarter.id,
    status: isLeftOut ? 'excluded' : did,
    did,
    received: input.receipt?.received ?? null,
    daysLate,
    reason: isLeftOut ? excluded : reason,
  };
}

type Deed = Pick<UnitQuarter, 'reason' | 'daysLate'> & { readonly status: UnitQuarter['did'] };

/** A report with errors was sent; only where the unit is left out can one say so and go on. */
function whatUnitDid({ unit, quarter, submission, receipt, asOf, ...input }: StandingInput): Deed {
  const deed = (status: Deed['status'], reason: string | null = null, daysLate = 0): Deed => ({
    status,
    reason,
    daysLate,
  });
  if (!existsOn(unit, quarter.to)) return deed('not-expected');
  // On that day it had not come yet, whatever became of it later.
  const afterTheDay = asOf !== null && receipt !== undefined && receipt.received > asOf;
  if (afterTheDay) return deed('missing');
  if (receipt?.state === 'returned') return deed('returned', receipt.reason);
  const isSent = submission !== undefined || (input.isFaulty && input.excluded !== undefined);
  if (!isSent) return deed('missing');
  const late = receipt && quarter.due !== null ? daysBetween(quarter.due, receipt.received) : 0;
  return late > 0 ? deed('late', null, late) : deed('handed-in');
}

/** Does a report with this standing count? */
export function counts(standing: UnitQuarter): boolean {
  return standing.status === 'handed-in' || standing.status === 'late';
}
