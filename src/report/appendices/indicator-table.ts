import { rateOf } from '../../domain/figure.ts';
import type { Target } from '../../domain/plan.ts';
import type { Figure } from '../../domain/scorecard.ts';
import { printScaled } from '../format/number.ts';
import { quarterName, toDateName } from '../format/period-name.ts';
import { rateInCell, roundRate, subtractRates } from '../format/rate.ts';
import { capitalise } from '../format/text.ts';
import { figureOn, type ReportContext, type ScoredIndicator, scoredIndicator } from '../report-context.ts';
import type { ColumnGroup, ReportColumn, ReportTable } from '../report-model.ts';
import { verdictInCell } from '../targets/judgement-words.ts';
import { cellSigns, numberCell, rateCell } from './cells.ts';
import { indicatorNote } from './indicator-note.ts';
import { levelLabel } from './level-label.ts';

/** One column with the cells of every indicator; columns of one group stand under a common head. */
interface IndicatorColumn extends ReportColumn {
  readonly group: string;
  readonly cell: (row: IndicatorRow) => string;
}

interface IndicatorRow extends ScoredIndicator {
  readonly target: Target;
}

/** All indicators, one a row: level, figures, verdict. Which figures depends on how far the year has come. */
export function indicatorTable(context: ReportContext): ReportTable {
  const columns = columnsFor(context);
  const rows = context.plan.targets.flatMap((target) =>
    target.indicators.flatMap((indicator) => {
      const scored = scoredIndicator(context, indicator.id);
      return scored ? [{ ...scored, target }] : [];
    }),
  );
  const cells = rows.map((row) => columns.map((column) => column.cell(row)));
  return {
    title: '',
    unit: '',
    groups: groupsOf(columns),
    columns: columns.map(({ label, align }) => ({ label, align })),
    numbers: [],
    rows: cells,
    total: [],
    note: legend(cells),
  };
}

/** The first quarter is the year so far; later reports set the quarter, the year so far and what was before apart. */
function columnsFor(context: ReportContext): readonly IndicatorColumn[] {
  return [...headColumns, ...figureColumns(context), ...tailColumns(context)];
}

const headColumns: readonly IndicatorColumn[] = [
  column('STT', 'center', ({ indicator }) => indicator.id),
  column('Chỉ tiêu', 'left', ({ indicator }) => indicator.label),
  column('Đơn vị tính', 'center', ({ indicator }) => indicator.unit),
  column('Mức Kế hoạch', 'center', ({ indicator, score }) => levelLabel(indicator, score)),
];

function figureColumns(context: ReportContext): readonly IndicatorColumn[] {
  const { period } = context;
  if (period.kind === 'year') return yearColumns(context);
  const last = period.quarters.at(-1) ?? '';
  if (last.endsWith('Q1')) return valueColumns('', ({ score }) => figureOn(score, score.basis));
  const before = `${last.slice(0, 6)}${Number(last.slice(6)) - 1}`;
  return [
    rateColumn(
      'Tỷ lệ (%)',
      `Kỳ trước (${quarterName(before)})`,
      ({ score }) => score.byQuarter[before] ?? null,
    ),
    ...valueColumns(capitalise(quarterName(last)), ({ score }) => score.byQuarter[last] ?? null),
    ...valueColumns(toDateName(period), ({ score }) => score.toDate),
  ];
}

function yearColumns(context: ReportContext): readonly IndicatorColumn[] {
  const { period, scorecard } = context;
  const comparable = Object.values(scorecard.indicators).some((score) => score.yearBefore !== null);
  const before = (row: IndicatorRow): Figure | null => row.score.yearBefore;
  return [
    ...period.quarters.map((quarter) =>
      rateColumn(
        capitalise(quarterName(quarter)),
        'Tỷ lệ theo quý (%)',
        ({ score }) => score.byQuarter[quarter] ?? null,
      ),
    ),
    ...valueColumns('Cả năm', ({ score }) => score.toDate),
    ...(comparable
      ? [
          rateColumn(`Năm ${period.year - 1} (%)`, '', before),
          column('Tăng, giảm (điểm %)', 'right', (row) => changeCell(row, row.score.toDate, before(row))),
        ]
      : []),
  ];
}

function tailColumns(context: ReportContext): readonly IndicatorColumn[] {
  return [
    column('Đánh giá', 'center', ({ indicator, score }) =>
      verdictInCell(score.judgement, indicator.aspiration),
    ),
    column('Ghi chú', 'left', (row) => indicatorNote(context, row.target, row)),
  ];
}

function valueColumns(
  group: string,
  figure: (row: IndicatorRow) => Figure | null,
): readonly IndicatorColumn[] {
  const part = (label: string, read: (figure: Figure, row: IndicatorRow) => string): IndicatorColumn => ({
    ...column(label, 'right', (row) => {
      const found = figure(row);
      return found ? read(found, row) : cellSigns.noData;
    }),
    group,
  });
  return [
    part('Thực hiện', (found, row) => (isInWords(row) ? '' : numberCell(found, doneOf(found)))),
    part('Tổng số', (found, row) => (hasDenominator(row) ? numberCell(found, found.denominator) : '')),
    { ...rateColumn('Tỷ lệ (%)', group, figure) },
  ];
}

/** What nobody was asked has no number yet, though its denominator may be known from the register. */
function doneOf(figure: Figure) {
  return figure.state === 'not-asked' || figure.state === 'no-data' ? null : figure.numerator;
}

function rateColumn(
  label: string,
  group: string,
  figure: (row: IndicatorRow) => Figure | null,
): IndicatorColumn {
  const cell = (row: IndicatorRow): string => {
    const found = figure(row);
    if (found === null) return cellSigns.noData;
    if (!hasDenominator(row)) return '';
    return rateCell(found, rateOf(found), row.indicator.level);
  };
  return { ...column(label, 'right', cell), group };
}

function changeCell({ indicator }: IndicatorRow, now: Figure, before: Figure | null): string {
  const [rateNow, rateBefore] = [rateOf(now), before && rateOf(before)];
  if (rateNow === null || !rateBefore) return '';
  const change = subtractRates(roundRate(rateNow, indicator.level), roundRate(rateBefore, indicator.level));
  return change.scaled > 0n ? `+${printScaled(change.scaled, change.decimals)}` : rateInCell(change);
}

function isInWords({ indicator }: IndicatorRow): boolean {
  return indicator.formula.kind === 'qualitative';
}

function hasDenominator({ indicator }: IndicatorRow): boolean {
  return indicator.formula.kind === 'ratio' || indicator.formula.kind === 'share';
}

function column(label: string, align: ReportColumn['align'], cell: IndicatorColumn['cell']): IndicatorColumn {
  return { label, align, group: '', cell };
}

function groupsOf(columns: readonly IndicatorColumn[]): readonly ColumnGroup[] {
  const names = [...new Set(columns.map((one) => one.group))].filter((name) => name !== '');
  return names.map((label) => ({
    from: columns.findIndex((one) => one.group === label) + 1,
    to: columns.findLastIndex((one) => one.group === label) + 1,
    label,
  }));
}

function legend(rows: readonly (readonly string[])[]): string {
  const used = new Set(rows.flat());
  const known = [
    [cellSigns.noActivity, 'không phát sinh'],
    [cellSigns.noData, 'chưa có số liệu'],
    [cellSigns.notApplicable, 'không áp dụng'],
  ] as const;
  const told = known.flatMap(([sign, words]) => (used.has(sign) ? [`${sign}: ${words}`] : []));
  return told.length === 0 ? '' : `${told.join('; ')}.`;
}
