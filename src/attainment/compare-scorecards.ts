import type { IndicatorComparison, ScorecardComparison, ValueComparison } from '../domain/comparison.ts';
import { rateOf } from '../domain/figure.ts';
import { type Rational, subtract } from '../domain/rational.ts';
import type { Figure, IndicatorScore, Scorecard } from '../domain/scorecard.ts';

export function compareScorecards(before: Scorecard, after: Scorecard): ScorecardComparison {
  // By way of the targets: as keys of an object, "2" would come before "1.1".
  const ids = [...new Set([...after.targets, ...before.targets].flatMap((target) => target.indicators))];
  return {
    before: before.period.id,
    after: after.period.id,
    indicators: ids.map((id) => compareIndicator(id, before.indicators[id], after.indicators[id])),
  };
}

function compareIndicator(
  indicator: string,
  before: IndicatorScore | undefined,
  after: IndicatorScore | undefined,
): IndicatorComparison {
  const units = [...new Set([...Object.keys(after?.byUnit ?? {}), ...Object.keys(before?.byUnit ?? {})])];
  return {
    indicator,
    ...compareFigures(judged(before), judged(after)),
    judgementBefore: before?.judgement ?? null,
    judgementAfter: after?.judgement ?? null,
    units: units
      .map((unit) => ({ unit, ...compareFigures(judged(before, unit), judged(after, unit)) }))
      .filter((one) => !isSame(one.before, one.after)),
  };
}

function judged(score: IndicatorScore | undefined, unit?: string): Figure | null {
  const pair = unit === undefined ? score : score?.byUnit[unit];
  if (!pair) return null;
  return score?.basis === 'period' ? pair.inPeriod : pair.toDate;
}

function compareFigures(before: Figure | null, after: Figure | null): ValueComparison {
  const difference = (a: Rational | null | undefined, b: Rational | null | undefined) =>
    a && b ? subtract(b, a) : null;
  const areValues = before?.state === 'value' && after?.state === 'value';
  return {
    before,
    after,
    change: areValues ? difference(before.numerator, after.numerator) : null,
    rateChange: difference(before && rateOf(before), after && rateOf(after)),
  };
}

function isSame(a: Figure | null, b: Figure | null): boolean {
  return key(a) === key(b);
}

function key(figure: Figure | null): string {
  return JSON.stringify(figure, (_, value: unknown) => (typeof value === 'bigint' ? `${value}` : value));
}
