import { keyOf } from '../../attainment/ledger/ledger.ts';
import type { Finding } from '../../diagnostics/diagnostic.ts';
import { finding } from '../../diagnostics/finding.ts';
import type { Check } from '../../domain/plan.ts';
import { compare, divide, isZero, type Rational, subtract } from '../../domain/rational.ts';
import { saysNothing } from '../../domain/words-of-units.ts';
import type { Books, Touched } from '../books.ts';
import { placeInputs } from '../place-inputs.ts';
import { sumBefore } from '../quarter-before.ts';
import { targetOf } from '../target-of.ts';
import { writeNumber, writeRate } from '../write-number.ts';
import { writePlaces, writeQuarterBefore } from '../write-places.ts';
import { describeSum, readSum } from '../written-sum.ts';

type Jump = Extract<Check, { kind: 'jump' }>;

/**
 * A figure that changes by more than the plan's share (or number) against the quarter before, unless the unit says why.
 * From nothing, any rise is one of no share.
 */
export function jumps(books: Books): readonly Finding[] {
  const own = books.touched.filter((one) => one.quarter.id === books.quarter.id);
  return books.ledger.plan.checks
    .filter((check) => check.kind === 'jump')
    .flatMap((check) => own.flatMap((one) => compareWithBefore(books, check, one)));
}

function compareWithBefore(books: Books, check: Jump, one: Touched): readonly Finding[] {
  const now = readSum(books.ledger, check.measures, one);
  const earlier = sumBefore(books, check.measures, one);
  const change = now && earlier && changeOf(now.value, earlier.value, check.beyond.kind);
  if (!now || !earlier || !change || compare(change, check.beyond.value) <= 0) return [];
  if (isExplained(books, check, one)) return [];
  const write = check.beyond.kind === 'ratio' ? writeRate : writeNumber;
  const { at, related } = placeInputs([...now.inputs, ...earlier.inputs]);
  return [
    finding('figure-jumps', at, {
      values: {
        target: check.indicator ?? '',
        now: describeSum(books.ledger.plan, check.measures, now),
        earlier: writeNumber(earlier.value),
        before: writeQuarterBefore(one.quarter),
        change: write(change),
        limit: write(check.beyond.value),
        lines: writePlaces(earlier.inputs.map((input) => input.at)),
      },
      related,
    }),
  ];
}

/** The unit says why, under the indicator that the check or else the first of its measures belongs to. */
function isExplained({ ledger }: Books, check: Jump, { unit, quarter }: Touched): boolean {
  const target = check.indicator ?? targetOf(ledger.plan, check.measures[0] ?? '');
  const submission = ledger.submissions.get(keyOf(quarter.id, unit.id));
  return !saysNothing(submission?.indicators[target]?.explanation ?? '');
}

function changeOf(now: Rational, then: Rational, kind: 'ratio' | 'number'): Rational | null {
  const change = subtract(now, then);
  const size = { ...change, n: change.n < 0n ? -change.n : change.n };
  if (kind === 'number') return size;
  return isZero(then) ? null : divide(size, then);
}
