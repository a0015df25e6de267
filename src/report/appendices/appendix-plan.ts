import type { Appendix, AppendixTable } from '../../domain/plan.ts';
import { buildCharts } from '../charts/build-charts.ts';
import type { Chart } from '../charts/chart-model.ts';
import { toRoman } from '../format/roman.ts';
import type { ReportContext } from '../report-context.ts';

/** An appendix of the report with its name, before its tables are filled. */
export interface PlannedAppendix {
  readonly name: string;
  readonly title: string;
  readonly landscape: boolean;
  readonly tables: readonly AppendixTable[];
  readonly charts: readonly Chart[];
}

/**
 * The plan's appendices, and those that every report has: all indicators, and at the year's end all tasks. One alone
 * has no number (ND30 Phụ lục I, III.1.b).
 */
export function planAppendices(context: ReportContext): readonly PlannedAppendix[] {
  const { plan, period } = context;
  const holds = (rows: string): boolean =>
    plan.appendices.some((appendix) => appendix.tables.some((table) => table.rows === rows));
  const withTasks = period.kind === 'year' && plan.taskGroups.length > 0 && !holds('tasks');
  const field = plan.report.subject.replace(/^công tác /i, '');
  const charts = context.charts ? buildCharts(context) : [];
  const all: readonly (Appendix & { readonly charts?: readonly Chart[] })[] = [
    ...(holds('indicators')
      ? []
      : [standing(`Kết quả thực hiện các chỉ tiêu ${field} {period}`, 'indicators')]),
    ...plan.appendices,
    ...(withTasks ? [standing(`Kết quả thực hiện các nhiệm vụ ${field} {period}`, 'tasks')] : []),
    ...(charts.length === 0
      ? []
      : [
          {
            title: `Biểu đồ kết quả các chỉ tiêu ${field} {period}`,
            landscape: false,
            tables: [],
            charts,
          },
        ]),
  ];
  return all.map((appendix, index) => ({
    ...appendix,
    charts: appendix.charts ?? [],
    name: all.length === 1 ? 'Phụ lục' : `Phụ lục ${toRoman(index + 1)}`,
    landscape: appendix.landscape || isWide(context, appendix),
  }));
}

/** `Chi tiết tại Phụ lục I; số liệu theo đơn vị tại Phụ lục II.`: the body names every appendix (III.1.a). */
export function targetReferences(context: ReportContext): string {
  const appendices = planAppendices(context);
  const details = namesWith(appendices, (rows) => rows === 'indicators');
  const byUnit = namesWith(appendices, (rows) => rows !== 'indicators' && rows !== 'tasks', details);
  const drawn = appendices.filter(({ charts }) => charts.length > 0).map(({ name }) => name);
  const told = [
    details.length === 0 ? '' : `Chi tiết tại ${details.join(', ')}`,
    byUnit.length === 0 ? '' : `số liệu theo đơn vị tại ${byUnit.join(', ')}`,
    drawn.length === 0 ? '' : `biểu đồ tại ${drawn.join(', ')}`,
  ].filter((part) => part !== '');
  return told.length === 0 ? '' : `${told.join('; ')}.`;
}

export function taskReferences(context: ReportContext): string {
  const names = namesWith(planAppendices(context), (rows) => rows === 'tasks');
  return names.length === 0 ? '' : `Chi tiết tại ${names.join(', ')}.`;
}

function namesWith(
  appendices: readonly PlannedAppendix[],
  wanted: (rows: string) => boolean,
  except: readonly string[] = [],
): readonly string[] {
  return appendices
    .filter((one) => one.tables.some((table) => wanted(table.rows)) && !except.includes(one.name))
    .map((one) => one.name);
}

function standing(title: string, rows: string): Appendix {
  const table = { title: null, unit: null, rows, columns: [], numbered: false, notes: [] };
  return { title, landscape: rows === 'tasks', tables: [table] };
}

/** From the second quarter on, the indicators have too many columns for an upright page. */
function isWide({ period }: ReportContext, appendix: Appendix): boolean {
  return appendix.tables.some((table) => table.rows === 'indicators') && !period.id.endsWith('Q1');
}
