import type { ValueComparison } from '../../domain/comparison.ts';
import { rateOf } from '../../domain/figure.ts';
import type { Indicator } from '../../domain/plan.ts';
import { isZero } from '../../domain/rational.ts';
import type { Say } from '../explain/say.ts';
import { printNumber, printScaled } from '../format/number.ts';
import { roundRate, subtractRates } from '../format/rate.ts';

/**
 * `+0,91 điểm %`: the difference of the two rates as printed, so that a reader who subtracts finds the same; `+3 hồ sơ`
 * for counts. Empty where nothing changed or nothing can be compared: in a share, units that have not reported count
 * neither way.
 */
export function changeWords(values: ValueComparison, { formula, level, unit }: Indicator, say: Say): string {
  switch (formula.kind) {
    case 'ratio':
      return rateChange(values, level, say);
    case 'share':
      return values.before?.partial || values.after?.partial ? '' : rateChange(values, level, say);
    case 'count':
      return countChange(values, unit);
    case 'document':
    case 'qualitative':
      return '';
  }
}

function rateChange({ before, after }: ValueComparison, level: Indicator['level'], say: Say): string {
  const [rateBefore, rateAfter] = [before && rateOf(before), after && rateOf(after)];
  if (!rateBefore || !rateAfter) return '';
  const { scaled, decimals } = subtractRates(roundRate(rateAfter, level), roundRate(rateBefore, level));
  if (scaled === 0n) return '';
  return `${scaled > 0n ? '+' : ''}${printScaled(scaled, decimals)} ${say('điểm %', 'points')}`;
}

function countChange({ change }: ValueComparison, unit: string): string {
  if (change === null || isZero(change)) return '';
  return `${change.n > 0n ? '+' : ''}${printNumber(change, 'cell')} ${unit}`.trim();
}
