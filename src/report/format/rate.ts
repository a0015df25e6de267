import type { Level } from '../../domain/plan.ts';
import { compare, equals, isZero, one, type Rational, rational } from '../../domain/rational.ts';
import { floorDivide, printScaled, roundHalfUp } from './number.ts';

/** A percentage as printed: `scaled` / 10^`decimals`. */
export interface PrintedRate {
  readonly scaled: bigint;
  readonly decimals: number;
}

const usualDecimals = 2;
const mostDecimals = 4;

/**
 * A rate with two decimals, rounded half up; more of them, up to four, then cut, where it would otherwise look as if
 * it were on the other side of the level, or as if it were all (100,00) or nothing (0,00) when it is not.
 */
export function roundRate(
  rate: Rational,
  level: Pick<Level, 'compare' | 'kind' | 'value'> | null,
): PrintedRate {
  const facts = [(value: Rational) => equals(value, one), isZero];
  if (level?.kind === 'ratio') facts.push((value) => meets(value, level));
  const truthful = ({ scaled, decimals }: PrintedRate): boolean =>
    facts.every((fact) => fact(rational(scaled, 100n * 10n ** BigInt(decimals))) === fact(rate));
  for (let decimals = usualDecimals; decimals <= mostDecimals; decimals += 1) {
    const rounded = { scaled: roundHalfUp(rate, 100n * 10n ** BigInt(decimals)), decimals };
    if (truthful(rounded)) return rounded;
  }
  const scale = 100n * 10n ** BigInt(mostDecimals);
  const below = { scaled: floorDivide(rate.n * scale, rate.d), decimals: mostDecimals };
  return truthful(below) ? below : { ...below, scaled: below.scaled + 1n };
}

/** Is the value on the good side of the level? */
export function meets(value: Rational, level: Pick<Level, 'compare' | 'value'>): boolean {
  const order = compare(value, level.value);
  if (level.compare === 'equal') return order === 0;
  return level.compare === 'atLeast' ? order >= 0 : order <= 0;
}

/** `98,86%`, and `100%` or `0%` for exactly all or nothing. */
export function rateInProse(rate: PrintedRate): string {
  const unit = 10n ** BigInt(rate.decimals);
  if (rate.scaled === 0n || rate.scaled === 100n * unit) return `${rate.scaled / unit}%`;
  return `${rateInCell(rate)}%`;
}

/** `98,86` and `100,00`, for a column headed `(%)`. */
export function rateInCell(rate: PrintedRate): string {
  return printScaled(rate.scaled, rate.decimals);
}

/** A level as a plan writes it: `90%`, `12,5%`, without needless decimals. */
export function levelAsPercentage(value: Rational): string {
  return `${rateInCell(roundRate(value, null)).replace(/,?0*$/, '')}%`;
}

/** Now minus before, as printed, so that a reader who subtracts finds the same: scaled to the finer of the two. */
export function subtractRates(now: PrintedRate, before: PrintedRate): PrintedRate {
  const decimals = Math.max(now.decimals, before.decimals);
  const lift = (rate: PrintedRate): bigint => rate.scaled * 10n ** BigInt(decimals - rate.decimals);
  return { scaled: lift(now) - lift(before), decimals };
}
