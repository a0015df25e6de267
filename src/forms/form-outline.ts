import type { Period } from '../domain/period.ts';
import type { Plan } from '../domain/plan.ts';
import { type Question, questionsFor } from '../domain/questions.ts';
import type { Unit } from '../domain/register.ts';
import { measuresOf, stateTellerOf, tasksOf } from '../domain/taking-part.ts';

/** The questions of a form in the order of the plan, each under the first target or task that uses it. */
export interface FormOutline {
  readonly groups: readonly QuestionGroup[];
  /** Tasks whose state this unit states. */
  readonly tasks: readonly { readonly id: string; readonly text: string }[];
}

export interface QuestionGroup {
  readonly heading: string;
  readonly questions: readonly Question[];
}

export function outlineForm(plan: Plan, unit: Unit, quarter: Period): FormOutline {
  const left = new Set(questionsFor(plan, unit.id, quarter));
  const groups = headings(plan).map(({ heading, measures }) => {
    const questions = measures.flatMap((id) => [...left].filter((question) => question.measure.id === id));
    for (const question of questions) left.delete(question);
    return { heading, questions };
  });
  const rest = { heading: 'Số liệu khác', questions: [...left] };
  return {
    groups: [...groups, rest].filter((group) => group.questions.length > 0),
    tasks: tasksOf(plan).filter((task) => stateTellerOf(plan, task, quarter.to) === unit.id),
  };
}

function headings(plan: Plan): readonly { heading: string; measures: readonly string[] }[] {
  const targets = plan.targets.map((target) => ({
    heading: `Chỉ tiêu ${target.number}. ${target.text}`,
    measures: withTheirKin(plan, [...new Set(target.indicators.flatMap(measuresOf))]),
  }));
  const tasks = tasksOf(plan).map((task) => ({
    heading: `Nhiệm vụ ${task.id}. ${task.text}`,
    measures: task.measures,
  }));
  return [...targets, ...tasks];
}

/** Figures that an identity binds to the indicator's own belong beside them: received, pending, returned. */
function withTheirKin(plan: Plan, measures: readonly string[]): readonly string[] {
  const kin = plan.checks.flatMap((check) => {
    if (check.kind !== 'equal') return [];
    const all = [...check.left, ...check.right];
    return all.some((id) => measures.includes(id)) ? all : [];
  });
  return inPlanOrder(plan, new Set([...measures, ...kin]));
}

function inPlanOrder(plan: Plan, measures: ReadonlySet<string>): readonly string[] {
  return Object.keys(plan.measures).filter((id) => measures.has(id));
}
