import type { Day } from './day.ts';
import { holderOn } from './lineage.ts';
import type { Measure } from './measure.ts';
import type { Period } from './period.ts';
import type { Plan } from './plan.ts';
import { belongsTo, existsOn, membersOn, type Unit } from './register.ts';

/** One place to be filled in: a measure, the unit it is about, and the unit that reports it. */
export interface Question {
  readonly measure: Measure;
  readonly about: Unit;
  readonly reporter: string;
}

/**
 * Everything that is asked for a quarter, in the plan's order of measures and units.
 * A unit is asked when it exists on the last day of the quarter's data window.
 */
function questionsOf(plan: Plan, quarter: Period): readonly Question[] {
  return Object.values(plan.measures).flatMap((measure) =>
    measure.asked !== null && !measure.asked.includes(quarter.id)
      ? []
      : membersOn(plan, measure.askedOf, quarter.to).map((about) => ({
          measure,
          about,
          reporter: reporterOf(plan, measure, { about, day: quarter.to }),
        })),
  );
}

/** The questions that one unit answers in a quarter, about itself and about others. */
export function questionsFor(plan: Plan, unitId: string, quarter: Period): readonly Question[] {
  return questionsOf(plan, quarter).filter((question) => question.reporter === unitId);
}

/**
 * The questions of one quarter whose answers a unit may correct while it reports for another: its own, and those of
 * units whose accounts it has taken over by then.
 */
export function correctableBy(
  plan: Plan,
  unitId: string,
  { of, on }: { readonly of: Period; readonly on: Period },
): readonly Question[] {
  return questionsOf(plan, of).filter(({ reporter }) => {
    const unit = plan.units.find(({ id }) => id === reporter);
    return unit !== undefined && holderOn(plan.units, unit, on.to).id === unitId;
  });
}

/** Quarters in which the unit reports: those on whose last day it exists. */
export function quartersOf(plan: Plan, unit: Unit): readonly Period[] {
  return plan.periods.filter((period) => period.kind === 'quarter' && existsOn(unit, period.to));
}

/**
 * The unit that reports this measure about `about` on a day: itself, unless the plan names another, or whoever holds
 * that one's accounts by then.
 */
export function reporterOf(
  plan: Plan,
  measure: Measure,
  { about, day }: { readonly about: Unit; readonly day: Day },
): string {
  for (const [set, id] of Object.entries(measure.reportedBy)) {
    if (set !== '*' && !belongsTo(plan, about, set)) continue;
    const reporter = plan.units.find((unit) => unit.id === id);
    return reporter ? holderOn(plan.units, reporter, day).id : id;
  }
  return about.id;
}
