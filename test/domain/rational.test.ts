import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  ceiling,
  compare,
  divide,
  equals,
  multiply,
  parseDecimal,
  type Rational,
  rational,
  subtract,
  sumOf,
  whole,
  zero,
} from '../../src/domain/rational.ts';

const big = 10n ** 15n;
const fraction = fc
  .tuple(fc.bigInt({ min: -big, max: big }), fc.bigInt({ min: 1n, max: big }))
  .map(([n, d]) => rational(n, d));

describe('a fraction', () => {
  it('is in lowest terms with a positive denominator', () => {
    expect(rational(6n, -8n)).toEqual({ n: -3n, d: 4n });
    expect(rational(0n, 5n)).toEqual({ n: 0n, d: 1n });
    expect(() => rational(1n, 0n)).toThrow(RangeError);
  });

  it.each<[string, Rational, Rational]>([
    ['1/3 + 1/6', add(rational(1n, 3n), rational(1n, 6n)), rational(1n, 2n)],
    ['1/10 + 2/10, where doubles fail', add(rational(1n, 10n), rational(2n, 10n)), rational(3n, 10n)],
    ['1/2 - 3/4', subtract(rational(1n, 2n), rational(3n, 4n)), rational(-1n, 4n)],
    ['2/3 × 9/4', multiply(rational(2n, 3n), rational(9n, 4n)), rational(3n, 2n)],
    ['2/3 : -4/9', divide(rational(2n, 3n), rational(-4n, 9n)), rational(-3n, 2n)],
    ['1/2 + 1/3 + 1/6', sumOf([rational(1n, 2n), rational(1n, 3n), rational(1n, 6n)]), whole(1)],
  ])('%s', (_, found, expected) => expect(found).toEqual(expected));

  it('keeps the laws of arithmetic', () => {
    fc.assert(
      fc.property(fraction, fraction, fraction, (a, b, c) => {
        expect(add(a, b)).toEqual(add(b, a));
        expect(add(add(a, b), c)).toEqual(add(a, add(b, c)));
        expect(multiply(a, add(b, c))).toEqual(add(multiply(a, b), multiply(a, c)));
        expect(subtract(add(a, b), b)).toEqual(a);
        if (!equals(b, zero)) expect(multiply(divide(a, b), b)).toEqual(a);
      }),
    );
  });

  it('compares exactly where doubles see no difference', () => {
    const level = rational(9n, 10n);
    expect(compare(rational(9n * big - 1n, 10n * big), level)).toBe(-1);
    expect(compare(rational(9n * big, 10n * big), level)).toBe(0);
    expect(compare(rational(9n * big + 1n, 10n * big), level)).toBe(1);
  });
});

describe('the ceiling', () => {
  it.each([
    [rational(33n, 10n), 4n], // 30% of 11 units
    [whole(3), 3n], // 30% of 10 units
    [zero, 0n],
    [rational(-1n, 2n), 0n],
    [rational(-3n, 2n), -1n],
  ])('%o', (value, expected) => expect(ceiling(value)).toBe(expected));

  it('is the smallest whole number that is not below', () => {
    fc.assert(
      fc.property(fraction, (value) => {
        const found = ceiling(value);
        expect(compare(whole(found), value)).toBeGreaterThanOrEqual(0);
        expect(compare(whole(found - 1n), value)).toBe(-1);
      }),
    );
  });
});

describe('a decimal as written', () => {
  it.each([
    ['12', rational(12n)],
    ['12.5', rational(25n, 2n)],
    ['12,5', rational(25n, 2n)],
    ['0,30', rational(3n, 10n)],
    ['999999999999999,999', rational(999_999_999_999_999_999n, 1000n)],
  ])('%s', (text, expected) => expect(parseDecimal(text)).toEqual(expected));

  it.each(['', '1e3', '-1', '+1', '1.', ',5', '1.000.000', '0x1F', '12%', ' 1', '１'])('not %j', (text) => {
    expect(parseDecimal(text)).toBeNull();
  });
});
