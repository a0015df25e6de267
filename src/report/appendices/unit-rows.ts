import { addFigures, figureOf, rateOf } from '../../domain/figure.ts';
import type { Column } from '../../domain/plan.ts';
import { isZero } from '../../domain/rational.ts';
import { belongsTo, existsOn, type Unit } from '../../domain/register.ts';
import type { Figure, FigurePair } from '../../domain/scorecard.ts';
import { indicatorsOf } from '../../domain/taking-part.ts';
import { meets } from '../format/rate.ts';
import { figureOn, type ReportContext, type ScoredIndicator } from '../report-context.ts';
import { answerCell, cellSigns, fractionCell, numberCell, rateCell } from './cells.ts';
import { belowLevelMark } from './legend.ts';

type SumColumn = Extract<Column, { kind: 'sum' }>;
type IndicatorColumn = Extract<Column, { kind: 'indicator' }>;

/**
 * Units that have a row: those of the set on the period's last day, and those that ended before it but still have
 * figures of their own, so that the rows add up to the total.
 */
export function rowUnits(context: ReportContext, set: string, columns: readonly Column[]): readonly Unit[] {
  const { plan, period } = context;
  return plan.units.filter(
    (unit) =>
      belongsTo(plan, unit, set) &&
      (existsOn(unit, period.to) || columns.some((column) => hasOwnValue(context, column, unit.id))),
  );
}

/** The cells of one unit; a row of sums that are all zero says `không phát sinh`. */
export function unitCells(context: ReportContext, columns: readonly Column[], unit: Unit): readonly string[] {
  const sums = columns.flatMap((column) =>
    column.kind === 'sum' ? [unitSum(context, column, unit.id)] : [],
  );
  const idle = sums.length > 1 && sums.every((figure) => figure?.numerator && isZero(figure.numerator));
  return columns.map((column) => {
    if (column.kind === 'indicator') return unitIndicatorCell(context, column, unit.id);
    const figure = unitSum(context, column, unit.id);
    if (figure === null) return cellSigns.notApplicable;
    return idle ? cellSigns.noActivity : numberCell(figure, figure.numerator);
  });
}

/** The department's cells, those of its own figures: a unit's row cannot make them wrong. */
export function totalCells(context: ReportContext, columns: readonly Column[]): readonly string[] {
  return columns.map((column) => {
    if (column.kind === 'indicator') return totalIndicatorCell(context, column);
    const figure = addFigures(
      column.measures.flatMap((id) => {
        const score = context.scorecard.figures[id];
        return score ? [figureOn(score, context.basis)] : [];
      }),
    );
    return numberCell(figure, figure.numerator);
  });
}

function hasOwnValue(context: ReportContext, column: Column, unit: string): boolean {
  const figure =
    column.kind === 'sum' ? unitSum(context, column, unit) : unitIndicator(context, column, unit)?.figure;
  return figure?.state === 'value' && figure.numerator !== null;
}

/** `null` where the unit is asked none of the measures. */
function unitSum(context: ReportContext, column: SumColumn, unit: string): Figure | null {
  const pairs: readonly (FigurePair | undefined)[] = column.measures.map(
    (id) => context.scorecard.figures[id]?.byUnit[unit],
  );
  if (pairs.every((pair) => pair === undefined)) return null;
  return addFigures(pairs.map((pair) => (pair ? figureOn(pair, context.basis) : figureOf('not-asked'))));
}

interface UnitIndicator extends ScoredIndicator {
  readonly figure: Figure;
}

function unitIndicator(context: ReportContext, column: IndicatorColumn, unit: string): UnitIndicator | null {
  const score = context.scorecard.indicators[column.indicator];
  const indicator = indicatorsOf(context.plan).find((one) => one.id === column.indicator);
  const pair = score?.byUnit[unit];
  return score && indicator && pair ? { indicator, score, figure: figureOn(pair, score.basis) } : null;
}

function unitIndicatorCell(context: ReportContext, column: IndicatorColumn, unit: string): string {
  const found = unitIndicator(context, column, unit);
  if (found === null) return cellSigns.notApplicable;
  const { indicator, figure } = found;
  if (column.show === 'rate') return markedRate(found);
  if (indicator.formula.kind !== 'share') return fractionCell(figure);
  return shareCell(context, indicator.formula.measure, figure);
}

/** Nobody has missed a level that is judged later, as at the year's end. */
function markedRate({ indicator: { level }, score, figure }: UnitIndicator): string {
  const rate = rateOf(figure);
  // One side only: a unit that ended, whose stock its successor reports, lacks nothing.
  if (figure.state === 'value' && rate === null && !figure.partial) return cellSigns.notApplicable;
  const isDue = score.why !== 'not-due' && score.why !== 'irrevocable';
  const below = isDue && rate !== null && level?.kind === 'ratio' && !meets(rate, level);
  return `${rateCell(figure, rate, level)}${below ? belowLevelMark : ''}`;
}

/** What the unit answered: a choice by its short name, else whether it has what is asked for. */
function shareCell({ plan }: ReportContext, measure: string, figure: Figure): string {
  if (figure.answer?.kind === 'choice') return answerCell(figure.answer, plan.measures[measure]);
  if (figure.state !== 'value' || figure.numerator === null)
    return fractionCell({ ...figure, denominator: null });
  return isZero(figure.numerator) ? cellSigns.no : cellSigns.yes;
}

function totalIndicatorCell(context: ReportContext, column: IndicatorColumn): string {
  const score = context.scorecard.indicators[column.indicator];
  const indicator = indicatorsOf(context.plan).find((one) => one.id === column.indicator);
  if (!score || !indicator) return '';
  const figure = figureOn(score, score.basis);
  return column.show === 'rate' ? rateCell(figure, rateOf(figure), indicator.level) : fractionCell(figure);
}
