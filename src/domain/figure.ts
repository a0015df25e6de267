import { divide, isZero, type Rational, sumOf } from './rational.ts';
import type { Figure } from './scorecard.ts';

/** A figure with these parts; everything not named is unknown or absent. */
export function figureOf(state: Figure['state'], parts: Partial<Omit<Figure, 'state'>> = {}): Figure {
  return {
    state,
    numerator: null,
    denominator: null,
    answer: null,
    partial: false,
    lowest: null,
    highest: null,
    ...parts,
  };
}

/** Numerator over denominator, exact; `null` where there is no such fraction. */
export function rateOf(figure: Figure): Rational | null {
  const { state, numerator, denominator } = figure;
  const known = state === 'value' && numerator !== null && denominator !== null && !isZero(denominator);
  return known ? divide(numerator, denominator) : null;
}

/**
 * The sum of amounts, as of several measures or units. What nobody was asked or what is not applicable adds nothing;
 * what nobody has reported makes the sum partial; one amount not planned yet leaves the sum not planned.
 */
export function addFigures(figures: readonly Figure[]): Figure {
  const states = new Set(figures.map((figure) => figure.state));
  const numerators = figures.flatMap((figure) => figure.numerator ?? []);
  const missing = states.has('no-data');
  const partial = missing || figures.some((figure) => figure.partial);
  if (numerators.length === 0) return figureOf(stateOfNone(states), { partial });
  const numerator = sumOf(numerators);
  return figureOf(states.has('unplanned') ? 'unplanned' : 'value', {
    numerator,
    partial,
    lowest: numerator,
    highest: partial || states.has('unplanned') ? null : numerator,
  });
}

/** What a sum is to which none of the parts, of these states, brings an amount. */
export function stateOfNone(states: ReadonlySet<Figure['state']>): Figure['state'] {
  const order = ['unplanned', 'no-data', 'no-activity', 'not-applicable'] as const;
  return order.find((state) => states.has(state)) ?? 'not-asked';
}
