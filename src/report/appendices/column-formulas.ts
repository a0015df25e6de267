import type { Column, Plan } from '../../domain/plan.ts';
import { indicatorsOf } from '../../domain/taking-part.ts';

interface NumberedSum {
  readonly number: string;
  readonly measures: readonly string[];
}

/**
 * The row of column numbers, with a formula where a column can be reckoned from others as a reader would:
 * `(3)=(4)+(5)`, `(15)=[(9)+(10)]/(8)`. `before` columns stand to the left of the given ones.
 */
export function columnNumbers(plan: Plan, columns: readonly Column[], before: number): readonly string[] {
  const sums = columns.flatMap((column, index): NumberedSum[] =>
    column.kind === 'sum' ? [{ number: `(${before + index + 1})`, measures: column.measures }] : [],
  );
  const plain = Array.from({ length: before }, (_, index) => `(${index + 1})`);
  return [
    ...plain,
    ...columns.map((column, index) => {
      const number = `(${before + index + 1})`;
      const formula =
        column.kind === 'sum' ? sumFormula(column.measures, sums) : rateFormula(plan, column, sums);
      return formula === null ? number : `${number}=${formula}`;
    }),
  ];
}

function sumFormula(measures: readonly string[], sums: readonly NumberedSum[]): string | null {
  const parts = sums.filter((sum) => sum.measures.length < measures.length);
  const cover = measures.length < 2 ? null : coverWith(measures, parts);
  return cover?.map((part) => part.number).join('+') ?? null;
}

function rateFormula(
  plan: Plan,
  column: Extract<Column, { kind: 'indicator' }>,
  sums: readonly NumberedSum[],
): string | null {
  const formula = indicatorsOf(plan).find((indicator) => indicator.id === column.indicator)?.formula;
  if (column.show !== 'rate' || formula?.kind !== 'ratio') return null;
  const numerator = coverWith(formula.numerator, sums);
  const denominator = coverWith(formula.denominator, sums);
  return numerator && denominator && `${bracketed(numerator)}/${bracketed(denominator)}`;
}

function bracketed(parts: readonly NumberedSum[]): string {
  const sum = parts.map((part) => part.number).join('+');
  return parts.length === 1 ? sum : `[${sum}]`;
}

/** Columns that add up to exactly these measures, as few as can be, in the table's order; `null` if none do. */
function coverWith(measures: readonly string[], sums: readonly NumberedSum[]): readonly NumberedSum[] | null {
  const largestFirst = sums.toSorted((a, b) => b.measures.length - a.measures.length);
  const cover = search(measures, largestFirst);
  return cover && sums.filter((sum) => cover.includes(sum));
}

function search(rest: readonly string[], sums: readonly NumberedSum[]): readonly NumberedSum[] | null {
  if (rest.length === 0) return [];
  for (const [index, sum] of sums.entries()) {
    const left = without(rest, sum.measures);
    const others = left && search(left, sums.slice(index + 1));
    if (others) return [sum, ...others];
  }
  return null;
}

/** The list without these entries, each taken as often as it stands; `null` if one is not there. */
function without(list: readonly string[], taken: readonly string[]): readonly string[] | null {
  const left = [...list];
  for (const one of taken) {
    const index = left.indexOf(one);
    if (index < 0) return null;
    left.splice(index, 1);
  }
  return left;
}
