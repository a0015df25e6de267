import type { Plan } from '../../domain/plan.ts';
import { reporterOf } from '../../domain/questions.ts';
import type { AppliedCorrection } from '../../domain/scorecard.ts';
import type { Correction, Submission } from '../../domain/submission.ts';

/**
 * Corrections carried by these submissions, in the order in which they take effect: by quarter, then in the plan's
 * order of units, then as written. A correction of a quarter of this year needs the report that it corrects; what was
 * never reported cannot be corrected. One of the year before is for that year's books.
 */
export function correctionsIn(
  plan: Plan,
  submissions: ReadonlyMap<string, Submission>,
): readonly AppliedCorrection[] {
  const place = new Map(plan.units.map((unit, index) => [unit.id, index]));
  const reported = new Set([...submissions.values()].map((one) => `${one.period}\n${one.unit}`));
  return [...submissions.values()]
    .toSorted(
      (a, b) => compareText(a.period, b.period) || (place.get(a.unit) ?? 0) - (place.get(b.unit) ?? 0),
    )
    .flatMap((submission) =>
      submission.corrections
        .filter((one) => isOtherYears(plan, one) || reported.has(`${one.period}\n${writerOf(plan, one)}`))
        .map((one) => ({ ...one, carriedBy: submission.period, reporter: submission.unit })),
    );
}

export function isOtherYears(plan: Plan, correction: Correction): boolean {
  return !correction.period.startsWith(`${plan.year}-`);
}

function writerOf(plan: Plan, correction: Correction): string {
  const measure = plan.measures[correction.measure];
  const about = plan.units.find((unit) => unit.id === correction.about);
  const quarter = plan.periods.find((period) => period.id === correction.period);
  return measure && about && quarter
    ? reporterOf(plan, measure, { about, day: quarter.to })
    : correction.about;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
