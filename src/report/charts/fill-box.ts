import type { Box, Segment, Shape } from './picture.ts';
import { black } from './picture.ts';

/** How a box is filled: told apart by lines in grey print, by tint on a screen. */
export type Filling = 'plain' | 'hatched' | 'striped' | 'empty';

const tints: Readonly<Record<Filling, string>> = {
  plain: '#9fbcd8',
  hatched: '#f6d5b0',
  striped: '#ffffff',
  empty: '#ffffff',
};

const outline = 0.6;
/** Between the lines of a filling. */
const distance = 4;

/** A box with its filling and a black outline. */
export function fillBox(area: Pick<Box, 'x' | 'y' | 'width' | 'height'>, filling: Filling): Shape[] {
  const box: Box = { kind: 'box', ...area, fill: tints[filling], outline };
  const segments = filling === 'hatched' ? slanted(area) : filling === 'striped' ? upright(area) : [];
  if (segments.length === 0) return [box];
  return [box, { kind: 'strokes', segments, weight: 0.5, colour: black }];
}

type Area = Pick<Box, 'x' | 'y' | 'width' | 'height'>;

function upright({ x, y, width, height }: Area): Segment[] {
  return steps(width).map((at): Segment => [x + at, y, x + at, y + height]);
}

/** Lines that rise to the right at 45 degrees, cut off at the box. */
function slanted({ x, y, width, height }: Area): Segment[] {
  return steps(width + height)
    .map((at): Segment => {
      const from = Math.max(0, at - height);
      const to = Math.min(at, width);
      return [x + from, y + at - from, x + to, y + at - to];
    })
    .map((segment) => segment satisfies Segment);
}

function steps(length: number): number[] {
  return Array.from(
    { length: Math.max(0, Math.ceil(length / distance) - 1) },
    (_, index) => (index + 1) * distance,
  );
}
