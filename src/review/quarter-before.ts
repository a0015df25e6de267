import type { Cell } from '../attainment/ledger/books-cell.ts';
import { cellOf } from '../attainment/ledger/cell.ts';
import type { Ledger } from '../attainment/ledger/ledger.ts';
import { lineageAcross } from '../domain/lineage.ts';
import type { Measure } from '../domain/measure.ts';
import { type Period, quarterBefore } from '../domain/period.ts';
import type { Books, Touched } from './books.ts';
import { addInputs, inputOf, type WrittenSum } from './written-sum.ts';

/**
 * What a unit, and those whose accounts it has taken over, wrote at the end of the quarter before: last year's books
 * stand behind the first quarter. `null` where the quarter is out of reach, or a figure of it is missing.
 */
export function sumBefore(books: Books, measures: readonly string[], one: Touched): WrittenSum | null {
  const before = booksOfQuarterBefore(books, one.quarter);
  if (before === null) return null;
  const registers = [books.ledger.plan.units, before.ledger.plan.units];
  const members = lineageAcross(registers, one.unit.id, one.quarter.to);
  const cells = measures.flatMap((id) => cellsBefore(before, members, before.ledger.plan.measures[id]));
  const asked = cells.filter(({ cell }) => cell.kind !== 'not-asked');
  const inputs = asked.flatMap(({ measure, cell }) => inputOf(measure, cell) ?? []);
  return inputs.length === 0 || inputs.length < asked.length ? null : addInputs(inputs);
}

interface BooksOfQuarter {
  readonly ledger: Ledger;
  readonly quarter: Period;
}

function booksOfQuarterBefore({ ledger, previous }: Books, quarter: Period): BooksOfQuarter | null {
  const id = quarterBefore(quarter.id);
  for (const books of [ledger, previous]) {
    const found = books?.quarters.find((one) => one.id === id);
    if (books && found) return { ledger: books, quarter: found };
  }
  return null;
}

/** Last year's register may know a unit otherwise: its own entry of the id decides. */
function cellsBefore(
  { ledger, quarter }: BooksOfQuarter,
  members: ReadonlySet<string>,
  measure: Measure | undefined,
): readonly { readonly measure: Measure; readonly cell: Cell }[] {
  if (measure === undefined) return [];
  return ledger.plan.units
    .filter(({ id }) => members.has(id))
    .map((unit) => ({ measure, cell: cellOf(ledger, measure, unit, quarter) }));
}
