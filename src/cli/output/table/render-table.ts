import { renderBelowLabels } from './below-labels.ts';
import { layOutColumns } from './columns.ts';
import { renderAsLists } from './lists.ts';
import type { TableColumn, TableRow } from './table.ts';

/** A cell of more lines reads badly beside short ones. */
const highest = 3;

/**
 * A table for a terminal of so many columns: as columns where they fit and can be read, else with the rows' labels on
 * lines of their own, else row by row as lists. Nothing is cut.
 * @param width `Infinity` where it is not known.
 */
export function renderTable(
  columns: readonly TableColumn[],
  rows: readonly TableRow[],
  width: number,
): string {
  const laidOut = layOutColumns(columns, rows, { width, highest });
  if (laidOut !== null) return [laidOut.heads, '─'.repeat(laidOut.width), ...laidOut.rows].join('\n');
  return renderBelowLabels(columns, rows, width) ?? renderAsLists(columns, rows, width);
}
