/** An exact fraction in lowest terms; the denominator is always positive. Plain data. */
export interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}

export const zero: Rational = { n: 0n, d: 1n };
export const one: Rational = { n: 1n, d: 1n };

/** @throws RangeError for a zero denominator: callers decide first what an empty denominator means. */
export function rational(n: bigint, d = 1n): Rational {
  if (d === 0n) throw new RangeError('a fraction needs a denominator other than zero');
  const divisor = greatestCommonDivisor(n, d) * (d < 0n ? -1n : 1n);
  return { n: n / divisor, d: d / divisor };
}

export function whole(n: bigint | number): Rational {
  return { n: BigInt(n), d: 1n };
}

export function add(a: Rational, b: Rational): Rational {
  return a.d === 1n && b.d === 1n ? { n: a.n + b.n, d: 1n } : rational(a.n * b.d + b.n * a.d, a.d * b.d);
}

export function subtract(a: Rational, b: Rational): Rational {
  return add(a, { n: -b.n, d: b.d });
}

export function multiply(a: Rational, b: Rational): Rational {
  return rational(a.n * b.n, a.d * b.d);
}

/** @throws RangeError when `b` is zero. */
export function divide(a: Rational, b: Rational): Rational {
  return rational(a.n * b.d, a.d * b.n);
}

/** Negative, zero or positive, as `a` is below, equal to or above `b`. */
export function compare(a: Rational, b: Rational): -1 | 0 | 1 {
  const left = a.n * b.d;
  const right = b.n * a.d;
  return left < right ? -1 : left > right ? 1 : 0;
}

export function equals(a: Rational, b: Rational): boolean {
  return compare(a, b) === 0;
}

export function isZero(a: Rational): boolean {
  return a.n === 0n;
}

export function sumOf(values: Iterable<Rational>): Rational {
  let total = zero;
  for (const value of values) total = add(total, value);
  return total;
}

/** The smallest whole number that is not below `a`: how many units a share needs ("ít nhất 04 đơn vị"). */
export function ceiling(a: Rational): bigint {
  return a.n >= 0n ? (a.n + a.d - 1n) / a.d : a.n / a.d;
}

/**
 * Reads `12`, `12.5`, `12,5`, without sign or exponent, exactly; `null` for anything else.
 * A percent sign is the caller's business.
 */
export function parseDecimal(text: string): Rational | null {
  const match = /^(\d+)(?:[.,](\d+))?$/.exec(text);
  if (match === null) return null;
  const decimals = match[2] ?? '';
  return rational(BigInt(`${match[1]}${decimals}`), 10n ** BigInt(decimals.length));
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y > 0n) [x, y] = [y, x % y];
  return x;
}
