import stringWidth from 'string-width';

export interface TableColumn {
  readonly head: string;
  readonly align?: 'left' | 'right';
}

/** A cell's text and, apart from it, how it is coloured, so that colour never moves a column. */
export interface TableCell {
  readonly text: string;
  readonly style?: (text: string) => string;
}

/**
 * Aligned columns by the width that a terminal shows: Vietnamese letters may be several code points.
 * The widest left-aligned column gives way, with an ellipsis, when the table is wider than `width`.
 */
export function renderTable(
  columns: readonly TableColumn[],
  rows: readonly (readonly TableCell[])[],
  width: number,
): string {
  const widths = columns.map((column, index) =>
    Math.max(stringWidth(column.head), ...rows.map((row) => stringWidth(row[index]?.text ?? ''))),
  );
  narrow(columns, widths, width);
  const line = (cells: readonly TableCell[]) =>
    cells
      .map((cell, index) => pad(cell, widths[index] ?? 0, columns[index]?.align ?? 'left'))
      .join('  ')
      .trimEnd();
  const head = line(columns.map((column) => ({ text: column.head })));
  const rule = widths.map((length) => '─'.repeat(length)).join('──');
  return [head, rule, ...rows.map(line)].join('\n');
}

function narrow(columns: readonly TableColumn[], widths: number[], width: number): void {
  const gaps = 2 * (widths.length - 1);
  const excess = widths.reduce((sum, each) => sum + each, gaps) - width;
  const candidates = widths.map((each, index) => (columns[index]?.align === 'right' ? 0 : each));
  const widest = candidates.indexOf(Math.max(...candidates));
  if (excess > 0 && widest >= 0) widths[widest] = Math.max(16, (widths[widest] ?? 0) - excess);
}

function pad({ text, style }: TableCell, width: number, align: 'left' | 'right'): string {
  const shown = shorten(text, width);
  const space = ' '.repeat(width - stringWidth(shown));
  const styled = style && shown !== '' ? style(shown) : shown;
  return align === 'right' ? space + styled : styled + space;
}

function shorten(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  let shown = '';
  for (const { segment } of new Intl.Segmenter('vi').segment(text)) {
    if (stringWidth(shown + segment) > width - 1) break;
    shown += segment;
  }
  return `${shown.trimEnd()}…`;
}
