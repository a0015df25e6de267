import type { Finding } from '../../diagnostics/diagnostic.ts';
import { finding } from '../../diagnostics/finding.ts';
import type { Measure } from '../../domain/measure.ts';
import { compare } from '../../domain/rational.ts';
import { type Books, type Touched, withNext } from '../books.ts';
import { placeInputs } from '../place-inputs.ts';
import { sumBefore } from '../quarter-before.ts';
import { targetOf } from '../target-of.ts';
import { writeDifference, writeNumber } from '../write-number.ts';
import { writePlaces, writeQuarter } from '../write-places.ts';
import { readSum } from '../written-sum.ts';

/** A running total of the year may not fall below that of the latest quarter that is known. */
export function runningTotals(books: Books): readonly Finding[] {
  const measures = Object.values(books.ledger.plan.measures).filter((measure) => measure.rollUp === 'toDate');
  return measures.flatMap((measure) => withNext(books).flatMap((one) => compareTotals(books, measure, one)));
}

function compareTotals(books: Books, measure: Measure, one: Touched): readonly Finding[] {
  const { quarters } = books.ledger;
  const now = readSum(books.ledger, [measure.id], one);
  const later = quarters.filter(
    (quarter) => quarter.id > (quarters[0]?.id ?? '') && quarter.id <= one.quarter.id,
  );
  const earlier = later
    .toReversed()
    .map((quarter) => ({ quarter, sum: sumBefore(books, [measure.id], { unit: one.unit, quarter }) }))
    .find(({ sum }) => sum !== null);
  if (!now || !earlier?.sum || compare(now.value, earlier.sum.value) >= 0) return [];
  const { sum } = earlier;
  const { at, related } = placeInputs([...now.inputs, ...sum.inputs]);
  return [
    finding('running-total-falls', at, {
      values: {
        target: targetOf(books.ledger.plan, measure.id),
        label: measure.label,
        now: writeNumber(now.value),
        earlier: writeNumber(sum.value),
        before: writeQuarter(quarters[quarters.indexOf(earlier.quarter) - 1]?.id ?? '', one.quarter),
        difference: writeDifference(now.value, sum.value),
        lines: writePlaces(sum.inputs.map((input) => input.at)),
      },
      related,
    }),
  ];
}
