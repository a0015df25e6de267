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
/** Nor a head above figures than this: two short words side by side. */
const narrowestHead = 8;

/**
 * Aligned columns by the width that a terminal shows: a Vietnamese letter may be several code points. Where the
 * table is wider than `width`, heads of figures are folded over several lines first, then the widest columns of
 * words; nothing is cut.
 */
export function renderTable(
  columns: readonly TableColumn[],
  rows: readonly (readonly TableCell[])[],
  width: number,
): string {
  const natural = columns.map((column, index) =>
    Math.max(stringWidth(column.head), ...rows.map((row) => stringWidth(row[index]?.text ?? ''))),
  );
  const figures = columns.map(({ head, align }, index) =>
    align === 'right'
      ? narrowestFigures(
          head,
          rows.map((row) => row[index]?.text ?? ''),
        )
      : 0,
  );
  const widths = fitWidths(natural, { figures, columns, width });
  const heads = renderRow(
    columns,
    columns.map(({ head }) => ({ text: head })),
    widths,
  );
  const rule = widths.map((length) => '─'.repeat(length)).join('──');
  return [heads, rule, ...rows.map((row) => renderRow(columns, row, widths))].join('\n');
}

/** A figure stays on one line; the head above it may be folded between its words. */
function narrowestFigures(head: string, cells: readonly string[]): number {
  return Math.max(narrowestHead, ...[...head.split(' '), ...cells].map((text) => stringWidth(text)));
}

interface Fit {
  /** What each column of figures needs at least; 0 for a column of words. */
  readonly figures: readonly number[];
  readonly columns: readonly TableColumn[];
  readonly width: number;
}

/** Takes one character at a time from the column that can spare most, until the table fits or none can give more. */
function fitWidths(natural: readonly number[], { figures, columns, width }: Fit): readonly number[] {
  const widths = [...natural];
  const isWords = columns.map(({ align }) => align !== 'right');
  const headsToFold = () => widths.map((each, index) => (isWords[index] ? 0 : each - (figures[index] ?? 0)));
  const wordsToFold = () => widths.map((each, index) => (isWords[index] ? each - narrowest : 0));
  for (const spare of [headsToFold, wordsToFold]) {
    while (totalOf(widths) > width) {
      const spares = spare();
      const most = Math.max(...spares);
      if (most <= 0) break;
      const giver = spares.indexOf(most);
      widths[giver] = (widths[giver] ?? 0) - 1;
    }
  }
  return widths;
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
