import type { AppendixTable } from '../../domain/plan.ts';
import { printDay } from '../format/date.ts';
import { periodName } from '../format/period-name.ts';
import type { ReportContext } from '../report-context.ts';
import type { ReportAppendix, ReportTable } from '../report-model.ts';
import { type PlannedAppendix, planAppendices } from './appendix-plan.ts';
import { endAppendix } from './end-appendix.ts';
import { indicatorTable } from './indicator-table.ts';
import { taskTable } from './task-table.ts';
import { buildUnitTable, type UnitTable } from './unit-table.ts';

export function buildAppendices(context: ReportContext): readonly ReportAppendix[] {
  const all = planAppendices(context);
  const source = all.find(({ tables }) => tables.some(({ rows }) => rows === 'indicators'))?.name ?? '';
  const lastWords = {
    ofTables: `số liệu tính đến hết ngày ${printDay(context.period.to)}`,
    ofCharts: `biểu đồ lập theo số liệu tại ${source}`,
  };
  return all.map((appendix) => endAppendix(buildAppendix(context, appendix), lastWords));
}

function buildAppendix(context: ReportContext, appendix: PlannedAppendix): Omit<ReportAppendix, 'ending'> {
  const explained = appendix.tables.flatMap((table) => table.notes).join(' ');
  return {
    name: appendix.name,
    title: titleLines(appendix, periodName(context.period)),
    charts: appendix.charts,
    orientation: appendix.landscape ? 'landscape' : 'portrait',
    tables: appendix.tables.map((table, index) => {
      const title = titleOf(table, index, appendix.tables.length);
      return buildTable(context, { table, title, explained });
    }),
  };
}

/** On an upright page the period has a line of its own below a long title, rather than break somewhere inside it. */
function titleLines({ title, landscape }: PlannedAppendix, period: string): readonly string[] {
  const [before = '', ...after] = title.split('{period}').map((part) => part.trim());
  const rest = after.map((part) => `${period} ${part}`.trim()).join(' ');
  const lines =
    !landscape && rest !== '' && before.length > longTitle ? [before, rest] : [`${before} ${rest}`];
  return lines.map((line) => line.trim().toUpperCase());
}

const longTitle = 30;

/** Tables that every report has take the plan's title and notes too. */
function buildTable(context: ReportContext, unitTable: UnitTable): ReportTable {
  const { table, title } = unitTable;
  if (table.rows !== 'indicators' && table.rows !== 'tasks') return buildUnitTable(context, unitTable);
  const built = table.rows === 'indicators' ? indicatorTable(context) : taskTable(context);
  return { ...built, title, note: [built.note, ...table.notes].filter((part) => part !== '').join(' ') };
}

/** Several tables of an appendix are numbered, unless the plan has done so. */
function titleOf(table: AppendixTable, index: number, count: number): string {
  if (table.title === null) return '';
  return count === 1 || /^(?:biểu|bảng) /iu.test(table.title)
    ? table.title
    : `Biểu ${index + 1}. ${table.title}`;
}
