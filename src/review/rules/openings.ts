import type { Finding } from '../../diagnostics/diagnostic.ts';
import { finding } from '../../diagnostics/finding.ts';
import type { Check } from '../../domain/plan.ts';
import { equals } from '../../domain/rational.ts';
import { type Books, type Touched, withNext } from '../books.ts';
import { placeInputs } from '../place-inputs.ts';
import { sumBefore } from '../quarter-before.ts';
import { writeDifference } from '../write-number.ts';
import { writePlaces, writeQuarterBefore } from '../write-places.ts';
import { describeSum, readSum } from '../written-sum.ts';

type Opening = Extract<Check, { kind: 'opening' }>;

/**
 * What is carried over is what was pending at the end of the quarter before, of the unit and of those merged into it.
 * In the first year, and for a unit that begins without predecessors, the opening figure is taken as declared.
 */
export function openings(books: Books): readonly Finding[] {
  return books.ledger.plan.checks
    .filter((check) => check.kind === 'opening')
    .flatMap((check) => withNext(books).flatMap((one) => compareOpening(books, check, one)));
}

function compareOpening(books: Books, check: Opening, one: Touched): readonly Finding[] {
  const { plan } = books.ledger;
  const opening = readSum(books.ledger, check.opening, one);
  const closing = sumBefore(books, check.closing, one);
  if (opening === null || closing === null || equals(opening.value, closing.value)) return [];
  const { at, related } = placeInputs([...opening.inputs, ...closing.inputs]);
  return [
    finding('opening-differs', at, {
      values: {
        target: check.indicator ?? '',
        opening: describeSum(plan, check.opening, opening),
        closing: describeSum(plan, check.closing, closing),
        before: writeQuarterBefore(one.quarter),
        difference: writeDifference(opening.value, closing.value),
        lines: writePlaces(closing.inputs.map((input) => input.at)),
      },
      related,
    }),
  ];
}
