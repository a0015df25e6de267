import type { Day } from './day.ts';
import { holderOn } from './lineage.ts';
import type { Indicator, Plan, Task } from './plan.ts';
import { belongsTo, type Unit } from './register.ts';

/** Measures that an indicator is made of; empty for a qualitative one. */
export function measuresOf(indicator: Indicator): readonly string[] {
  const { formula } = indicator;
  if (formula.kind === 'ratio') return [...new Set([...formula.numerator, ...formula.denominator])];
  if (formula.kind === 'count') return [...new Set(formula.measures)];
  return formula.kind === 'qualitative' ? [] : [formula.measure];
}

/** So many a quarter: a number that the plan wants held against the period's own value. */
export function limitsEachQuarter({ formula, basis }: Indicator): boolean {
  return formula.kind === 'count' && basis === 'period';
}

export function indicatorsOf(plan: Pick<Plan, 'targets'>): readonly Indicator[] {
  return plan.targets.flatMap((target) => target.indicators);
}

export function tasksOf(plan: Pick<Plan, 'taskGroups'>): readonly Task[] {
  return plan.taskGroups.flatMap((group) => group.tasks);
}

/**
 * The unit that states the department's state of a task: the first lead, or the office where a set leads.
 * A unit that no longer exists on the day is stood in for by its successor.
 */
export function stateTellerOf(plan: Plan, task: Task, day: Day): string {
  const lead = plan.units.find((unit) => unit.id === task.lead[0]);
  return lead ? holderOn(plan.units, lead, day).id : plan.agency.office;
}

/** May the unit say something about this task: as lead, as helper, or as the office? */
export function takesPartIn(plan: Plan, unit: Unit, task: Task): boolean {
  return (
    unit.id === plan.agency.office || [...task.lead, ...task.others].some((id) => belongsTo(plan, unit, id))
  );
}
