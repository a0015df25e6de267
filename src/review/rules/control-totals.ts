import { cellOf } from '../../attainment/ledger/cell.ts';
import type { Finding } from '../../diagnostics/diagnostic.ts';
import { finding } from '../../diagnostics/finding.ts';
import type { Period } from '../../domain/period.ts';
import type { Check } from '../../domain/plan.ts';
import { equals } from '../../domain/rational.ts';
import type { Books } from '../books.ts';
import { placeInputs } from '../place-inputs.ts';
import { writeDifference, writeNumber } from '../write-number.ts';
import { writePlaces } from '../write-places.ts';
import { addInputs, describeSum, readSum, type WrittenSum } from '../written-sum.ts';

type Control = Extract<Check, { kind: 'total' }>;

/** The units' figures add up to the total that one unit writes from its own books, once all have reported. */
export function controlTotals(books: Books): readonly Finding[] {
  const quarters = [...new Set(books.touched.map((one) => one.quarter))];
  return books.ledger.plan.checks
    .filter((check) => check.kind === 'total')
    .flatMap((check) => quarters.flatMap((quarter) => compareTotal(books, check, quarter)));
}

function compareTotal(books: Books, check: Control, quarter: Period): readonly Finding[] {
  const { plan } = books.ledger;
  const sum = sumOverUnits(books, check.measures, quarter);
  const control = sumOverUnits(books, [check.control], quarter);
  if (sum === null || control === null || equals(sum.value, control.value)) return [];
  const { at, related } = placeInputs([...control.inputs, ...sum.inputs]);
  return [
    finding('control-total-differs', at, {
      values: {
        target: check.indicator ?? '',
        control: describeSum(plan, [check.control], control),
        sum: writeNumber(sum.value),
        difference: writeDifference(sum.value, control.value),
        rule: check.label ?? '',
        lines: writePlaces(sum.inputs.map((input) => input.at)),
      },
      related,
    }),
  ];
}

/** `null` while a unit has not reported: then the total cannot agree. Whoever it does not apply to adds nothing. */
function sumOverUnits({ ledger }: Books, ids: readonly string[], quarter: Period): WrittenSum | null {
  const measures = ids.flatMap((id) => ledger.plan.measures[id] ?? []);
  const nothing = ['not-asked', 'not-applicable'];
  const units = ledger.plan.units.filter((unit) =>
    measures.some((one) => !nothing.includes(cellOf(ledger, one, unit, quarter).kind)),
  );
  const sums = units.map((unit) => readSum(ledger, ids, { unit, quarter }));
  const known = sums.flatMap((sum) => (sum === null ? [] : sum.inputs));
  return sums.length === 0 || sums.includes(null) ? null : addInputs(known);
}
