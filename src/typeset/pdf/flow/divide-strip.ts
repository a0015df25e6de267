import { type FrameMark, type Mark, moveMark, type Strip } from './strip.ts';

/**
 * Divides a strip so that the first part is no higher than `room`: between lines of text, frames are cut.
 * Null if not even one line fits, or nothing would be left for the second part.
 */
export function divideStrip(whole: Strip, room: number): [Strip, Strip] | null {
  const solid = whole.marks.filter((mark) => mark.kind !== 'frame');
  const above = solid.filter((mark) => bottomOf(mark) <= room - whole.padding);
  const below = solid.filter((mark) => bottomOf(mark) > room - whole.padding);
  if (!above.some(isContent) || !below.some(isContent)) return null;
  const firstHeight = Math.max(...above.map(bottomOf)) + whole.padding;
  const shift = Math.min(...below.map((mark) => mark.y)) - whole.padding;
  const frames = whole.marks.filter((mark) => mark.kind === 'frame');
  return [
    {
      ...whole,
      height: firstHeight,
      keep: false,
      marks: [...above, ...frames.flatMap((frame) => cutFrame(frame, 0, firstHeight))],
    },
    {
      ...whole,
      height: whole.height - shift,
      before: 0,
      marks: [
        ...below.map((mark) => moveMark(mark, 0, -shift)),
        ...frames.flatMap((frame) => cutFrame(frame, shift, Number.POSITIVE_INFINITY)),
      ],
    },
  ];
}

function isContent(mark: Mark): boolean {
  return mark.kind === 'text' || mark.kind === 'image' || mark.kind === 'drawing';
}

/** The part of a frame between two heights, moved up by the first; nothing if it lies outside. */
function cutFrame(frame: FrameMark, from: number, to: number): FrameMark[] {
  const top = Math.max(frame.y, from);
  const bottom = Math.min(frame.y + frame.height, to);
  return bottom > top ? [{ ...frame, y: top - from, height: bottom - top }] : [];
}

/** How far down a mark reaches. */
export function bottomOf(mark: Mark): number {
  if (mark.kind === 'text') return mark.y + mark.line.height;
  return mark.kind === 'rule' || mark.kind === 'anchor' ? mark.y : mark.y + mark.height;
}
