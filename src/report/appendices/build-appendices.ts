import type { AppendixTable } from '../../domain/plan.ts';
import { periodName } from '../format/period-name.ts';
import type { ReportContext } from '../report-context.ts';
import type { ReportAppendix, ReportTable } from '../report-model.ts';
import { type PlannedAppendix, planAppendices } from './appendix-plan.ts';
import { indicatorTable } from './indicator-table.ts';
import { taskTable } from './task-table.ts';
import { unitTable } from './unit-table.ts';

export function buildAppendices(context: ReportContext): readonly ReportAppendix[] {
  return planAppendices(context).map((appendix) => buildAppendix(context, appendix));
}

function buildAppendix(context: ReportContext, appendix: PlannedAppendix): ReportAppendix {
  return {
    name: appendix.name,
    title: appendix.title.replaceAll('{period}', periodName(context.period)).toUpperCase(),
    orientation: appendix.landscape ? 'landscape' : 'portrait',
    tables: appendix.tables.map((table, index) => {
      const title = titleOf(table, index, appendix.tables.length);
      return withPlanWords(buildTable(context, table, title), table, title);
    }),
  };
}

function buildTable(context: ReportContext, table: AppendixTable, title: string): ReportTable {
  if (table.rows === 'indicators') return indicatorTable(context);
  return table.rows === 'tasks' ? taskTable(context) : unitTable(context, table, title);
}

/** Tables that every report has take the plan's title and notes too. */
function withPlanWords(built: ReportTable, table: AppendixTable, title: string): ReportTable {
  if (table.rows !== 'indicators' && table.rows !== 'tasks') return built;
  return { ...built, title, note: [built.note, ...table.notes].filter((part) => part !== '').join(' ') };
}

/** Several tables of an appendix are numbered, unless the plan has done so. */
function titleOf(table: AppendixTable, index: number, count: number): string {
  if (table.title === null) return '';
  return count === 1 || /^(?:biểu|bảng) /iu.test(table.title)
    ? table.title
    : `Biểu ${index + 1}. ${table.title}`;
}
