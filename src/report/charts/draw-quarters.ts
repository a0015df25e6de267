import { decapitalise } from '../../domain/text.ts';
import { printScaled } from '../format/number.ts';
import type { QuarterPanel, QuarterPoint } from './chart-model.ts';
import { black, label, type Picture, type Segment, type Shape } from './picture.ts';
import { placeValues, type Rectangle, valueSize } from './place-values.ts';

/** Measures in points. */
const panelsAcross = 3;
const gutter = 14;
const headHeight = 34;
const plotHeight = 80;
const footHeight = 16;
const tickWidth = 26;
const markSize = 4.5;
/** Above the plot, for figures of the highest points. */
const valueRoom = 13;

/** Small panels side by side, each with a scale of its own, written on it: rates near 100 % differ by little. */
export function drawQuarters(panels: readonly QuarterPanel[], width: number): Picture {
  const across = Math.min(panelsAcross, Math.max(2, panels.length));
  const panelWidth = (width - (across - 1) * gutter) / across;
  const panelHeight = headHeight + plotHeight + footHeight;
  const rows = Math.ceil(panels.length / across);
  const shapes = panels.flatMap((panel, index) => {
    const x = (index % across) * (panelWidth + gutter);
    const y = Math.floor(index / across) * (panelHeight + gutter);
    return drawPanel(panel, { x, y, width: panelWidth });
  });
  const height = rows * (panelHeight + gutter) - gutter;
  if (panels.every((panel) => rangeOf(panel).low === 0)) return { width, height, shapes };
  const note = label(cutAxisWords, 0, height + noteHeight - 3, { size: 8 });
  return { width, height: height + noteHeight, shapes: [...shapes, note] };
}

const noteHeight = 14;
const cutAxisWords = 'Dấu // ở chân trục: trục đứng không bắt đầu từ 0.';

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

interface Plot extends Range {
  readonly left: number;
  readonly width: number;
  readonly top: number;
}

function drawPanel(panel: QuarterPanel, { x, y, width }: Place): Shape[] {
  const range = rangeOf(panel);
  const plot = { ...range, left: x + tickWidth, width: width - tickWidth, top: y + headHeight };
  const level =
    panel.level !== null && panel.level >= range.low && panel.level <= range.high ? panel.level : null;
  const note = panel.levelLabel === '' ? '' : `Mức Kế hoạch: ${decapitalise(panel.levelLabel)}`;
  return [
    label(panel.title, x, y + 8, { bold: true }),
    label(note, x, y + 18, { size: 8 }),
    ...drawGrid(plot),
    ...(level === null ? [] : [levelLine(level, plot)]),
    ...drawPoints(panel.points, plot, level === null ? null : heightAt(level, plot)),
  ].filter((shape) => shape.kind !== 'label' || shape.text !== '');
}

function drawGrid(plot: Plot): Shape[] {
  const ticks: number[] = [];
  for (let tick = plot.low; tick <= plot.high; tick += plot.step) ticks.push(tick);
  const decimals = plot.step % 100 === 0 ? 0 : plot.step % 10 === 0 ? 1 : 2;
  const printed = (tick: number): string => printScaled(BigInt(tick / 10 ** (2 - decimals)), decimals);
  return [
    {
      kind: 'strokes',
      weight: 0.4,
      colour: '#999999',
      segments: ticks.map(
        (tick): Segment => [plot.left, heightAt(tick, plot), plot.left + plot.width, heightAt(tick, plot)],
      ),
    },
    ...axis(plot),
    ...ticks.map((tick) =>
      label(printed(tick), plot.left - 3, heightAt(tick, plot) + 3, { size: 8, anchor: 'end' }),
    ),
  ];
}

/** The upright axis; two strokes through its foot where it does not begin with zero. */
function axis({ left, top, low }: Plot): Shape[] {
  const foot = top + plotHeight;
  const line: Shape = {
    kind: 'strokes',
    weight: 0.4,
    colour: '#999999',
    segments: [[left, top, left, foot]],
  };
  if (low === 0) return [line];
  const cuts = [5, 8].map((up): Segment => [left - 3, foot - up + 2, left + 3, foot - up - 2]);
  return [line, { kind: 'strokes', weight: 0.8, colour: black, segments: cuts }];
}

/** Dashed, by hand: every writer of pictures then draws it alike. */
function levelLine(level: number, plot: Plot): Shape {
  const y = heightAt(level, plot);
  const dashes = Math.floor(plot.width / 8);
  const segments = Array.from({ length: dashes }, (_, index): Segment => {
    const from = plot.left + index * 8;
    return [from, y, from + 5, y];
  });
  return { kind: 'strokes', segments, weight: 1.4, colour: black };
}

function drawPoints(points: readonly QuarterPoint[], plot: Plot, level: number | null): Shape[] {
  const placed = points.map((point, index) => ({
    ...point,
    x: plot.left + ((index + 0.5) * plot.width) / points.length,
    y: point.share === null ? plot.top + plotHeight : heightAt(point.share, plot),
  }));
  const segments = placed.slice(1).flatMap((point, index): Segment[] => {
    const before = placed[index];
    return before && before.share !== null && point.share !== null
      ? [[before.x, before.y, point.x, point.y]]
      : [];
  });
  const marks = placed.filter(({ share }) => share !== null);
  const edge = level === null ? [] : [[plot.left, level, plot.left + plot.width, level] as const];
  const values = placeValues(placed, {
    lines: [...segments, ...edge],
    field: {
      left: plot.left - 1,
      top: plot.top - valueRoom,
      right: plot.left + plot.width + 1,
      bottom: plot.top + plotHeight + 4,
    },
  });
  return [
    ...values.map(({ box }) => ground(box)),
    { kind: 'strokes', segments, weight: 1.2, colour: '#2f5d8a' },
    ...marks.map(
      ({ x, y }): Shape => ({
        kind: 'box',
        x: x - markSize / 2,
        y: y - markSize / 2,
        width: markSize,
        height: markSize,
        fill: black,
        outline: 0,
      }),
    ),
    ...values.map(({ text, x, y }) => label(text, x, y, { size: valueSize, anchor: 'middle' })),
    ...placed.map((point) =>
      label(point.label, point.x, plot.top + plotHeight + 12, { size: 8, anchor: 'middle' }),
    ),
  ];
}

/** White, so that no line of the grid runs through a figure. */
function ground({ left, top, right, bottom }: Rectangle): Shape {
  return {
    kind: 'box',
    x: left,
    y: top,
    width: right - left,
    height: bottom - top,
    fill: '#ffffff',
    outline: 0,
  };
}

function heightAt(share: number, { low, high, top }: Plot): number {
  return top + plotHeight - ((share - low) / (high - low)) * plotHeight;
}

interface Range {
  /** Hundredths of a per cent. */
  readonly low: number;
  readonly high: number;
  readonly step: number;
}

const steps = [20, 50, 100, 200, 500, 1000, 2000, 5000];
const mostSteps = 4;
/** Changes smaller than this are not blown up to the panel's full height. */
const leastSpan = 60;

/** Round ends around all values, with room for a figure above the highest; the level where it is near. */
function rangeOf({ points, level }: QuarterPanel): Range {
  const shares = points.flatMap(({ share }) => share ?? []);
  if (shares.length === 0) return { low: 0, high: 10_000, step: 2500 };
  const [least, most] = [Math.min(...shares), Math.max(...shares)];
  const near =
    level !== null && Math.abs(level - (level > most ? most : least)) <= 3 * Math.max(most - least, 50);
  const [bottom, top] = near ? [Math.min(least, level), Math.max(most, level)] : [least, most];
  const fits = (one: number): boolean =>
    ends(bottom, top, one).high - ends(bottom, top, one).low <= mostSteps * one;
  const step = steps.find(fits) ?? 5000;
  return { ...ends(bottom, top, step), step };
}

function ends(bottom: number, top: number, step: number): { low: number; high: number } {
  const low = Math.max(0, Math.floor((bottom - 1) / step) * step);
  const high = Math.max(low + step, Math.ceil(top / step) * step);
  return { low: Math.min(low, Math.max(0, high - Math.ceil(leastSpan / step) * step)), high };
}
