import { type Strip, strip, type TextMark } from '../flow/strip.ts';
import type { Tag } from '../flow/tag.ts';
import type { Line } from '../setting/line.ts';

export interface StackPlace {
  readonly tag: Tag;
  readonly x?: number;
  readonly y?: number;
}

/** Lines one under the other, as marks; an empty line takes its room and leaves none. */
export function stackLines(lines: readonly Line[], { tag, x = 0, y = 0 }: StackPlace): TextMark[] {
  let top = y;
  return lines.flatMap((line): TextMark[] => {
    const mark: TextMark = { kind: 'text', tag, line, x, y: top };
    top += line.height;
    return line.runs.length > 0 ? [mark] : [];
  });
}

export function heightOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { height }) => sum + height, 0);
}

/** Width of the widest line. */
export function widthOf(lines: readonly Line[]): number {
  return Math.max(0, ...lines.map(({ width }) => width));
}

/** One strip a line, with at least `linesAtBreak` of them on either side of a page break. */
export function lineStrips(lines: readonly Line[], place: StackPlace, linesAtBreak: number): Strip[] {
  return lines.map((line, index) => {
    const opens = index < linesAtBreak - 1;
    const closes = index >= lines.length - linesAtBreak;
    const keep = index < lines.length - 1 && (opens || closes);
    return strip(line.height, stackLines([line], { ...place, y: 0 }), { keep });
  });
}
