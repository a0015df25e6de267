import type { ChalkInstance } from 'chalk';
import type { Judgement, UnitQuarter } from '../domain/scorecard.ts';
import type { StatusModel } from '../pipeline/status.ts';
import type { CommandContext } from './command-context.ts';
import { renderTable, type TableCell } from './table.ts';

type Style = (colours: ChalkInstance) => (text: string) => string;

const judgementStyle: Record<Judgement, Style> = {
  exceeded: (colours) => colours.green.bold,
  met: (colours) => colours.green,
  'in-progress': (colours) => colours.cyan,
  undetermined: (colours) => colours.yellow,
  'not-met': (colours) => colours.red,
  'no-activity': (colours) => colours.dim,
};

const unitStyle: Record<UnitQuarter['status'], Style> = {
  'handed-in': (colours) => colours.green,
  late: (colours) => colours.yellow,
  missing: (colours) => colours.red,
  returned: (colours) => colours.red,
  excluded: (colours) => colours.dim,
  'not-expected': (colours) => colours.dim,
};

/** The period's overview for a terminal: units, then indicators, then the count of judgements. */
export function renderStatus(context: CommandContext, model: StatusModel): string {
  return [
    context.outColours.bold(model.title),
    unitsTable(context, model),
    indicatorsTable(context, model),
    model.summary.join('\n'),
  ].join('\n\n');
}

function unitsTable({ outColours, say, width }: CommandContext, { units }: StatusModel): string {
  const columns = [
    { head: say({ vi: 'Đơn vị', en: 'Unit' }) },
    { head: say({ vi: 'Quý', en: 'Quarter' }) },
    { head: say({ vi: 'Báo cáo', en: 'Report' }) },
  ];
  const rows = units.map(({ name, quarter, status, text }): TableCell[] => [
    { text: name },
    { text: quarter },
    { text, style: unitStyle[status](outColours) },
  ]);
  return renderTable(columns, rows, width);
}

function indicatorsTable({ outColours, say, width }: CommandContext, { indicators }: StatusModel): string {
  const columns = [
    { head: say({ vi: 'Chỉ tiêu', en: 'Indicator' }) },
    { head: '' },
    { head: say({ vi: 'Mức Kế hoạch', en: 'Level' }) },
    { head: say({ vi: 'Thực hiện', en: 'Done' }), align: 'right' as const },
    { head: say({ vi: 'Tỷ lệ (%)', en: 'Rate (%)' }), align: 'right' as const },
    { head: say({ vi: 'Đánh giá', en: 'Judgement' }) },
  ];
  const rows = indicators.map((row): TableCell[] => [
    { text: row.id },
    { text: row.label },
    { text: row.level },
    { text: row.value },
    { text: row.rate },
    { text: row.judgementText, style: judgementStyle[row.judgement](outColours) },
  ]);
  return renderTable(columns, rows, width);
}
