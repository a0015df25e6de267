import type { Rational } from '../../domain/rational.ts';
import { roundHalfUp } from '../format/number.ts';

/** A rate as a whole number of hundredths of a per cent, exact enough to draw by: 98,86 % is 9886. */
export function hundredths(rate: Rational): number {
  return Number(roundHalfUp(rate, 10_000n));
}
