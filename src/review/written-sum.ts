import type { Cell } from '../attainment/ledger/books-cell.ts';
import { cellOf } from '../attainment/ledger/cell.ts';
import type { Ledger } from '../attainment/ledger/ledger.ts';
import type { Measure } from '../domain/measure.ts';
import type { Period } from '../domain/period.ts';
import type { Place } from '../domain/place.ts';
import type { Plan } from '../domain/plan.ts';
import { type Rational, sumOf } from '../domain/rational.ts';
import type { Unit } from '../domain/register.ts';
import { writeNumber } from './write-number.ts';

/** Figures as written, with their places, and what they add up to. */
export interface WrittenSum {
  readonly value: Rational;
  readonly inputs: readonly Input[];
}

export interface Input {
  readonly measure: Measure;
  readonly value: Rational;
  readonly at: Place;
  readonly isCorrected: boolean;
}

/**
 * The sum of measures that one unit is asked in one quarter; `null` where one of them is missing or is no number, or
 * none is asked: then there is nothing to hold against it.
 */
export function readSum(
  ledger: Ledger,
  measures: readonly string[],
  { unit, quarter }: { unit: Unit; quarter: Period },
): WrittenSum | null {
  const cells = measures.flatMap((id) => {
    const measure = ledger.plan.measures[id];
    const cell = measure && cellOf(ledger, measure, unit, quarter);
    return cell && cell.kind !== 'not-asked' ? [{ measure, cell }] : [];
  });
  const inputs = cells.flatMap(({ measure, cell }) => inputOf(measure, cell) ?? []);
  return inputs.length === 0 || inputs.length < cells.length ? null : addInputs(inputs);
}

export function addInputs(inputs: readonly Input[]): WrittenSum {
  return { value: sumOf(inputs.map((input) => input.value)), inputs };
}

export function inputOf(measure: Measure, cell: Cell): Input | null {
  if (cell.kind !== 'answered' || cell.answer.kind !== 'number') return null;
  return { measure, value: cell.answer.value, at: cell.at, isCorrected: cell.correction !== null };
}

/** `“Tổng số nhận” 700 (128 + 15 + 486 + 71)`. */
export function describeSum(plan: Plan, measures: readonly string[], sum: WrittenSum): string {
  const terms =
    sum.inputs.length > 1 ? ` (${sum.inputs.map(({ value }) => writeNumber(value)).join(' + ')})` : '';
  return `${nameOfSum(plan, measures)} ${writeNumber(sum.value)}${terms}`;
}

/** The label of the measure, of the total that adds the same measures, or the labels one after the other. */
function nameOfSum(plan: Plan, measures: readonly string[]): string {
  const same = Object.values(plan.totals).find((total) => total.measures.join() === measures.join());
  const labels = same ? [same.label] : measures.map((id) => plan.measures[id]?.label ?? id);
  return labels.map((label) => `“${label}”`).join(' + ');
}
