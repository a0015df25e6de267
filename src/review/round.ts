import type { Rational } from '../domain/rational.ts';

/** Rounded half up to so many places, as a whole number of the last place: 97,395 to two places is 9740. */
export function roundTo(value: Rational, places: number): bigint {
  const scaled = value.n * 10n ** BigInt(places);
  return (2n * scaled + value.d) / (2n * value.d);
}
