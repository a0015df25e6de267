import stringWidth from 'fast-string-width';

export interface TableColumn {
  readonly head: string;
  readonly align?: 'left' | 'right';
}

/** A cell's text and, apart from it, how it is coloured, so that colour never moves a column. */
export interface TableCell {
  readonly text: string;
  readonly style?: (text: string) => string;
}

/** No column of words gets narrower than this. */
const narrowest = 14;

/**
 * Aligned columns by the width that a terminal shows: a Vietnamese letter may be several code points. Where the
 * table is wider than `width`, the widest columns of words are folded over several lines; nothing is cut.
 */
export function renderTable(
  columns: readonly TableColumn[],
  rows: readonly (readonly TableCell[])[],
  width: number,
): string {
  const natural = columns.map((column, index) =>
    Math.max(stringWidth(column.head), ...rows.map((row) => stringWidth(row[index]?.text ?? ''))),
  );
  const widths = fitWidths(columns, natural, width);
  const heads = renderRow(
    columns,
    columns.map(({ head }) => ({ text: head })),
    widths,
  );
  const rule = widths.map((length) => '─'.repeat(length)).join('──');
  return [heads, rule, ...rows.map((row) => renderRow(columns, row, widths))].join('\n');
}

/** Takes one character at a time from the widest column of words until the table fits or none can give more. */
function fitWidths(
  columns: readonly TableColumn[],
  natural: readonly number[],
  width: number,
): readonly number[] {
  const widths = [...natural];
  let excess = widths.reduce((sum, each) => sum + each, 2 * (widths.length - 1)) - width;
  while (excess > 0) {
    const givers = widths.map((each, index) => (columns[index]?.align === 'right' ? 0 : each));
    const widest = Math.max(...givers);
    if (widest <= narrowest) break;
    widths[givers.indexOf(widest)] = widest - 1;
    excess -= 1;
  }
  return widths;
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

function fold(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && stringWidth(`${last} ${word}`) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function pad(
  { text, style }: TableCell,
  { width, align }: { width: number; align: 'left' | 'right' },
): string {
  const space = ' '.repeat(Math.max(0, width - stringWidth(text)));
  const styled = style && text !== '' ? style(text) : text;
  return align === 'right' ? space + styled : styled + space;
}
