import stringWidth from 'fast-string-width';
import { fold, longestWord, pad } from './fold.ts';
import type { TableCell, TableColumn, TableRow } from './table.ts';

/** Each row as a list: what it is about, and below it every cell that is not empty behind its head. */
export function renderAsLists(
  columns: readonly TableColumn[],
  rows: readonly TableRow[],
  width: number,
): string {
  const first =
    1 +
    Math.max(
      0,
      columns.findIndex(({ role }) => role === 'label'),
    );
  const heads = columns.map(({ head }) => fold(head, Math.floor(width / 3)));
  const widest = Math.max(
    0,
    ...heads
      .slice(first)
      .flat()
      .map((line) => stringWidth(line)),
  );
  return rows
    .flatMap((row) => [
      ...titleLines(row.slice(0, first), width),
      ...row.flatMap((cell, index) =>
        index < first || cell.text === '' ? [] : fieldLines(heads[index] ?? [], cell, { widest, width }),
      ),
    ])
    .join('\n');
}

function titleLines(cells: readonly TableCell[], width: number): readonly string[] {
  const style = cells.at(-1)?.style ?? ((line: string) => line);
  const lines = fold(cells.map(({ text }) => text).join(' '), width - 2);
  return lines.map((line, index) => (index === 0 ? '' : '  ') + style(line));
}

/** The value behind its head, or below it where a word of it needs more room than there is. */
function fieldLines(
  head: readonly string[],
  { text, style = (line) => line }: TableCell,
  { widest, width }: { readonly widest: number; readonly width: number },
): readonly string[] {
  const room = width - widest - 4;
  if (longestWord(text) > room)
    return [...head.map((line) => `  ${line}`), ...fold(text, width - 4).map((line) => `    ${style(line)}`)];
  const values = fold(text, room);
  return Array.from({ length: Math.max(head.length, values.length) }, (_, line) => {
    const name = pad({ text: head[line] ?? '' }, { width: widest });
    return `  ${name}  ${style(values[line] ?? '')}`.trimEnd();
  });
}
