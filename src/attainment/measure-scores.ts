import { addFigures } from '../domain/figure.ts';
import type { Measure } from '../domain/measure.ts';
import type { Period } from '../domain/period.ts';
import { whole } from '../domain/rational.ts';
import { existsOn, type Unit } from '../domain/register.ts';
import type { Figure, FigurePair, MeasureScore } from '../domain/scorecard.ts';
import { sumFigure } from './figures/count-figures.ts';
import { isNumeric } from './ledger/amount.ts';
import { holdingOf } from './ledger/holding.ts';
import type { Ledger } from './ledger/ledger.ts';
import { type Span, type SpanPair, spansOf } from './ledger/span.ts';
import { unitAmounts, unitsAsked } from './ledger/unit-amounts.ts';

/** Figures of all measures and totals, for slots and tables. A total adds its measures unit by unit. */
export function measureScores(ledger: Ledger, period: Period): Readonly<Record<string, MeasureScore>> {
  const spans = spansOf(ledger.plan, period);
  const measures = new Map(
    Object.values(ledger.plan.measures).map((measure) => [measure.id, scoreMeasure(ledger, measure, spans)]),
  );
  const totals = Object.values(ledger.plan.totals).map(
    (total) => [total.id, addScores(total.measures.flatMap((id) => measures.get(id) ?? []))] as const,
  );
  return Object.fromEntries([...measures, ...totals]);
}

function scoreMeasure(ledger: Ledger, measure: Measure, spans: SpanPair): MeasureScore {
  const units = unitsAsked(ledger, [measure], spans.toDate)
    .map((unit) => ({ unit, pair: pairOf(spans, (span) => unitFigure(ledger, measure, unit, span)) }))
    .filter(({ pair }) => pair.inPeriod.state !== 'not-asked' || pair.toDate.state !== 'not-asked');
  return {
    ...addPairs(units.map(({ pair }) => pair)),
    byUnit: Object.fromEntries(units.map(({ unit, pair }) => [unit.id, pair])),
    byChoice: isNumeric(measure)
      ? {}
      : byChoice(
          measure,
          units.map(({ pair }) => pair),
        ),
  };
}

function unitFigure(ledger: Ledger, measure: Measure, unit: Unit, span: Span): Figure {
  const figure = sumFigure(unitAmounts(ledger, { measures: [measure], indicator: null }, unit, span), [
    measure.id,
  ]);
  if (isNumeric(measure) || !existsOn(unit, span.last.to)) return figure;
  return { ...figure, answer: holdingOf(ledger, { measure, counts: [] }, unit, span).answer };
}

/** How many units gave each answer. */
function byChoice(measure: Measure, pairs: readonly FigurePair[]): Readonly<Record<string, FigurePair>> {
  const choices =
    measure.type === 'choice'
      ? measure.choices.map((choice) => choice.id)
      : measure.type === 'yesNo'
        ? ['có', 'không']
        : [];
  const count = (choice: string, figures: readonly Figure[]): Figure => {
    const all = addFigures(figures);
    if (all.state !== 'value') return all;
    const numerator = whole(figures.filter((figure) => choiceOf(figure) === choice).length);
    return { ...all, numerator, lowest: numerator, highest: all.partial ? null : numerator };
  };
  return Object.fromEntries(
    choices.map((choice) => [
      choice,
      {
        inPeriod: count(
          choice,
          pairs.map((pair) => pair.inPeriod),
        ),
        toDate: count(
          choice,
          pairs.map((pair) => pair.toDate),
        ),
      },
    ]),
  );
}

function choiceOf({ answer, numerator }: Figure): string | null {
  if (answer?.kind === 'choice') return answer.value;
  if (answer?.kind === 'yesNo') return numerator?.n === 1n ? 'có' : 'không';
  return null;
}

function addScores(scores: readonly MeasureScore[]): MeasureScore {
  const units = [...new Set(scores.flatMap((score) => Object.keys(score.byUnit)))];
  const pairs = units.map(
    (unit) => [unit, addPairs(scores.flatMap((score) => score.byUnit[unit] ?? []))] as const,
  );
  return { ...addPairs(scores), byUnit: Object.fromEntries(pairs), byChoice: {} };
}

function addPairs(pairs: readonly FigurePair[]): FigurePair {
  return {
    inPeriod: addFigures(pairs.map((pair) => pair.inPeriod)),
    toDate: addFigures(pairs.map((pair) => pair.toDate)),
  };
}

function pairOf(spans: SpanPair, figureOver: (span: Span) => Figure): FigurePair {
  const toDate = figureOver(spans.toDate);
  return { inPeriod: spans.inPeriod === spans.toDate ? toDate : figureOver(spans.inPeriod), toDate };
}
