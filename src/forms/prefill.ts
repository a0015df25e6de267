import { lineageAcross } from '../domain/lineage.ts';
import type { Answer, Measure } from '../domain/measure.ts';
import { type Period, quarterBefore } from '../domain/period.ts';
import type { Question } from '../domain/questions.ts';
import { type Rational, sumOf } from '../domain/rational.ts';
import type { Workspace } from '../domain/workspace.ts';

/**
 * What a form can know beforehand: the opening stock is the closing stock of the quarter before, with that of
 * the units merged into this one since; sizes that seldom change are those of the quarter before.
 */
export function prefilledAnswer(workspace: Workspace, quarter: Period, question: Question): Answer | null {
  const { measure, about } = question;
  const before = quarterBefore(quarter.id);
  if (measure.prefill === 'previous') return previousAnswer(workspace, quarter, question);
  const closing = closingOf(workspace, measure);
  if (closing === null) return null;
  const registers = [workspace.plan.units, workspace.previous?.plan.units ?? []];
  const stocks = [...lineageAcross(registers, about.id, quarter.to)].map((id) => ({
    id,
    numbers: numbersIn(workspace, { quarter: before, unit: id, measures: closing }),
  }));
  const isOwnKnown = stocks.some(({ id, numbers }) => id === about.id && numbers !== null);
  return isOwnKnown ? { kind: 'number', value: sumOf(stocks.flatMap(({ numbers }) => numbers ?? [])) } : null;
}

/**
 * A size held at the quarter's end is that of all whose accounts the unit holds by now: who takes in another unit
 * takes in its people. Where one of them is not a number, nobody but the unit knows.
 */
function previousAnswer(workspace: Workspace, quarter: Period, { measure, about }: Question): Answer | null {
  const before = quarterBefore(quarter.id);
  const own = answerIn(workspace, before, about.id, measure.id);
  const isSize = measure.rollUp === 'last' && (measure.type === 'count' || measure.type === 'decimal');
  if (!isSize || own === null) return own;
  const registers = [workspace.plan.units, workspace.previous?.plan.units ?? []];
  const all = [...lineageAcross(registers, about.id, quarter.to)].flatMap(
    (id) => answerIn(workspace, before, id, measure.id) ?? [],
  );
  if (all.length === 1) return own;
  const numbers = all.flatMap((answer) => (answer.kind === 'number' ? [answer.value] : []));
  return numbers.length === all.length ? { kind: 'number', value: sumOf(numbers) } : null;
}

function closingOf({ plan }: Workspace, measure: Measure): readonly string[] | null {
  for (const check of plan.checks) {
    if (check.kind === 'opening' && check.opening.length === 1 && check.opening[0] === measure.id)
      return check.closing;
  }
  return null;
}

interface Asked {
  readonly quarter: string;
  readonly unit: string;
  readonly measures: readonly string[];
}

/** All of these figures, or `null` when one is unknown. */
function numbersIn(workspace: Workspace, { quarter, unit, measures }: Asked): readonly Rational[] | null {
  const answers = measures.map((measure) => answerIn(workspace, quarter, unit, measure));
  const numbers = answers.flatMap((answer) => (answer?.kind === 'number' ? [answer.value] : []));
  return numbers.length === measures.length ? numbers : null;
}

function answerIn(workspace: Workspace, quarter: string, unit: string, measure: string): Answer | null {
  const inYear = workspace.plan.periods.some((period) => period.id === quarter);
  const source = inYear ? workspace : workspace.previous;
  for (const submission of source?.submissions ?? []) {
    const placed = submission.period === quarter ? submission.answers[unit]?.[measure] : undefined;
    if (placed) return placed.answer;
  }
  return null;
}
