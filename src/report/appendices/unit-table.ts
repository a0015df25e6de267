import type { AppendixTable, Column } from '../../domain/plan.ts';
import type { Unit } from '../../domain/register.ts';
import { printDay } from '../format/date.ts';
import { quarterName } from '../format/period-name.ts';
import { quartersLeftOut, type ReportContext } from '../report-context.ts';
import type { ColumnGroup, ReportTable } from '../report-model.ts';
import { columnNumbers } from './column-formulas.ts';
import { legend } from './legend.ts';
import { rowUnits, totalCells, unitCells } from './unit-rows.ts';

/** Columns to the left of the plan's own: STT and the unit. */
const leading = 2;

export interface UnitTable {
  readonly table: AppendixTable;
  readonly title: string;
  /** Notes of the appendix: signs that they explain need no legend. */
  readonly explained: string;
}

/** Figures by unit, in the plan's order of units, with the department's in the last row. */
export function buildUnitTable(context: ReportContext, { table, title, explained }: UnitTable): ReportTable {
  const { columns } = table;
  const units = rowUnits(context, table.rows, columns);
  const cells = units.map((unit) => unitCells(context, columns, unit));
  return {
    title,
    unit: table.unit ?? '',
    groups: groupsOf(columns),
    columns: [
      { label: 'STT', align: 'center' },
      { label: 'Đơn vị', align: 'left' },
      ...columns.map((column) => ({ label: column.label, align: alignOf(column) })),
    ],
    numbers: table.numbered ? columnNumbers(context.plan, columns, leading) : [],
    rows: units.map((unit, index) => [String(index + 1), rowName(context, unit), ...(cells[index] ?? [])]),
    total: ['', 'Tổng cộng', ...totalCells(context, columns)],
    note: [legend(cells.flat(), explained), ...table.notes].filter((part) => part !== '').join(' '),
  };
}

/** A unit that has ended says until when; one that is left out, that its figures are not missing. */
function rowName(context: ReportContext, unit: Unit): string {
  const { period } = context;
  const leftOut = quartersLeftOut(context, unit.id);
  const hasEnded = unit.to !== null && unit.to < period.to;
  const which = period.quarters.length > 1 ? ` ${leftOut.map(quarterName).join(', ')}` : '';
  const told = [
    hasEnded ? `đến ngày ${printDay(unit.to)}` : '',
    leftOut.length > 0 ? `không tính báo cáo${which}` : '',
  ].filter((part) => part !== '');
  return told.length === 0 ? unit.name : `${unit.name} (${told.join('; ')})`;
}

/** Numbers stand right; `3/6`, `x` and the names of choices in the middle. */
function alignOf(column: Column): 'center' | 'right' {
  return column.kind === 'indicator' && column.show === 'value' ? 'center' : 'right';
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
