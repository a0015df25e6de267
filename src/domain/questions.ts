import type { Day } from './day.ts';
import { holderOn, lineageOn } from './lineage.ts';
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
  const members = new Map<string, readonly Unit[]>();
  const membersOf = (sets: readonly string[]): readonly Unit[] => {
    const known = members.get(sets.join()) ?? membersOn(plan, sets, quarter.to);
    members.set(sets.join(), known);
    return known;
  };
  return Object.values(plan.measures).flatMap((measure) =>
    measure.asked !== null && !measure.asked.includes(quarter.id)
      ? []
      : membersOf(measure.askedOf).map((about) => ({
          measure,
          about,
          reporter: reporterOf(plan, measure, { about, day: quarter.to }),
        })),
  );
}

interface Asked {
  readonly all: readonly Question[];
  readonly byReporter: ReadonlyMap<string, readonly Question[]>;
}

/** By plan and quarter: a plan may have hundreds of units, of which each is asked in turn. */
const known = new WeakMap<Plan, WeakMap<Period, Asked>>();

function askedIn(plan: Plan, quarter: Period): Asked {
  const ofPlan = known.get(plan) ?? new WeakMap<Period, Asked>();
  known.set(plan, ofPlan);
  const found = ofPlan.get(quarter);
  if (found) return found;
  const all = questionsOf(plan, quarter);
  const asked = { all, byReporter: groupByReporter(all) };
  ofPlan.set(quarter, asked);
  return asked;
}

/** The questions that one unit answers in a quarter, about itself and about others. */
export function questionsFor(plan: Plan, unitId: string, quarter: Period): readonly Question[] {
  return askedIn(plan, quarter).byReporter.get(unitId) ?? [];
}

function groupByReporter(questions: readonly Question[]): ReadonlyMap<string, readonly Question[]> {
  const groups = new Map<string, Question[]>();
  for (const question of questions) {
    const group = groups.get(question.reporter);
    if (group) group.push(question);
    else groups.set(question.reporter, [question]);
  }
  return groups;
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
  const { all, byReporter } = askedIn(plan, of);
  const unit = plan.units.find(({ id }) => id === unitId);
  if (unit === undefined) return [];
  const reporters = new Set(lineageOn(plan.units, unit, on.to).map(({ id }) => id));
  // Most units have taken over nothing.
  if (reporters.size === 1 && reporters.has(unitId)) return byReporter.get(unitId) ?? [];
  return all.filter(({ reporter }) => reporters.has(reporter));
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
