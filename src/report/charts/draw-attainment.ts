import type { Judgement } from '../../domain/scorecard.ts';
import { decapitalise } from '../../domain/text.ts';
import type { AttainmentBar } from './chart-model.ts';
import { type Filling, fillBox } from './fill-box.ts';
import { black, estimateWidth, label, type Picture, type Segment, type Shape, wrapLabel } from './picture.ts';

const fillings: Readonly<Record<Judgement, Filling>> = {
  exceeded: 'plain',
  met: 'plain',
  'not-met': 'hatched',
  'in-progress': 'striped',
  undetermined: 'empty',
  'no-activity': 'empty',
};

/** Measures in points. */
const labelWidth = 176;
const valueWidth = 78;
const lineHeight = 10.5;
const rowGap = 6;
const barHeight = 11;
const legendHeight = 20;
const axisHeight = 16;
/** What a full scale stands for: 100 %, in hundredths of a per cent. */
const full = 10_000;

interface Scale {
  readonly from: number;
  readonly width: number;
  /** Hundredths of a per cent at the right end. */
  readonly top: number;
}

/** Horizontal bars from 0 to 100 %, or further where something was overfulfilled; a thick mark at each level. */
export function drawAttainment(bars: readonly AttainmentBar[], width: number): Picture {
  const rows = bars.map((bar) => ({ bar, lines: wrapLabel(bar.label, labelWidth - 8, 9) }));
  const heights = rows.map(({ lines }) => Math.max(2, lines.length) * lineHeight + rowGap);
  const bottom = legendHeight + heights.reduce((sum, height) => sum + height, 0);
  const highest = Math.max(full, ...bars.flatMap(({ share, level }) => [share ?? 0, level ?? 0]));
  const scale = {
    from: labelWidth,
    width: width - labelWidth - valueWidth,
    top: Math.min(highest, 2 * full),
  };
  const shapes = rows.flatMap(({ bar, lines }, index) => {
    const top = legendHeight + heights.slice(0, index).reduce((sum, height) => sum + height, 0);
    return drawRow(bar, { lines, top, height: heights[index] ?? 0, scale });
  });
  return {
    width,
    height: bottom + axisHeight,
    shapes: [...drawLegend(bars), ...drawAxis(scale, bottom), ...shapes],
  };
}

interface Row {
  readonly lines: readonly string[];
  readonly top: number;
  readonly height: number;
  readonly scale: Scale;
}

function drawRow(bar: AttainmentBar, { lines, top, height, scale }: Row): Shape[] {
  const middle = top + (height - rowGap / 2) / 2;
  const first = middle - (lines.length * lineHeight) / 2 + 8;
  const box = {
    x: scale.from,
    y: middle - barHeight / 2,
    width: at(bar.share ?? 0, scale) - scale.from,
    height: barHeight,
  };
  const right = scale.from + scale.width + 6;
  // Said to be the level, or two figures would stand one below the other without a word.
  const level = `Mức ${decapitalise(bar.levelLabel)}`;
  const beside = bar.levelLabel !== '' && estimateWidth(level) * 8 <= valueWidth - 6;
  return [
    ...lines.map((text, index) => label(text, 0, first + index * lineHeight)),
    ...(box.width > 0 ? fillBox(box, fillings[bar.judgement]) : []),
    ...(bar.level === null ? [] : [levelMark(at(bar.level, scale), middle)]),
    label(bar.value, right, beside ? middle - 1 : middle + 3, { bold: true }),
    ...(beside ? [label(level, right, middle + 8, { size: 8 })] : []),
  ];
}

function levelMark(x: number, middle: number): Shape {
  const segments: Segment[] = [[x, middle - barHeight / 2 - 3, x, middle + barHeight / 2 + 3]];
  return { kind: 'strokes', segments, weight: 2, colour: black };
}

/** Beyond the scale's end a bar is cut; its figure stands beside it. */
function at(share: number, { from, width, top }: Scale): number {
  return from + (Math.min(share, top) / top) * width;
}

function drawAxis(scale: Scale, bottom: number): Shape[] {
  const step = scale.top > 1.2 * full ? 5000 : 2000;
  const ticks = Array.from({ length: Math.floor(scale.top / step) + 1 }, (_, index) => index * step);
  return [
    {
      kind: 'strokes',
      weight: 0.4,
      colour: '#999999',
      segments: ticks.map((tick): Segment => [at(tick, scale), legendHeight, at(tick, scale), bottom]),
    },
    ...ticks.map((tick) =>
      label(`${tick / 100}%`, at(tick, scale), bottom + 10, { size: 8, anchor: 'middle' }),
    ),
  ];
}

/** Only what the chart shows: each verdict with its filling, and the mark of the level. */
function drawLegend(bars: readonly AttainmentBar[]): Shape[] {
  const shown = new Map<Filling, string[]>();
  for (const { judgement, verdict, share } of bars) {
    if (share === null) continue;
    const verdicts = shown.get(fillings[judgement]) ?? [];
    if (!verdicts.includes(verdict)) shown.set(fillings[judgement], [...verdicts, verdict]);
  }
  const shapes: Shape[] = [];
  let x = 0;
  const add = (mark: readonly Shape[], text: string): void => {
    shapes.push(...mark, label(text, x + 20, 9));
    x += 20 + estimateWidth(text) * 9 + 16;
  };
  for (const [filling, verdicts] of shown)
    add(fillBox({ x, y: 1, width: 15, height: 9 }, filling), verdicts.join(', '));
  if (bars.some(({ level }) => level !== null)) {
    const mark: Segment = [x + 10, 0, x + 10, 11];
    add([{ kind: 'strokes', segments: [mark], weight: 2, colour: black }], 'Mức Kế hoạch');
  }
  return shapes;
}
