import type {
  IndicatorComparison,
  IndicatorPair,
  ScorecardComparison,
  ValueComparison,
} from '../domain/comparison.ts';
import { rateOf } from '../domain/figure.ts';
import type { Plan } from '../domain/plan.ts';
import { type Rational, subtract } from '../domain/rational.ts';
import type { Figure, IndicatorScore, Scorecard } from '../domain/scorecard.ts';
import { indicatorsOf } from '../domain/taking-part.ts';

export function compareScorecards(
  before: Scorecard,
  after: Scorecard,
  pairs: readonly IndicatorPair[] = sameIds(before, after),
): ScorecardComparison {
  return {
    before: before.period.id,
    after: after.period.id,
    indicators: pairs.map((ids) =>
      compareIndicator(ids, scoreOf(before, ids.before), scoreOf(after, ids.after)),
    ),
  };
}

/** The indicators of two plans side by side: the later one's in its order, then those that only the earlier one has. */
export function pairByConcept(before: Plan, after: Plan): readonly IndicatorPair[] {
  const [earlier, later] = [indicatorsOf(before), indicatorsOf(after)];
  const pairs = later.map(({ id, concept }) => {
    const same = concept === null ? undefined : earlier.find((one) => one.concept === concept);
    return { before: same?.id ?? null, after: id };
  });
  const paired = new Set(pairs.map((pair) => pair.before));
  const left = earlier.filter(({ id }) => !paired.has(id)).map(({ id }) => ({ before: id, after: null }));
  return [...pairs, ...left];
}

/** By way of the targets: as keys of an object, "2" would come before "1.1". */
function sameIds(before: Scorecard, after: Scorecard): readonly IndicatorPair[] {
  const ids = new Set([...after.targets, ...before.targets].flatMap((target) => target.indicators));
  return [...ids].map((id) => ({ before: id, after: id }));
}

function scoreOf(card: Scorecard, id: string | null): IndicatorScore | undefined {
  return id === null ? undefined : card.indicators[id];
}

function compareIndicator(
  ids: IndicatorPair,
  before: IndicatorScore | undefined,
  after: IndicatorScore | undefined,
): IndicatorComparison {
  const units = [...new Set([...Object.keys(after?.byUnit ?? {}), ...Object.keys(before?.byUnit ?? {})])];
  return {
    indicator: ids.after ?? ids.before ?? '',
    ids,
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
