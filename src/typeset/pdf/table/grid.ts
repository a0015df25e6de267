import type { Align, Rich, Table } from '../../dialect/document.ts';
import { isBold, restyle } from '../../dialect/rich.ts';

/** A cell of the table as it is to be set. */
export interface GridCell {
  readonly text: Rich;
  readonly align: Align;
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
}

export type GridRow = readonly GridCell[];

/** Rows of the head, spans and all, and of the body, one cell a column. */
export interface Grid {
  readonly columns: number;
  readonly head: readonly GridRow[];
  readonly body: readonly GridRow[];
}

/** Cells with the letters and the alignment they are printed with: heads bold and centred, the rest as written. */
export function toGrid(table: Table): Grid {
  const head = table.head.map((row) =>
    row.map((cell): GridCell => ({ ...cell, text: restyle(cell.text, { bold: true }), align: 'center' })),
  );
  const numbers = table.numbers ? [toRow(table.numbers, () => 'center')] : [];
  return {
    columns: table.aligns.length,
    head: [...head, ...numbers],
    body: table.body.map((row) => toRow(row, (column) => table.aligns[column] ?? 'left')),
  };
}

/** A row whose every text is bold is a total. */
export function isTotal(row: GridRow): boolean {
  const filled = row.filter(({ text }) => text.length > 0);
  return filled.length > 0 && filled.every(({ text }) => isBold(text));
}

function toRow(texts: readonly Rich[], alignOf: (column: number) => Align): GridRow {
  return texts.map((text, column) => ({ text, align: alignOf(column), column, columns: 1, rows: 1 }));
}
