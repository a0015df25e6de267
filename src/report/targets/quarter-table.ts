import { rateOf } from '../../domain/figure.ts';
import type { Indicator, Plan } from '../../domain/plan.ts';
import type { Figure } from '../../domain/scorecard.ts';
import { capitalise } from '../../domain/text.ts';
import { numberCell, rateCell } from '../appendices/cells.ts';
import { quarterName } from '../format/period-name.ts';
import type { ReportContext, ScoredIndicator } from '../report-context.ts';
import type { ReportTable } from '../report-model.ts';
import { sumLabel } from './sum-label.ts';

/** In the annual summary, the quarters side by side of every ratio that is judged period by period. */
export function quarterTables(
  context: ReportContext,
  number: string,
  scored: readonly ScoredIndicator[],
): readonly ReportTable[] {
  if (context.period.kind !== 'year') return [];
  return scored
    .filter((one) => isFlow(context.plan, one.indicator))
    .map((one) => quarterTable(context, scored.length === 1 ? number : one.indicator.id, one));
}

/** Only what quarters add up to can be laid beside the year. */
export function isFlow(plan: Plan, { formula, judged }: Indicator): boolean {
  if (formula.kind !== 'ratio' || judged.kind !== 'each-period') return false;
  return [...formula.numerator, ...formula.denominator].every((id) => plan.measures[id]?.rollUp === 'sum');
}

function quarterTable({ plan, period }: ReportContext, number: string, scored: ScoredIndicator): ReportTable {
  const { indicator, score } = scored;
  const figures = [...period.quarters.map((quarter) => score.byQuarter[quarter] ?? null), score.toDate];
  const row = (label: string, cell: (figure: Figure) => string): string[] => [
    label,
    ...figures.map((figure) => (figure ? cell(figure) : '')),
  ];
  const { formula } = indicator;
  const label = (part: 'numerator' | 'denominator'): string =>
    formula.kind === 'ratio' ? sumLabel(plan, formula[part]) : '';
  return {
    title: '',
    unit: '',
    groups: [],
    columns: [
      { label: `Chỉ tiêu ${number}`, align: 'left' },
      ...period.quarters.map((quarter) => ({
        label: capitalise(quarterName(quarter)),
        align: 'right' as const,
      })),
      { label: 'Cả năm', align: 'right' },
    ],
    numbers: [],
    rows: [
      row(label('numerator'), (figure) => numberCell(figure, figure.numerator)),
      row(label('denominator'), (figure) => numberCell(figure, figure.denominator)),
      row('Tỷ lệ (%)', (figure) => rateCell(figure, rateOf(figure), indicator.level)),
    ],
    total: [],
    note: '',
  };
}
