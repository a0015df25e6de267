import stringWidth from 'fast-string-width';
import { fold, longestWord, pad } from './fold.ts';
import type { TableCell, TableColumn, TableRow } from './table.ts';

/** No column of words gets narrower than this, unless all its words are. */
const narrowest = 14;
/** Nor a head above figures than this: the name of a period, two short words side by side. */
const narrowestHead = 7;

export interface Columns {
  readonly heads: string;
  /** As many columns as the widest line. */
  readonly width: number;
  readonly rows: readonly string[];
}

export interface Room {
  readonly width: number;
  /** Where a cell would need more lines than this, the columns are too narrow to be read. */
  readonly highest: number;
}

/**
 * Aligned columns by the width that a terminal shows: a Vietnamese letter may be several code points. Where they are
 * wider than the room, heads of figures are folded over several lines first, then the widest columns of words; no
 * figure is. `null` where that is not enough.
 */
export function layOutColumns(
  columns: readonly TableColumn[],
  rows: readonly TableRow[],
  { width, highest }: Room,
): Columns | null {
  const texts = columns.map((_, index) => rows.map((row) => row[index]?.text ?? ''));
  const widths = fitWidths(columns, texts, width);
  const isReadable = texts.every((cells, index) =>
    cells.every((text) => fold(text, widths[index] ?? 0).length <= highest),
  );
  if (totalOf(widths) > width || !isReadable) return null;
  const heads = columns.map(({ head }) => ({ text: head }));
  return {
    heads: renderRow(columns, heads, widths),
    width: totalOf(widths),
    rows: rows.map((row) => renderRow(columns, row, widths)),
  };
}

/** Takes one character at a time from the column that can spare most, until all fit or none can give more. */
function fitWidths(
  columns: readonly TableColumn[],
  texts: readonly (readonly string[])[],
  width: number,
): readonly number[] {
  const widths = columns.map(({ head }, index) => widest([head, ...(texts[index] ?? [])], stringWidth));
  const least = columns.map((column, index) => leastWidth(column, texts[index] ?? []));
  for (const giving of ['right', 'left'] as const) {
    const gives = columns.map(({ align = 'left' }) => align === giving);
    while (totalOf(widths) > width) {
      const spares = widths.map((each, index) => (gives[index] ? each - (least[index] ?? 0) : 0));
      const most = Math.max(...spares);
      if (most <= 0) break;
      const giver = spares.indexOf(most);
      widths[giver] = (widths[giver] ?? 0) - 1;
    }
  }
  return widths;
}

/** A figure stays on one line; words, and the head above figures, may be folded. */
function leastWidth({ head, align }: TableColumn, cells: readonly string[]): number {
  return align === 'right'
    ? Math.max(narrowestHead, longestWord(head), widest(cells, stringWidth))
    : Math.max(narrowest, widest([head, ...cells], longestWord));
}

function widest(texts: readonly string[], measure: (text: string) => number): number {
  return Math.max(0, ...texts.map(measure));
}

/** With two spaces between columns. */
function totalOf(widths: readonly number[]): number {
  return widths.reduce((sum, each) => sum + each, 2 * (widths.length - 1));
}

function renderRow(
  columns: readonly TableColumn[],
  cells: readonly TableCell[],
  widths: readonly number[],
): string {
  const folded = cells.map(({ text }, index) => fold(text, widths[index] ?? 0));
  const height = Math.max(1, ...folded.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    cells
      .map(({ style }, index) => {
        const column = { width: widths[index] ?? 0, align: columns[index]?.align ?? 'left' };
        return pad({ text: folded[index]?.[line] ?? '', ...(style && { style }) }, column);
      })
      .join('  ')
      .trimEnd(),
  ).join('\n');
}
