import { cellOf } from '../../attainment/ledger/cell.ts';
import type { Finding } from '../../diagnostics/diagnostic.ts';
import { finding } from '../../diagnostics/finding.ts';
import type { Answer, Measure } from '../../domain/measure.ts';
import type { Period } from '../../domain/period.ts';
import type { Books, Touched } from '../books.ts';
import { targetOf } from '../target-of.ts';
import { writePlaces, writeQuarter } from '../write-places.ts';

/**
 * What counts once for the whole year cannot be undone by a later "không". Only facts that the form repeats from the
 * quarter before are looked at: elsewhere "không" says that nothing was added in the quarter.
 */
export function withdrawals(books: Books): readonly Finding[] {
  const facts = Object.values(books.ledger.plan.measures).filter(
    (measure) => measure.rollUp === 'ever' && measure.prefill === 'previous',
  );
  const own = books.touched.filter((one) => one.quarter.id === books.quarter.id);
  return facts.flatMap((measure) => own.flatMap((one) => compareWithEarlier(books, measure, one)));
}

function compareWithEarlier(
  { ledger }: Books,
  measure: Measure,
  { unit, quarter }: Touched,
): readonly Finding[] {
  const answered = (one: Period) => {
    const cell = cellOf(ledger, measure, unit, one);
    return cell.kind === 'answered' ? cell : null;
  };
  const now = answered(quarter);
  const earlier = ledger.quarters
    .filter((one) => one.id < quarter.id)
    .map((one) => ({ quarter: one, cell: answered(one) }))
    .findLast(({ cell }) => cell && !isNo(cell.answer));
  if (!now || !isNo(now.answer) || !earlier?.cell) return [];
  return [
    finding('fact-withdrawn', now.at, {
      values: {
        target: targetOf(ledger.plan, measure.id),
        label: measure.label,
        unit: unit.name,
        before: writeQuarter(earlier.quarter.id, quarter),
        lines: writePlaces([earlier.cell.at]),
      },
      related: [earlier.cell.at],
    }),
  ];
}

function isNo(answer: Answer): boolean {
  return answer.kind === 'none' || (answer.kind === 'yesNo' && !answer.value);
}
