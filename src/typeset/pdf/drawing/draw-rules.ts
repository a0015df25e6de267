import type { Page } from '../flow/page.ts';
import type { PdfDocument } from './pdfkit.ts';

/** A line along one axis: at `at` on the other, from `from` to `to`. */
interface Segment {
  readonly upright: boolean;
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

/**
 * Draws all rules and borders of the current page as one artifact. Borders that neighbouring cells share are
 * drawn once and in one stroke, so that none looks heavier than another.
 */
export function drawRules(document: PdfDocument, page: Page): void {
  const segments = joinSegments(page.marks.flatMap(({ mark }) => segmentsOf(mark)));
  if (segments.length === 0) return;
  document.markContent('Artifact', { type: 'Layout' });
  for (const { upright, at, from, to, weight } of segments) {
    document.lineWidth(weight);
    if (upright) document.moveTo(at, from).lineTo(at, to);
    else document.moveTo(from, at).lineTo(to, at);
    document.stroke();
  }
  document.endMarkedContent();
}

function segmentsOf(mark: Page['marks'][number]['mark']): Segment[] {
  if (mark.kind === 'rule') {
    return [{ upright: false, at: mark.y, from: mark.x, to: mark.x + mark.width, weight: mark.weight }];
  }
  if (mark.kind !== 'frame') return [];
  const { x, y, weight } = mark;
  const right = x + mark.width;
  const bottom = y + mark.height;
  return [
    { upright: false, at: y, from: x, to: right, weight },
    { upright: false, at: bottom, from: x, to: right, weight },
    { upright: true, at: x, from: y, to: bottom, weight },
    { upright: true, at: right, from: y, to: bottom, weight },
  ];
}

/** Lines closer than this are one. */
const tolerance = 0.01;

function joinSegments(segments: readonly Segment[]): Segment[] {
  const sorted = [...segments].sort(
    (a, b) =>
      Number(a.upright) - Number(b.upright) ||
      a.weight - b.weight ||
      rank(a.at) - rank(b.at) ||
      a.from - b.from,
  );
  const joined: Segment[] = [];
  for (const segment of sorted) {
    const last = joined.at(-1);
    if (last && isSameLine(last, segment) && segment.from <= last.to + tolerance) {
      joined[joined.length - 1] = { ...last, to: Math.max(last.to, segment.to) };
    } else joined.push(segment);
  }
  return joined;
}

function isSameLine(a: Segment, b: Segment): boolean {
  return a.upright === b.upright && a.weight === b.weight && rank(a.at) === rank(b.at);
}

/** Places that differ by a rounding error only are the same. */
function rank(at: number): number {
  return Math.round(at / tolerance);
}
