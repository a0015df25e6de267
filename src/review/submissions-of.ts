import { keyOf } from '../attainment/ledger/ledger.ts';
import type { Submission } from '../domain/submission.ts';
import type { Books } from './books.ts';

/** The quarter's own reports, in the plan's order of units. */
export function submissionsOf({ ledger, quarter }: Books): readonly Submission[] {
  return ledger.plan.units.flatMap((unit) => ledger.submissions.get(keyOf(quarter.id, unit.id)) ?? []);
}
