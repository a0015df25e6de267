import { describe, expect, it } from 'vitest';
import type { QuarterPanel } from '../../src/report/charts/chart-model.ts';
import { drawQuarters } from '../../src/report/charts/draw-quarters.ts';
import type { Segment } from '../../src/report/charts/picture.ts';
import { placeValues, type Rectangle } from '../../src/report/charts/place-values.ts';

const field = { left: 0, top: -13, right: 200, bottom: 90 };

/** Figures of four points, 45 points apart, at these heights below the plot's top. */
function place(...heights: readonly number[]) {
  const points = heights.map((y, index) => ({ x: 30 + 45 * index, y, value: '98,86' }));
  const lines = points.slice(1).map((point, index): Segment => {
    const before = points[index] ?? point;
    return [before.x, before.y, point.x, point.y];
  });
  return { lines, points, values: placeValues(points, { lines, field }) };
}

/** A hundred points of the line, none of them inside. */
function isClear([x1, y1, x2, y2]: Segment, { left, top, right, bottom }: Rectangle): boolean {
  return Array.from({ length: 101 }, (_, step) => {
    const [x, y] = [x1 + ((x2 - x1) * step) / 100, y1 + ((y2 - y1) * step) / 100];
    return x <= left || x >= right || y <= top || y >= bottom;
  }).every(Boolean);
}

describe('figures in a chart of quarters', () => {
  it.each([
    ['rise', [70, 50, 30, 10]],
    ['rise steeply', [80, 78, 5, 0]],
    ['fall', [10, 30, 50, 70]],
    ['stay', [40, 40, 40, 40]],
    ['have a peak', [60, 10, 60, 20]],
    ['have a valley', [10, 60, 10, 60]],
    ['lie at the top', [0, 0, 0, 40]],
  ])('that %s are crossed by no line and lie on none other', (_, heights) => {
    const { lines, points, values } = place(...heights);
    expect(values).toHaveLength(4);
    values.forEach(({ box }, index) => {
      for (const line of lines) expect(isClear(line, box)).toBe(true);
      const others = values.slice(index + 1).map((other) => other.box);
      for (const other of others) {
        const apart =
          other.left >= box.right ||
          box.left >= other.right ||
          other.top >= box.bottom ||
          box.top >= other.bottom;
        expect(apart).toBe(true);
      }
      // And near enough to be told whose it is.
      const { x = 0, y = 0 } = points[index] ?? {};
      expect(Math.hypot((box.left + box.right) / 2 - x, (box.top + box.bottom) / 2 - y)).toBeLessThan(14);
      expect(box.top >= field.top && box.bottom <= field.bottom).toBe(true);
    });
  });

  it('stand above their points where nothing is in the way', () => {
    expect(place(40, 40, 40, 40).values.map(({ x, y }) => [x, y])).toEqual(
      [30, 75, 120, 165].map((x) => [x, 35]),
    );
  });

  it.each([
    [[9883, 9912, 9955, 9979], 10_000],
    [[9979, 9955, 9912, 9883], 10_000],
    [[9030, 9012, 8990, 9040], 9000],
    [[8512, 8730, 8960, 9010], 9000],
  ])('of %j cover nothing of the level %i', (shares, level) => {
    const panel: QuarterPanel = {
      title: 'Chỉ tiêu 9',
      levelLabel: 'Từ 90% trở lên',
      level,
      points: shares.map((share, index) => ({
        label: `Quý ${index + 1}`,
        value: (share / 100).toFixed(2),
        share,
      })),
    };
    // As wide as on a page, where three stand side by side.
    const { shapes } = drawQuarters([panel, panel, panel], 439);
    const dashes = shapes.flatMap((shape) =>
      shape.kind === 'strokes' && shape.weight === 1.4 ? shape.segments : [],
    );
    expect(dashes.length).toBeGreaterThan(5);
    const grounds = shapes.flatMap((shape) =>
      shape.kind === 'box' && shape.fill === '#ffffff'
        ? [{ left: shape.x, right: shape.x + shape.width, top: shape.y, bottom: shape.y + shape.height }]
        : [],
    );
    expect(grounds).toHaveLength(12);
    for (const ground of grounds) for (const dash of dashes) expect(isClear(dash, ground)).toBe(true);
  });

  it('say that an axis does not begin with zero, and only then', () => {
    const panel = (...shares: readonly number[]): QuarterPanel => ({
      title: 'Chỉ tiêu 4',
      levelLabel: 'Từ 90% trở lên',
      level: null,
      points: shares.map((share, index) => ({ label: `Quý ${index + 1}`, value: `${share / 100}`, share })),
    });
    const words = (one: QuarterPanel) =>
      drawQuarters([one], 480).shapes.flatMap((shape) => (shape.kind === 'label' ? shape.text : []));
    expect(words(panel(9886, 9894))).toContain('Dấu // ở chân trục: trục đứng không bắt đầu từ 0.');
    expect(words(panel(9886, 9894))).toContain('Mức Kế hoạch: từ 90% trở lên');
    expect(words(panel(1000, 9894)).join()).not.toContain('Dấu //');
  });
});
