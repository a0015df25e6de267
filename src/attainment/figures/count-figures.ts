import { addFigures, figureOf } from '../../domain/figure.ts';
import type { Figure } from '../../domain/scorecard.ts';
import { measuresOf } from '../../domain/taking-part.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Span } from '../ledger/span.ts';
import { sumAmounts, type UnitAmounts, unitAmounts, unitsAsked } from '../ledger/unit-amounts.ts';
import { gatherParts, type IndicatorFigures, type Of } from './gathering.ts';

/** A sum over units and quarters. With units missing it can only grow: the sum is its lowest value. */
export function countFigures(ledger: Ledger, count: Of<'count'>, span: Span): IndicatorFigures {
  const measures = measuresOf(count.indicator).flatMap((id) => ledger.plan.measures[id] ?? []);
  const formula = { measures, indicator: count.indicator };
  const parts = unitsAsked(ledger, measures, span)
    .map((unit) => ({ unit: unit.id, of: unitAmounts(ledger, formula, unit, span) }))
    .filter(({ of }) => of.kind !== 'not-asked')
    .map(({ unit, of }) => ({ unit, figure: sumFigure(of, count.formula.measures), owedBy: of.owedBy }));
  return gatherParts(ledger.plan, addFigures(parts.map((part) => part.figure)), parts);
}

/** One unit's sum of a flat list of measures. */
export function sumFigure(of: UnitAmounts, measures: readonly string[]): Figure {
  const numerator = sumAmounts(of.amounts, measures);
  const partial = of.owedBy.length > 0;
  if (of.kind === 'value' && numerator !== null) {
    return figureOf('value', { numerator, partial, lowest: numerator, highest: partial ? null : numerator });
  }
  if (of.kind === 'unplanned') return figureOf('unplanned', { numerator, partial });
  return figureOf(of.kind === 'missing' || of.kind === 'value' ? 'no-data' : of.kind, { partial });
}
