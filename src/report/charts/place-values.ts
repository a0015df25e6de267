import { estimateWidth, type Segment } from './picture.ts';

/** Where a figure is written, and the white ground below it. */
export interface PlacedValue {
  readonly text: string;
  /** Of its middle. */
  readonly x: number;
  /** Of its baseline. */
  readonly y: number;
  readonly box: Rectangle;
}

export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface ValuePoint {
  readonly x: number;
  readonly y: number;
  readonly value: string;
}

/** What figures keep clear of. */
interface Surroundings {
  readonly lines: readonly Segment[];
  /** No figure leaves this. */
  readonly field: Rectangle;
}

export const valueSize = 8;
const markReach = 4;
const height = 8;
/** Where all places beside the mark are crossed, some further off may not be. */
const stepAway = 4;

/**
 * Every figure beside its point where no line runs through it: above it if that will do, else below, to the left or
 * to the right, or somewhat further off. A line that rises leaves room above on the left and below on the right.
 */
export function placeValues(points: readonly ValuePoint[], around: Surroundings): readonly PlacedValue[] {
  const placed: PlacedValue[] = [];
  for (const point of points.filter(({ value }) => value !== '')) {
    const taken = placed.map(({ box }) => box);
    const [best] = candidates(point)
      .map((one, order) => ({ one, order, faults: faultsOf(one.box, taken, around) }))
      .sort((a, b) => a.faults - b.faults || a.order - b.order);
    if (best) placed.push(best.one);
  }
  return placed;
}

function candidates({ x, y, value }: ValuePoint): readonly PlacedValue[] {
  const width = estimateWidth(value) * valueSize + 2;
  const aside = width / 2 - 1;
  const [above, below] = [y - markReach - height, y + markReach];
  const at = (middle: number, top: number): PlacedValue => ({
    text: value,
    x: middle,
    y: top + height - 1,
    box: { left: middle - width / 2, top, right: middle + width / 2, bottom: top + height },
  });
  const near = [
    at(x, above),
    at(x - aside, above),
    at(x + aside, above),
    at(x, below),
    at(x + aside, below),
    at(x - aside, below),
  ];
  const further = [0, -aside / 2, aside / 2].flatMap((shift) => [
    at(x + shift, below + stepAway),
    at(x + shift, above - stepAway),
  ]);
  return [...near, ...further];
}

/** Lines that run through count as much as figures that lie on each other; leaving the panel is worst. */
function faultsOf(box: Rectangle, taken: readonly Rectangle[], { lines, field }: Surroundings): number {
  const crossed = lines.filter((line) => crosses(line, box)).length;
  const covered = taken.filter((other) => overlap(other, box)).length;
  const isOutside =
    box.left < field.left || box.right > field.right || box.top < field.top || box.bottom > field.bottom;
  return crossed + covered + (isOutside ? 10 : 0);
}

function overlap(one: Rectangle, other: Rectangle): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

/** Does a straight line run through the rectangle? Cut off at each of its sides, something must be left of it. */
function crosses([x1, y1, x2, y2]: Segment, { left, top, right, bottom }: Rectangle): boolean {
  let [from, to] = [0, 1];
  const sides: readonly (readonly [number, number])[] = [
    [x1 - x2, x1 - left],
    [x2 - x1, right - x1],
    [y1 - y2, y1 - top],
    [y2 - y1, bottom - y1],
  ];
  for (const [step, room] of sides) {
    if (step === 0 && room < 0) return false;
    if (step < 0) from = Math.max(from, room / step);
    if (step > 0) to = Math.min(to, room / step);
  }
  return from < to;
}
