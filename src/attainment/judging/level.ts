import { rateOf } from '../../domain/figure.ts';
import type { Indicator, Level, Plan } from '../../domain/plan.ts';
import { ceiling, compare, multiply, one, type Rational, whole } from '../../domain/rational.ts';
import type { Figure } from '../../domain/scorecard.ts';

/**
 * The level that an indicator is judged by. Where the plan sets none, a rate is held to the whole (as an implied
 * level is) and a count to one: that something was done.
 */
export function levelOf({ level, formula }: Indicator): Level | null {
  if (level !== null) return level;
  if (formula.kind === 'qualitative') return null;
  if (formula.kind === 'count') return { kind: 'number', compare: 'atLeast', value: one };
  return { kind: 'ratio', compare: 'atLeast', value: one };
}

/** The value that a level of this kind speaks of: a rate, or the number of units or things. */
export function valueFor(indicator: Indicator, level: Pick<Level, 'kind'>, figure: Figure): Rational | null {
  if (level.kind === 'ratio' || indicator.formula.kind === 'ratio') return rateOf(figure);
  return figure.numerator;
}

/** Lowest and highest possible value in the terms of the level; `null` where unbounded. */
export function boundsFor(
  indicator: Indicator,
  level: Pick<Level, 'kind'>,
  figure: Figure,
): readonly [Rational | null, Rational | null] {
  const { denominator } = figure;
  const inUnits = level.kind === 'number' && indicator.formula.kind === 'share' && denominator !== null;
  const scale = (bound: Rational | null) => (bound && inUnits ? multiply(bound, denominator) : bound);
  return [scale(figure.lowest), scale(figure.highest)];
}

export type LevelVerdict = 'exceeded' | 'met' | 'not-met';

/** Exceeded is only a minimum below 100%, by a value above it. */
export function againstLevel(value: Rational, level: Level): LevelVerdict {
  const order = compare(value, level.value);
  switch (level.compare) {
    case 'equal':
      return order === 0 ? 'met' : 'not-met';
    case 'atMost':
      return order <= 0 ? 'met' : 'not-met';
    case 'atLeast': {
      const canExceed = level.kind === 'ratio' && compare(level.value, one) < 0;
      return order < 0 ? 'not-met' : order > 0 && canExceed ? 'exceeded' : 'met';
    }
  }
}

/**
 * The number that the level asks for: of units, for a share ("ít nhất 04 đơn vị"); `null` for maxima. Things are
 * counted whole; of what has decimals, money for one, no more is needed than the level says.
 */
export function neededFor({ measures }: Plan, indicator: Indicator, figure: Figure): Rational | null {
  const level = levelOf(indicator);
  const { formula } = indicator;
  if (level === null || level.compare === 'atMost') return null;
  const isRate = formula.kind !== 'count' && formula.kind !== 'document';
  if (level.kind === 'number') return formula.kind === 'ratio' ? null : level.value;
  if (!isRate || figure.denominator === null) return null;
  const needed = multiply(level.value, figure.denominator);
  const hasDecimals =
    formula.kind === 'ratio' && formula.numerator.some((id) => measures[id]?.type === 'decimal');
  return hasDecimals ? needed : whole(ceiling(needed));
}
