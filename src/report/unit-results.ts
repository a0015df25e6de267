import type { Indicator, Plan } from '../domain/plan.ts';
import { divide } from '../domain/rational.ts';
import type { Figure, Scorecard } from '../domain/scorecard.ts';
import { indicatorsOf } from '../domain/taking-part.ts';
import { printNumber } from './format/number.ts';
import { meets, rateInProse, roundRate } from './format/rate.ts';

/**
 * One unit's own figures, as its officer wants to see them before sending:
 * `chỉ tiêu 4: 31/31 hồ sơ (100%), đạt; chỉ tiêu 7: 0/5 người (0%)`. Only ratios; empty where there are none.
 */
export function unitResults(plan: Plan, scorecard: Scorecard, unit: string): string {
  const parts = indicatorsOf(plan).flatMap((indicator) => {
    const figure = scorecard.indicators[indicator.id]?.byUnit[unit]?.inPeriod;
    const words = figure && indicator.formula.kind === 'ratio' ? resultInWords(indicator, figure) : '';
    return words === '' ? [] : [`chỉ tiêu ${indicator.id}: ${words}`];
  });
  return parts.length === 0 ? '' : `${parts.join('; ')}.`;
}

function resultInWords(indicator: Indicator, { state, numerator, denominator }: Figure): string {
  if (state === 'no-activity') return 'không phát sinh';
  if (state !== 'value' || numerator === null || denominator === null) return '';
  const rate = divide(numerator, denominator);
  const counts = `${printNumber(numerator, 'cell')}/${printNumber(denominator, 'cell')} ${indicator.unit}`;
  return `${counts} (${rateInProse(roundRate(rate, indicator.level))})${unitVerdict(indicator, rate)}`;
}

/** A unit is told whether it meets the level only where the level is due each period. */
function unitVerdict({ level, judged, aspiration }: Indicator, rate: Parameters<typeof meets>[0]): string {
  if (level === null || level.kind !== 'ratio' || judged.kind !== 'each-period') return '';
  const met = meets(rate, level) ? 'đạt' : 'chưa đạt';
  return `, ${met}${aspiration ? ' mức phấn đấu' : ''}`;
}
