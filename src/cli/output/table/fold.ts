import stringWidth from 'fast-string-width';
import type { TableCell } from './table.ts';

/** A text as lines of so many columns at most, broken at spaces; a word that is wider stays whole. */
export function fold(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && stringWidth(`${last} ${word}`) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

export function longestWord(text: string): number {
  return Math.max(...text.split(' ').map((word) => stringWidth(word)));
}

/** Fills a cell's line up to its column; the room beside it is not coloured. */
export function pad(
  { text, style }: TableCell,
  { width, align = 'left' }: { readonly width: number; readonly align?: 'left' | 'right' },
): string {
  const space = ' '.repeat(Math.max(0, width - stringWidth(text)));
  const styled = style && text !== '' ? style(text) : text;
  return align === 'right' ? space + styled : styled + space;
}
