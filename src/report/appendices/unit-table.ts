import type { AppendixTable, Column } from '../../domain/plan.ts';
import type { ReportContext } from '../report-context.ts';
import type { ColumnGroup, ReportTable } from '../report-model.ts';
import { cellSigns } from './cells.ts';
import { columnNumbers } from './column-formulas.ts';
import { belowLevelMark, rowUnits, totalCells, unitCells } from './unit-rows.ts';

/** Columns to the left of the plan's own: STT and the unit. */
const leading = 2;

/** Figures by unit, in the plan's order of units, with the department's in the last row. */
export function unitTable(context: ReportContext, table: AppendixTable, title: string): ReportTable {
  const { columns } = table;
  const rows = rowUnits(context, table.rows, columns).map((unit, index) => [
    String(index + 1),
    unit.name,
    ...unitCells(context, columns, unit),
  ]);
  return {
    title,
    unit: table.unit ?? '',
    groups: groupsOf(columns),
    columns: [
      { label: 'STT', align: 'center' },
      { label: 'Đơn vị', align: 'left' },
      ...columns.map(
        (column) => ({ label: column.label, align: isValue(column) ? 'center' : 'right' }) as const,
      ),
    ],
    numbers: table.numbered ? columnNumbers(context.plan, columns, leading) : [],
    rows,
    total: ['', 'Tổng cộng', ...totalCells(context, columns)],
    note: [legend(table, rows), ...table.notes].filter((part) => part !== '').join(' '),
  };
}

function isValue(column: Column): boolean {
  return column.kind === 'indicator' && column.show === 'value';
}

/** Neighbouring columns of the same group stand under one head. */
function groupsOf(columns: readonly Column[]): readonly ColumnGroup[] {
  const groups: ColumnGroup[] = [];
  columns.forEach((column, index) => {
    const place = leading + index + 1;
    const last = groups.at(-1);
    if (column.group === null) return;
    if (last?.label === column.group && last.to === place - 1)
      groups[groups.length - 1] = { ...last, to: place };
    else groups.push({ from: place, to: place, label: column.group });
  });
  return groups;
}

/** What the signs in the cells mean, save those that the plan's own notes explain. */
function legend(table: AppendixTable, rows: readonly (readonly string[])[]): string {
  const cells = rows.flatMap((row) => row.slice(leading));
  const uses = (sign: string): boolean => cells.includes(sign);
  const explained = table.notes.join(' ');
  const signs: readonly (readonly [string, string, boolean])[] = [
    [cellSigns.yes, 'có', uses(cellSigns.yes)],
    [cellSigns.no, 'không có', uses(cellSigns.yes) && uses(cellSigns.no)],
    [cellSigns.noActivity, 'không phát sinh', uses(cellSigns.noActivity)],
    [cellSigns.noData, 'chưa có số liệu', uses(cellSigns.noData)],
    [cellSigns.notApplicable, 'không áp dụng', uses(cellSigns.notApplicable)],
    [belowLevelMark, 'chưa đạt mức chỉ tiêu', cells.some((cell) => cell.endsWith(belowLevelMark))],
  ];
  const told = signs.flatMap(([sign, words, used]) =>
    used && !explained.includes(`${sign}: `) ? [`${sign}: ${words}`] : [],
  );
  return told.length === 0 ? '' : `${told.join('; ')}.`;
}
