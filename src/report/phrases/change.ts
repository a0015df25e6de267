import { rateOf } from '../../domain/figure.ts';
import { compare, subtract } from '../../domain/rational.ts';
import type { Figure } from '../../domain/scorecard.ts';
import { printNumber, printScaled } from '../format/number.ts';
import { type PrintedRate, roundRate, subtractRates } from '../format/rate.ts';
import { figureOn, type ScoredIndicator } from '../report-context.ts';

/**
 * `tăng 0,91 điểm phần trăm`: the difference of the two rates as printed; for counts of their numbers. Empty where
 * nothing changed, `null` where there is nothing to compare with.
 */
export function changeInWords(own: ScoredIndicator, since: 'year' | 'period' | 'level'): string | null {
  if (since === 'level') return beyondLevel(own);
  const before = since === 'year' ? own.score.yearBefore : own.score.periodBefore;
  const now = figureOn(own.score, own.score.basis);
  if (before === null) return null;
  return rateChange(own, now, before) ?? countChange(own, now, before);
}

/** `vượt 6,36 điểm phần trăm`, `thấp hơn 0,66 điểm phần trăm`: how far from the plan's level. */
function beyondLevel({ indicator, score }: ScoredIndicator): string | null {
  const { level } = indicator;
  const rate = rateOf(figureOn(score, score.basis));
  if (rate === null || level?.kind !== 'ratio') return null;
  return difference(roundRate(rate, level), roundRate(level.value, null), ['vượt', 'thấp hơn']);
}

function rateChange({ indicator }: ScoredIndicator, now: Figure, before: Figure): string | null {
  const [rateNow, rateBefore] = [rateOf(now), rateOf(before)];
  if (rateNow === null || rateBefore === null) return null;
  const { level } = indicator;
  return difference(roundRate(rateNow, level), roundRate(rateBefore, level), ['tăng', 'giảm']);
}

function difference(now: PrintedRate, before: PrintedRate, [more, less]: readonly [string, string]): string {
  const { scaled, decimals } = subtractRates(now, before);
  if (scaled === 0n) return '';
  const size = printScaled(scaled < 0n ? -scaled : scaled, decimals);
  return `${scaled > 0n ? more : less} ${size} điểm phần trăm`;
}

function countChange({ indicator }: ScoredIndicator, now: Figure, before: Figure): string | null {
  if (indicator.formula.kind !== 'count' || now.numerator === null || before.numerator === null) return null;
  const order = compare(now.numerator, before.numerator);
  if (order === 0) return '';
  const [more, less] = order > 0 ? [now.numerator, before.numerator] : [before.numerator, now.numerator];
  const size = printNumber(subtract(more, less), 'prose');
  return `${order > 0 ? 'tăng' : 'giảm'} ${size} ${indicator.unit}`.trim();
}
