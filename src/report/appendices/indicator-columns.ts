import { rateOf } from '../../domain/figure.ts';
import type { Indicator, Target } from '../../domain/plan.ts';
import type { Figure } from '../../domain/scorecard.ts';
import { indicatorsOf } from '../../domain/taking-part.ts';
import { capitalise } from '../../domain/text.ts';
import { printScaled } from '../format/number.ts';
import { quarterName, toDateName } from '../format/period-name.ts';
import { rateInCell, roundRate, subtractRates } from '../format/rate.ts';
import { figureOn, type ReportContext, type ScoredIndicator } from '../report-context.ts';
import type { ReportColumn } from '../report-model.ts';
import { verdictInCell } from '../targets/judgement-words.ts';
import { cellSigns, numberCell, rateCell } from './cells.ts';
import { indicatorNote } from './indicator-note.ts';
import { levelLabel } from './level-label.ts';

export interface IndicatorRow extends ScoredIndicator {
  readonly target: Target;
}

/** A column with the cell of every indicator; columns of one `group` stand under a common head. */
export interface IndicatorColumn extends ReportColumn {
  readonly group: string;
  readonly cell: (row: IndicatorRow) => string;
}

type FigureOfRow = (row: IndicatorRow) => Figure | null;

export function indicatorColumns(context: ReportContext): readonly IndicatorColumn[] {
  return [
    column('STT', 'center', ({ indicator }) => indicator.id),
    column('Chỉ tiêu', 'left', ({ indicator }) => indicator.label),
    column('Đơn vị tính', 'center', ({ indicator }) => indicator.unit),
    column('Mức Kế hoạch', 'center', ({ indicator, score }) => levelLabel(indicator, score)),
    ...figureColumns(context),
    column('Đánh giá', 'center', ({ indicator, score }) =>
      verdictInCell(score.judgement, indicator.aspiration),
    ),
    column('Ghi chú', 'left', (row) => indicatorNote(context, row.target, row)),
  ];
}

/** The first quarter is the year so far; later reports set the quarter, the year so far and what was before apart. */
function figureColumns({ plan, period, scorecard }: ReportContext): readonly IndicatorColumn[] {
  const last = period.quarters.at(-1) ?? '';
  const percent = percentOf(indicatorsOf(plan));
  if (last.endsWith('Q1')) return valueColumns('', ({ score }) => figureOn(score, score.basis));
  if (period.kind !== 'year') return laterColumns(last, toDateName(period), percent);
  const comparable = Object.values(scorecard.indicators).some((score) => score.yearBefore !== null);
  return [
    ...period.quarters.map((quarter) =>
      grouped(
        `Kết quả theo quý${percent.inHead}`,
        rateColumn(capitalise(quarterName(quarter)), { figure: inQuarter(quarter), percent }),
      ),
    ),
    ...valueColumns('Cả năm', ({ score }) => score.toDate),
    ...(comparable ? comparison(period.year - 1, percent) : []),
  ];
}

/** Where the sign stands: in a column that holds counts as well, only beside the rates. */
interface Percent {
  readonly inHead: '' | ' (%)';
  readonly inCell: '' | '%';
}

function percentOf(indicators: readonly Indicator[]): Percent {
  const hasCounts = indicators.some(
    (indicator) => !isInWords({ indicator }) && !hasDenominator({ indicator }),
  );
  return hasCounts ? { inHead: '', inCell: '%' } : { inHead: ' (%)', inCell: '' };
}

function laterColumns(last: string, toDate: string, percent: Percent): readonly IndicatorColumn[] {
  const before = `${last.slice(0, 6)}${Number(last.slice(6)) - 1}`;
  const head = `Kỳ trước (${quarterName(before)})${percent.inHead}`;
  return [
    rateColumn(head, { figure: inQuarter(before), percent }),
    ...valueColumns(capitalise(quarterName(last)), inQuarter(last)),
    ...valueColumns(toDate, ({ score }) => score.toDate),
  ];
}

function comparison(yearBefore: number, percent: Percent): readonly IndicatorColumn[] {
  const figure: FigureOfRow = ({ score }) => score.yearBefore;
  return [
    rateColumn(`Năm ${yearBefore}${percent.inHead}`, { figure, percent, absent: '' }),
    column('Tăng, giảm (điểm %)', 'right', changeCell),
  ];
}

function valueColumns(group: string, figure: FigureOfRow): readonly IndicatorColumn[] {
  const part = (label: string, read: (figure: Figure, row: IndicatorRow) => string): IndicatorColumn =>
    column(label, 'right', (row) => {
      const found = figure(row);
      return found ? read(found, row) : cellSigns.noData;
    });
  return [
    part('Thực hiện', (found, row) => (isInWords(row) ? '' : numberCell(found, doneOf(found)))),
    part('Tổng số', (found, row) => (hasDenominator(row) ? numberCell(found, found.denominator) : '')),
    part('Tỷ lệ (%)', (found, row) => (hasDenominator(row) ? openRate(found, row) : '')),
  ].map((one) => grouped(group, one));
}

/** A rate; for what has none, the count itself. `absent` stands where there is no figure at all. */
function rateColumn(
  label: string,
  { figure, percent, absent = cellSigns.noData }: RateColumnParts,
): IndicatorColumn {
  return column(label, 'right', (row) => {
    const found = figure(row);
    if (isInWords(row)) return '';
    if (found === null) return absent;
    if (!hasDenominator(row)) return numberCell(found, doneOf(found));
    const rate = openRate(found, row);
    return /\d$/.test(rate) ? `${rate}${percent.inCell}` : rate;
  });
}

interface RateColumnParts {
  readonly figure: FigureOfRow;
  readonly percent: Percent;
  readonly absent?: string;
}

/** Units that have not reported count neither way: while they decide, their share has no rate. */
function openRate(figure: Figure, { indicator, score }: IndicatorRow): string {
  const open = indicator.formula.kind === 'share' && figure.partial && score.judgement === 'undetermined';
  return open ? cellSigns.noData : rateCell(figure, rateOf(figure), indicator.level);
}

/** What nobody was asked has no number yet, though its denominator may be known from the register. */
function doneOf(figure: Figure): Figure['numerator'] {
  return figure.state === 'not-asked' || figure.state === 'no-data' ? null : figure.numerator;
}

function changeCell({ indicator, score }: IndicatorRow): string {
  const [now, before] = [rateOf(score.toDate), score.yearBefore && rateOf(score.yearBefore)];
  if (now === null || before === null) return '';
  const change = subtractRates(roundRate(now, indicator.level), roundRate(before, indicator.level));
  return change.scaled > 0n ? `+${printScaled(change.scaled, change.decimals)}` : rateInCell(change);
}

function inQuarter(quarter: string): FigureOfRow {
  return ({ score }) => score.byQuarter[quarter] ?? null;
}

function isInWords({ indicator }: Pick<IndicatorRow, 'indicator'>): boolean {
  return indicator.formula.kind === 'qualitative';
}

function hasDenominator({ indicator }: Pick<IndicatorRow, 'indicator'>): boolean {
  return indicator.formula.kind === 'ratio' || indicator.formula.kind === 'share';
}

function column(label: string, align: ReportColumn['align'], cell: IndicatorColumn['cell']): IndicatorColumn {
  return { label, align, group: '', cell };
}

function grouped(group: string, one: IndicatorColumn): IndicatorColumn {
  return { ...one, group };
}
