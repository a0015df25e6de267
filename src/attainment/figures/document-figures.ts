import { figureOf } from '../../domain/figure.ts';
import { membersOn } from '../../domain/register.ts';
import type { Figure } from '../../domain/scorecard.ts';
import { claimOver } from '../ledger/cell.ts';
import { type Holding, holdingOf } from '../ledger/holding.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Span } from '../ledger/span.ts';
import { gatherParts, type IndicatorFigures, type Of } from './gathering.ts';
import { shareFigure } from './share-figures.ts';

/**
 * Units whose document is dated on or before the day, among those asked; mostly one of one. It is a fact of the year
 * so far, in whichever quarter it was reported; a document dated after the data window is not there yet.
 */
export function documentFigures(ledger: Ledger, document: Of<'document'>, span: Span): IndicatorFigures {
  const measure = ledger.plan.measures[document.formula.measure];
  const asked = measure && {
    measure: { ...measure, rollUp: 'ever' as const },
    counts: [],
    by: document.formula.by,
  };
  const units = measure ? membersOn(ledger.plan, measure.askedOf, span.last.to) : [];
  const parts = units.map((unit) => {
    const isLeftOut = claimOver(ledger, document.indicator, unit, span) === 'accepted';
    const holding = asked && !isLeftOut ? holdingOf(ledger, asked, unit, span) : null;
    return {
      unit: unit.id,
      figure: unitFigure(holding),
      owedBy: holding?.kind === 'unknown' ? holding.owedBy : [],
    };
  });
  return gatherParts(ledger.plan, departmentFigure(parts.map((part) => part.figure)), parts);
}

function unitFigure(holding: Holding | null): Figure {
  if (holding === null) return figureOf('not-applicable');
  const { kind, answer } = holding;
  if (kind === 'yes' || kind === 'no') {
    return shareFigure({ yes: kind === 'yes' ? 1 : 0, of: 1, unknown: 0 }, { answer });
  }
  return kind === 'unknown' ? figureOf('no-data', { answer, partial: true }) : figureOf(kind);
}

function departmentFigure(figures: readonly Figure[]): Figure {
  const count = (state: Figure['state']) => figures.filter((figure) => figure.state === state).length;
  const of = count('value') + count('no-data');
  const yes = figures.filter((figure) => figure.numerator?.n === 1n).length;
  if (figures.length > 0 && count('not-applicable') === figures.length) return figureOf('not-applicable');
  if (of === 0) return figureOf('not-asked');
  if (count('value') === 0) return figureOf('no-data', { partial: true });
  const answer = figures.length === 1 ? (figures[0]?.answer ?? null) : null;
  return shareFigure({ yes, of, unknown: count('no-data') }, { answer });
}
