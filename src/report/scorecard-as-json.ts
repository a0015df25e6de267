import type { Rational } from '../domain/rational.ts';
import type { Scorecard } from '../domain/scorecard.ts';
import { isRational } from './is-rational.ts';

/** The largest count that every JSON reader keeps exactly. */
const largestSafe = BigInt(Number.MAX_SAFE_INTEGER);

/**
 * The scorecard as `schemas/scorecard.schema.json` describes it: counts are numbers up to 2^53−1 and strings
 * beyond, other fractions `{ numerator, denominator }`; nothing is rounded.
 */
export function scorecardAsJson(scorecard: Scorecard): unknown {
  return JSON.parse(
    JSON.stringify(scorecard, (_key, value: unknown) => (isRational(value) ? exact(value) : value)),
  );
}

function exact({ n, d }: Rational): unknown {
  return d === 1n ? count(n) : { numerator: count(n), denominator: count(d) };
}

function count(value: bigint): number | string {
  return value <= largestSafe && value >= -largestSafe ? Number(value) : String(value);
}
