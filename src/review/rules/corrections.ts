import { cellOf } from '../../attainment/ledger/cell.ts';
import { isOtherYears } from '../../attainment/ledger/corrections.ts';
import { keyOf, type Ledger } from '../../attainment/ledger/ledger.ts';
import type { Finding } from '../../diagnostics/diagnostic.ts';
import { finding } from '../../diagnostics/finding.ts';
import type { Answer } from '../../domain/measure.ts';
import type { Place } from '../../domain/place.ts';
import { equals } from '../../domain/rational.ts';
import type { Correction } from '../../domain/submission.ts';
import type { Books } from '../books.ts';
import { submissionsOf } from '../submissions-of.ts';
import { writeAnswer } from '../write-number.ts';
import { writePlaces, writeQuarter } from '../write-places.ts';

/** A correction starts from what was reported, or from what an earlier correction made of it. */
export function corrections(books: Books): readonly Finding[] {
  const carried = submissionsOf(books).flatMap((submission) => submission.corrections);
  return carried.flatMap((correction, index) => {
    const before = reportedBefore(books, correction, carried.slice(0, index));
    if (before === 'out-of-reach' || (before && sameAnswer(before.answer, correction.from))) return [];
    return [differing(books, correction, before)];
  });
}

interface Reported {
  readonly answer: Answer;
  readonly at: Place;
}

function reportedBefore(
  { ledger, previous, quarter }: Books,
  correction: Correction,
  carriedBefore: readonly Correction[],
): Reported | null | 'out-of-reach' {
  const isOfLastYear = isOtherYears(ledger.plan, correction);
  const books = isOfLastYear ? previous : ledger;
  if (books === null) return 'out-of-reach';
  const same = (one: Correction) => keyOfCorrection(one) === keyOfCorrection(correction);
  const earlier = ledger.corrections.filter((one) => one.carriedBy < quarter.id && same(one));
  const latest = [...earlier, ...carriedBefore.filter(same)].at(-1);
  return latest ? { answer: latest.to, at: latest.at } : asWritten(books, correction);
}

function asWritten(ledger: Ledger, correction: Correction): Reported | null {
  const measure = ledger.plan.measures[correction.measure];
  const unit = ledger.plan.units.find((one) => one.id === correction.about);
  const quarter = ledger.quarters.find((one) => one.id === correction.period);
  if (!measure || !unit || !quarter) return null;
  const untouched = { ...ledger, amended: new Map(), looked: new Map() };
  const cell = cellOf(untouched, measure, unit, quarter);
  return cell.kind === 'answered' ? cell : null;
}

function differing({ ledger, quarter }: Books, correction: Correction, before: Reported | null): Finding {
  const { plan } = ledger;
  return finding('correction-from-differs', correction.at, {
    values: {
      label: plan.measures[correction.measure]?.label ?? correction.measure,
      unit: plan.units.find((unit) => unit.id === correction.about)?.name ?? correction.about,
      period: writeQuarter(correction.period, quarter),
      from: writeAnswer(correction.from),
      reported: before ? writeAnswer(before.answer) : 'chưa có số liệu',
      lines: before ? writePlaces([before.at]) : '',
    },
    related: before ? [before.at] : [],
  });
}

function keyOfCorrection(one: Correction): string {
  return keyOf(one.period, one.about, one.measure);
}

function sameAnswer(a: Answer, b: Answer): boolean {
  if (a.kind === 'number' && b.kind === 'number') return equals(a.value, b.value);
  if (a.kind === 'document' && b.kind === 'document') return a.number === b.number && a.date === b.date;
  if (a.kind === 'none' || a.kind === 'unplanned') return a.kind === b.kind;
  return a.kind === b.kind && 'value' in a && 'value' in b && a.value === b.value;
}
