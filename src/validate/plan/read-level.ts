import type { Amount } from '../../domain/plan.ts';
import { divide, parseDecimal, whole, zero } from '../../domain/rational.ts';

/** `90%` is the ratio 9/10, `4` the number 4. */
export function readAmount(level: number | string): Amount {
  const written = String(level).trim();
  const percent = /^(.*?)\s?%$/.exec(written);
  const value = parseDecimal(percent?.[1] ?? written) ?? zero;
  return percent ? { kind: 'ratio', value: divide(value, whole(100)) } : { kind: 'number', value };
}
