import type { ValueComparison } from '../../domain/comparison.ts';
import { rateOf } from '../../domain/figure.ts';
import type { Indicator } from '../../domain/plan.ts';
import { isZero } from '../../domain/rational.ts';
import type { Say } from '../explain/say.ts';
import { printNumber, printScaled } from '../format/number.ts';
import { roundRate, subtractRates } from '../format/rate.ts';

/** One indicator as the earlier and the later plan has it; the same one within a plan. */
export interface IndicatorSides {
  readonly before: Indicator;
  readonly after: Indicator;
}

/**
 * `+0,91 điểm %`: the difference of the two rates as printed, so that a reader who subtracts finds the same; `+3 hồ sơ`
 * for counts. Empty where nothing changed or nothing can be compared: in a share, units that have not reported count
 * neither way; two plans may count the same thing in different ways.
 */
export function changeWords(values: ValueComparison, sides: IndicatorSides, say: Say): string {
  const { formula, unit } = sides.after;
  if (formula.kind !== sides.before.formula.kind || unit !== sides.before.unit) return '';
  switch (formula.kind) {
    case 'ratio':
      return rateChange(values, sides, say);
    case 'share':
      return values.before?.partial || values.after?.partial ? '' : rateChange(values, sides, say);
    case 'count':
      return countChange(values, unit);
    case 'document':
    case 'qualitative':
      return '';
  }
}

function rateChange({ before, after }: ValueComparison, sides: IndicatorSides, say: Say): string {
  const [rateBefore, rateAfter] = [before && rateOf(before), after && rateOf(after)];
  if (!rateBefore || !rateAfter) return '';
  const { scaled, decimals } = subtractRates(
    roundRate(rateAfter, sides.after.level),
    roundRate(rateBefore, sides.before.level),
  );
  if (scaled === 0n) return '';
  return `${scaled > 0n ? '+' : ''}${printScaled(scaled, decimals)} ${say('điểm %', 'points')}`;
}

function countChange({ change }: ValueComparison, unit: string): string {
  if (change === null || isZero(change)) return '';
  return `${change.n > 0n ? '+' : ''}${printNumber(change, 'cell')} ${unit}`.trim();
}
