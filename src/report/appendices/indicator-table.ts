import { type ReportContext, scoredIndicator } from '../report-context.ts';
import type { ColumnGroup, ReportTable } from '../report-model.ts';
import { type IndicatorColumn, indicatorColumns } from './indicator-columns.ts';
import { legend } from './legend.ts';

/** All indicators, one a row: level, figures, verdict. Which figures depends on how far the year has come. */
export function indicatorTable(context: ReportContext): ReportTable {
  const columns = indicatorColumns(context);
  const rows = context.plan.targets
    .flatMap((target) =>
      target.indicators.map(({ id }) => ({ target, scored: scoredIndicator(context, id) })),
    )
    .flatMap(({ target, scored }) =>
      scored ? [columns.map((column) => column.cell({ ...scored, target }))] : [],
    );
  return {
    title: '',
    unit: '',
    groups: groupsOf(columns),
    columns: columns.map(({ label, align }) => ({ label, align })),
    numbers: [],
    rows,
    total: [],
    note: legend(rows.flat(), ''),
  };
}

function groupsOf(columns: readonly IndicatorColumn[]): readonly ColumnGroup[] {
  const names = [...new Set(columns.map((one) => one.group))].filter((name) => name !== '');
  return names.map((label) => ({
    from: columns.findIndex((one) => one.group === label) + 1,
    to: columns.findLastIndex((one) => one.group === label) + 1,
    label,
  }));
}
