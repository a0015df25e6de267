import { keyOf } from '../../attainment/ledger/ledger.ts';
import type { Finding } from '../../diagnostics/diagnostic.ts';
import { finding } from '../../diagnostics/finding.ts';
import { reporterOf } from '../../domain/questions.ts';
import { equals, sumOf } from '../../domain/rational.ts';
import type { Books, Touched } from '../books.ts';
import { writeDifference, writeNumber } from '../write-number.ts';
import { readSum } from '../written-sum.ts';

/** The reasons of the quarter's own report add up to the figure that they explain. */
export function reasons(books: Books): readonly Finding[] {
  const own = books.touched.filter((one) => one.quarter.id === books.quarter.id);
  return books.ledger.plan.checks
    .filter((check) => check.kind === 'reasonsFor')
    .flatMap((check) => own.flatMap((one) => addReasons(books, check, one)));
}

function addReasons(
  { ledger }: Books,
  check: { readonly measure: string; readonly indicator: string | null },
  one: Touched,
): readonly Finding[] {
  const measure = ledger.plan.measures[check.measure];
  const input = readSum(ledger, [check.measure], one)?.inputs[0];
  const isOwn =
    measure && reporterOf(ledger.plan, measure, { about: one.unit, day: one.quarter.to }) === one.unit.id;
  if (!input || !isOwn) return [];
  const submission = ledger.submissions.get(keyOf(one.quarter.id, one.unit.id));
  const given = Object.values(submission?.indicators ?? {})
    .flatMap((statement) => statement.reasons)
    .filter((reason) => reason.measure === check.measure);
  const sum = sumOf(given.map((reason) => reason.count));
  if (equals(sum, input.value)) return [];
  return [
    finding('reasons-do-not-add-up', given[0]?.at ?? input.at, {
      values: {
        target: check.indicator ?? '',
        label: measure.label,
        count: writeNumber(input.value),
        sum: writeNumber(sum),
        difference: writeDifference(sum, input.value),
      },
      related: given.length > 0 ? [input.at, ...given.slice(1).map((reason) => reason.at)] : [],
    }),
  ];
}
