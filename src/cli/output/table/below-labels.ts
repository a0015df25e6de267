import stringWidth from 'fast-string-width';
import { layOutColumns } from './columns.ts';
import { fold, longestWord, pad } from './fold.ts';
import type { TableCell, TableColumn, TableRow } from './table.ts';

/** Below a label the cells of a row may be this high. */
const highest = 5;

/**
 * A table whose rows have their label on a line of its own, the other cells in columns below it; a number before the
 * label stays before it. `null` where neither the first nor the second column is a label, or the others do not fit.
 */
export function renderBelowLabels(
  columns: readonly TableColumn[],
  rows: readonly TableRow[],
  width: number,
): string | null {
  const label = columns.findIndex(({ role }) => role === 'label');
  if (label !== 0 && label !== 1) return null;
  const number = label === 0 ? 0 : 2 + widthOfFirst(columns, rows);
  const labels = [columns[label]?.head, ...rows.map((row) => row[label]?.text)];
  if (Math.max(...labels.map((text = '') => longestWord(text))) > width - number) return null;
  const indent = ' '.repeat(Math.max(number, 2));
  const isBelow = (_: unknown, index: number) => index > label && columns[index]?.role !== 'note';
  const below = layOutColumns(
    columns.filter(isBelow),
    rows.map((row) => row.filter(isBelow)),
    { width: width - indent.length, highest },
  );
  if (below === null) return null;
  const shift = (text: string): string => text.replace(/^(?=.)/gm, indent);
  const head = labelLines(
    columns.slice(0, label + 1).map((column) => ({ text: column.head })),
    '',
    { number, width },
  );
  const body = rows.flatMap((row, index) => {
    const note = row[columns.findIndex(({ role }) => role === 'note')]?.text ?? '';
    const cells = below.rows[index] ?? '';
    const above = labelLines(row.slice(0, label + 1), note, { number, width });
    return cells === '' ? above : [...above, shift(cells)];
  });
  return [...head, shift(below.heads), '─'.repeat(indent.length + below.width), ...body].join('\n');
}

function widthOfFirst(columns: readonly TableColumn[], rows: readonly TableRow[]): number {
  const texts = [columns[0]?.head, ...rows.map((row) => row[0]?.text)];
  return Math.max(...texts.map((text = '') => stringWidth(text)));
}

/** `3    Phòng chuyên môn …`; with a note behind it in parentheses. */
function labelLines(
  cells: readonly TableCell[],
  note: string,
  { number, width }: { readonly number: number; readonly width: number },
): readonly string[] {
  const { text = '', style = (line: string) => line } = cells.at(-1) ?? {};
  const before = cells.length > 1 ? (cells[0]?.text ?? '') : '';
  const lines = fold(note === '' ? text : `${text} (${note})`, width - number);
  return lines.map(
    (line, index) => pad({ text: index === 0 ? before : '' }, { width: number }) + style(line),
  );
}
