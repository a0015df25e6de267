import type { Rational } from '../domain/rational.ts';

export function isRational(value: unknown): value is Rational {
  return (
    typeof value === 'object' &&
    value !== null &&
    'n' in value &&
    'd' in value &&
    typeof value.n === 'bigint' &&
    typeof value.d === 'bigint'
  );
}
