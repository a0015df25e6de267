import { figureOf } from '../../domain/figure.ts';
import { type Rational, rational, whole } from '../../domain/rational.ts';
import { membersOn, type Unit } from '../../domain/register.ts';
import type { Figure } from '../../domain/scorecard.ts';
import { claimOver } from '../ledger/cell.ts';
import { type Holding, holdingOf } from '../ledger/holding.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Span } from '../ledger/span.ts';
import { gatherParts, type IndicatorFigures, type Of, type UnitPart } from './gathering.ts';

/**
 * Units that have it, among all units of the sets that exist on the last day of the data window. A unit that has not
 * reported counts neither way: it stays in the denominator and opens a gap between the lowest and the highest rate.
 */
export function shareFigures(ledger: Ledger, share: Of<'share'>, span: Span): IndicatorFigures {
  const units = membersOn(ledger.plan, share.formula.of, span.last.to);
  const held = units.map((unit) => ({ unit, holding: holdingIn(ledger, share, unit, span) }));
  const parts: readonly UnitPart[] = held.map(({ unit, holding }) => ({
    unit: unit.id,
    figure: unitFigure(holding),
    owedBy: holding.kind === 'unknown' ? holding.owedBy : [],
  }));
  return gatherParts(ledger.plan, departmentFigure(held.map(({ holding }) => holding)), parts);
}

/** `không áp dụng` that the office has not accepted is no way out: the unit counts as not having it. */
function holdingIn(ledger: Ledger, { indicator, formula }: Of<'share'>, unit: Unit, span: Span): Holding {
  const measure = ledger.plan.measures[formula.measure];
  const claim = claimOver(ledger, indicator, unit, span);
  if (measure === undefined) return { kind: 'not-asked', answer: null, owedBy: [] };
  if (claim === 'accepted') return { kind: 'not-applicable', answer: null, owedBy: [] };
  const holding = holdingOf(ledger, { measure, counts: formula.counts }, unit, span);
  return claim === 'refused' && holding.kind !== 'yes' ? { ...holding, kind: 'no', owedBy: [] } : holding;
}

function unitFigure({ kind, answer }: Holding): Figure {
  switch (kind) {
    case 'yes':
    case 'no':
      return shareFigure({ yes: kind === 'yes' ? 1 : 0, of: 1, unknown: 0 }, { answer });
    case 'unknown':
      return figureOf('no-data', { denominator: whole(1), answer, partial: true });
    case 'not-asked':
    case 'not-applicable':
      return figureOf(kind);
  }
}

function departmentFigure(holdings: readonly Holding[]): Figure {
  const count = (kind: Holding['kind']) => holdings.filter((holding) => holding.kind === kind).length;
  const of = holdings.length - count('not-applicable');
  const unknown = count('unknown') + count('not-asked');
  const denominator = whole(of);
  if (of === 0) return figureOf(holdings.length > 0 ? 'not-applicable' : 'no-activity', { denominator });
  if (count('not-asked') === of) return figureOf('not-asked', { denominator });
  if (unknown === of) return figureOf('no-data', { denominator, partial: true });
  return shareFigure({ yes: count('yes'), of, unknown }, {});
}

/** `unknown` of `of` units may yet turn out either way. */
export function shareFigure(
  { yes, of, unknown }: { yes: number; of: number; unknown: number },
  parts: Partial<Figure>,
): Figure {
  const rate = (units: number): Rational => rational(BigInt(units), BigInt(of));
  return figureOf('value', {
    numerator: whole(yes),
    denominator: whole(of),
    partial: unknown > 0,
    lowest: rate(yes),
    highest: rate(yes + unknown),
    ...parts,
  });
}
