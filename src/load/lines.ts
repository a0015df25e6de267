export interface Lines {
  readonly file: string;
  readonly text: string;
  readonly lineStarts: readonly number[];
}

/** One line of a text, without what ends it. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export function lineAround({ text, lineStarts }: Lines, offset: number): Line {
  const start = [...lineStarts].reverse().find((begin) => begin <= offset) ?? 0;
  const line = /^[^\r\n]*/.exec(text.slice(start))?.[0] ?? '';
  return { start, end: start + line.length, text: line };
}

/** The line of the fault, and the one before it, to which the parser may have glued this one. */
export function withLineBefore(lines: Lines, line: Line): readonly Line[] {
  return line.start > 0 ? [lineAround(lines, line.start - 1), line] : [line];
}
