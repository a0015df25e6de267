import type { Rational } from '../domain/rational.ts';
import { isRational } from './is-rational.ts';

/** The largest count that every JSON reader keeps exactly. */
const largestSafe = BigInt(Number.MAX_SAFE_INTEGER);

/**
 * Plain data as JSON has it: counts are numbers up to 2^53−1 and strings beyond, other fractions
 * `{ numerator, denominator }`; nothing is rounded.
 */
export function exactJson(data: object): unknown {
  return JSON.parse(
    JSON.stringify(data, (_key, value: unknown) => (isRational(value) ? exact(value) : value)),
  );
}

function exact({ n, d }: Rational): unknown {
  return d === 1n ? count(n) : { numerator: count(n), denominator: count(d) };
}

function count(value: bigint): number | string {
  return value <= largestSafe && value >= -largestSafe ? Number(value) : String(value);
}
