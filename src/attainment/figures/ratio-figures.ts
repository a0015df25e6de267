import { figureOf } from '../../domain/figure.ts';
import type { Check } from '../../domain/plan.ts';
import { divide, isZero, one, type Rational, sumOf, zero } from '../../domain/rational.ts';
import type { Figure } from '../../domain/scorecard.ts';
import { measuresOf } from '../../domain/taking-part.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Span } from '../ledger/span.ts';
import { sumAmounts, type UnitAmounts, unitAmounts, unitsAsked } from '../ledger/unit-amounts.ts';
import { gatherParts, type IndicatorFigures, type Of } from './gathering.ts';

/**
 * A ratio of sums over units and quarters, never an average. Missing units are of unknown size, so that the rate of
 * what is reported stands as provisional; its bounds are then zero and, where the numerator is part of the
 * denominator, one.
 */
export function ratioFigures(ledger: Ledger, ratio: Of<'ratio'>, span: Span): IndicatorFigures {
  const measures = measuresOf(ratio.indicator).flatMap((id) => ledger.plan.measures[id] ?? []);
  const formula = { measures, indicator: ratio.indicator };
  const found = unitsAsked(ledger, measures, span)
    .map((unit) => ({ unit: unit.id, of: unitAmounts(ledger, formula, unit, span) }))
    .filter(({ of }) => of.kind !== 'not-asked');
  const bound = isPartOfWhole(ratio, ledger.plan.checks) ? one : null;
  const figureFor = (amounts: readonly UnitAmounts[]) => ratioFigure(ratio, amounts, bound);
  const parts = found.map(({ unit, of }) => ({ unit, figure: figureFor([of]), owedBy: of.owedBy }));
  return gatherParts(ledger.plan, figureFor(found.map(({ of }) => of)), parts);
}

function ratioFigure(
  { formula }: Of<'ratio'>,
  parts: readonly UnitAmounts[],
  bound: Rational | null,
): Figure {
  const partial = parts.some((part) => part.owedBy.length > 0);
  const side = (measures: readonly string[]) =>
    sumOrNull(parts.flatMap((part) => sumAmounts(part.amounts, measures) ?? []));
  const [numerator, denominator] = [side(formula.numerator), side(formula.denominator)];
  if (parts.length === 0) return figureOf('not-asked');
  if (parts.every((part) => part.kind === 'not-applicable')) return figureOf('not-applicable');
  if (parts.some((part) => part.kind === 'unplanned')) return figureOf('unplanned', { numerator, partial });
  if (numerator === null || denominator === null) return oneSided({ numerator, denominator, partial });
  if (isZero(denominator)) return figureOf('no-activity', { numerator, denominator, partial });
  const rate = divide(numerator, denominator);
  const [lowest, highest] = partial ? [zero, bound] : [rate, rate];
  return figureOf('value', { numerator, denominator, partial, lowest, highest });
}

/** A unit that is asked one side of the ratio only has no rate, but nothing of it is missing either. */
function oneSided(sides: Pick<Figure, 'numerator' | 'denominator' | 'partial'>): Figure {
  const isKnown = !sides.partial && (sides.numerator !== null || sides.denominator !== null);
  return isKnown ? figureOf('value', sides) : figureOf('no-data', { partial: true });
}

function sumOrNull(values: readonly Rational[]): Rational | null {
  return values.length === 0 ? null : sumOf(values);
}

/** Can the rate not exceed one: by the formula itself, or because the plan checks it? */
function isPartOfWhole({ formula }: Of<'ratio'>, checks: readonly Check[]): boolean {
  const rest = [...formula.denominator];
  const isContained = formula.numerator.every((id) => {
    const index = rest.indexOf(id);
    if (index >= 0) rest.splice(index, 1);
    return index >= 0;
  });
  return (
    isContained ||
    checks.some(
      (check) =>
        check.kind === 'within' &&
        isSameSum(check.left, formula.numerator) &&
        isSameSum(check.right, formula.denominator),
    )
  );
}

function isSameSum(a: readonly string[], b: readonly string[]): boolean {
  return a.toSorted().join() === b.toSorted().join();
}
