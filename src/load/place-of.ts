import type { Place } from '../domain/place.ts';
import type { Range } from './node.ts';

interface Lines {
  readonly file: string;
  readonly text: string;
  readonly lineStarts: readonly number[];
}

/** Offsets at which the lines of a text begin; CRLF, LF and CR end a line. */
export function lineStartsOf(text: string): readonly number[] {
  return [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map((match) => match.index + match[0].length)];
}

/** Line and column, both from 1; a column is a character, not a byte and not half of a surrogate pair. */
export function placeOf(lines: Lines, range: Range): Place {
  const begin = positionOf(lines, range.start);
  const end = positionOf(lines, Math.max(range.start, range.end));
  return {
    file: lines.file,
    line: begin.line,
    column: begin.column,
    endLine: end.line,
    endColumn: end.column,
  };
}

function positionOf({ text, lineStarts }: Lines, offset: number): { line: number; column: number } {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const before = text.slice(lineStarts[low] ?? 0, offset);
  return { line: low + 1, column: [...before].length + 1 };
}
