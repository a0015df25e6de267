import type { Measure } from '../../domain/measure.ts';
import type { Period } from '../../domain/period.ts';
import type { Plan } from '../../domain/plan.ts';
import { questionsFor } from '../../domain/questions.ts';
import type { Unit } from '../../domain/register.ts';
import { indicatorsOf, measuresOf, tasksOf } from '../../domain/taking-part.ts';
import type { Asked } from './answer-context.ts';

/** What a unit answers in a quarter: unit id → measure id → how the form calls it. */
export type AskedByUnit = ReadonlyMap<string, ReadonlyMap<string, Asked>>;

export function askedMeasures(plan: Plan, unit: Unit, quarter: Period): AskedByUnit {
  const asked = new Map<string, Map<string, Asked>>();
  for (const { measure, about } of questionsFor(plan, unit.id, quarter)) {
    const ofUnit = asked.get(about.id) ?? new Map<string, Asked>();
    ofUnit.set(measure.id, askedOf(plan, measure, about.id === unit.id ? '' : about.name));
    asked.set(about.id, ofUnit);
  }
  return asked;
}

/** A measure with the number of the indicator or task under which the form asks it. */
export function askedOf(plan: Plan, measure: Measure, about: string): Asked {
  const { target, task } = headings(plan).get(measure.id) ?? nowhere;
  return { measure, target, task, about };
}

type Heading = Pick<Asked, 'target' | 'task'>;

const nowhere: Heading = { target: '', task: '' };

const known = new WeakMap<Plan, ReadonlyMap<string, Heading>>();

/** By measure: the first indicator that uses it, else the first task. */
function headings(plan: Plan): ReadonlyMap<string, Heading> {
  const found = known.get(plan);
  if (found) return found;
  // Of several entries for one measure the last one stays: hence backwards, and indicators after tasks.
  const made = new Map<string, Heading>([
    ...tasksOf(plan)
      .toReversed()
      .flatMap(({ id, measures }) => measures.map((one) => [one, { target: '', task: id }] as const)),
    ...indicatorsOf(plan)
      .toReversed()
      .flatMap((one) => measuresOf(one).map((measure) => [measure, { target: one.id, task: '' }] as const)),
  ]);
  known.set(plan, made);
  return made;
}

/** Measures that nothing but these indicators needs: not asked once all of them are not applicable. */
export function excusedBy(plan: Plan, notApplicable: ReadonlySet<string>): ReadonlySet<string> {
  const needed = new Set([
    ...indicatorsOf(plan)
      .filter((indicator) => !notApplicable.has(indicator.id))
      .flatMap(measuresOf),
    ...tasksOf(plan).flatMap((task) => task.measures),
  ]);
  const given = indicatorsOf(plan).filter((indicator) => notApplicable.has(indicator.id));
  return new Set(given.flatMap(measuresOf).filter((id) => !needed.has(id)));
}
