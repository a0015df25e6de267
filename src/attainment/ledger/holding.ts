import type { Day } from '../../domain/day.ts';
import { lineageOn } from '../../domain/lineage.ts';
import type { Answer, Measure } from '../../domain/measure.ts';
import type { Unit } from '../../domain/register.ts';
import type { Cell } from './books-cell.ts';
import { cellOf, isAskedIn } from './cell.ts';
import type { Ledger } from './ledger.ts';
import type { Span } from './span.ts';

/** Whether a unit has what a measure asks for (yes, a document, a choice that counts), over a span of quarters. */
export interface Holding {
  readonly kind: 'yes' | 'no' | 'unknown' | 'not-asked' | 'not-applicable';
  /** The answer that decided, the latest one otherwise. */
  readonly answer: Answer | null;
  /** Units whose answers are still owed, whether or not they can change it. */
  readonly owedBy: readonly string[];
}

export interface Asked {
  readonly measure: Measure;
  /** Choices that count; empty: any choice does. */
  readonly counts: readonly string[];
  /** Documents and days after it do not count; without it those after the span do not. */
  readonly by?: Day;
}

/**
 * `ever` needs one quarter, and what a predecessor did counts for its successor; `every` needs each quarter in which
 * the unit was asked; a state (`last`, `toDate`) is that of the latest quarter in which the plan asks, `first` of the
 * earliest. A document or day counts from the quarter in whose window it falls.
 */
export function holdingOf(ledger: Ledger, asked: Asked, unit: Unit, span: Span): Holding {
  const cells = cellsOf(ledger, asked.measure, unit, span).filter((cell) => cell.kind !== 'not-asked');
  const answers = cells.flatMap((cell) => (cell.kind === 'answered' ? [cell.answer] : []));
  const owedBy = cells.flatMap((cell) => (cell.kind === 'missing' ? [cell.owedBy] : []));
  const by = asked.by !== undefined && asked.by < span.last.to ? asked.by : span.last.to;
  const verdicts = answers.map((answer) => holds(answer, asked.counts, by));
  const decided = verdicts.indexOf(asked.measure.rollUp !== 'every');
  const answer = answers[decided] ?? answers.at(-1) ?? null;
  const holding = (kind: Holding['kind']): Holding => ({ kind, answer, owedBy });
  if (cells.length === 0) return holding('not-asked');
  if (decided >= 0) return holding(asked.measure.rollUp === 'every' ? 'no' : 'yes');
  if (owedBy.length > 0 || verdicts.includes(null)) return holding('unknown');
  if (answers.length === 0) return holding('not-applicable');
  return holding(asked.measure.rollUp === 'every' ? 'yes' : 'no');
}

function cellsOf(ledger: Ledger, measure: Measure, unit: Unit, span: Span): readonly Cell[] {
  switch (measure.rollUp) {
    case 'ever':
    case 'sum':
      return lineageOn(ledger.plan.units, unit, span.last.to).flatMap((member) =>
        span.quarters.map((quarter) => cellOf(ledger, measure, member, quarter)),
      );
    case 'every':
      return span.quarters.map((quarter) => cellOf(ledger, measure, unit, quarter));
    case 'first':
      return span.quarters
        .filter((quarter) => isAskedIn(measure, quarter))
        .slice(0, 1)
        .map((quarter) => cellOf(ledger, measure, unit, quarter));
    case 'last':
    case 'toDate':
      return span.year
        .filter((quarter) => isAskedIn(measure, quarter))
        .slice(-1)
        .map((quarter) => cellOf(ledger, measure, unit, quarter));
  }
}

/** `null`: not decided by this answer. */
function holds(answer: Answer, counts: readonly string[], day: Day): boolean | null {
  switch (answer.kind) {
    case 'yesNo':
      return answer.value;
    case 'choice':
      return counts.length === 0 || counts.includes(answer.value);
    case 'document':
      return answer.date <= day;
    case 'date':
      return answer.value <= day;
    case 'number':
      return answer.value.n > 0n;
    case 'none':
      return false;
    case 'unplanned':
      return null;
  }
}
