import type { Caption, Drawing, Point, Rectangle, Shape, Strokes } from './drawing.ts';

type Attributes = Readonly<Record<string, string>>;

const tag = /<([a-z]+)((?:\s+[\w:-]+="[^"]*")*)\s*(?:\/>|>([^<]*)<\/\1>)/g;
const attribute = /([\w:-]+)="([^"]*)"/g;

/**
 * Reads an SVG that is made of `rect`, `path` of absolute `M` and `L`, and `text` alone, flat and without styles or
 * transformations: what charts are written as. Null for any other, which is not drawn rather than drawn wrong.
 */
export function readSvg(bytes: Uint8Array): Drawing | null {
  const svg = new TextDecoder().decode(bytes).replace(/<\?xml[^>]*\?>|<!--[\s\S]*?-->/g, '');
  const whole = /^\s*<svg((?:\s+[\w:-]+="[^"]*")*)\s*>([\s\S]*)<\/svg>\s*$/.exec(svg);
  const box =
    attributesOf(whole?.[1] ?? '')
      .viewBox?.trim()
      .split(/[\s,]+/)
      .map(Number) ?? [];
  const [left, top, width = 0, height = 0] = box;
  if (left !== 0 || top !== 0 || !(width > 0 && height > 0)) return null;
  const shapes = readShapes(whole?.[2] ?? '');
  return shapes && { width, height, shapes };
}

function readShapes(content: string): readonly Shape[] | null {
  if (content.replace(tag, '').trim() !== '') return null;
  const shapes: Shape[] = [];
  for (const [, name = '', attributes = '', text = ''] of content.matchAll(tag)) {
    if (name === 'title' || name === 'desc') continue;
    const shape = readers[name]?.(attributesOf(attributes), unescapeXml(text)) ?? null;
    if (shape === null) return null;
    shapes.push(shape);
  }
  return shapes;
}

const readers: Readonly<Record<string, (attributes: Attributes, text: string) => Shape | null>> = {
  rect: readRectangle,
  path: readStrokes,
  text: readCaption,
};

function readRectangle(attributes: Attributes): Rectangle | null {
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((key) => Number(attributes[key] ?? 0));
  const weight = Number(attributes['stroke-width'] ?? 1);
  const [fill, stroke] = [colourOf(attributes.fill ?? '#000000'), colourOf(attributes.stroke ?? 'none')];
  if (fill === undefined || stroke === undefined) return null;
  const shape = { kind: 'rectangle', x, y, width, height, fill, stroke, weight } as Rectangle;
  return areNumbers(shape.x, shape.y, shape.width, shape.height, weight) ? shape : null;
}

function readStrokes(attributes: Attributes): Strokes | null {
  const stroke = colourOf(attributes.stroke ?? 'none');
  const weight = Number(attributes['stroke-width'] ?? 1);
  const path = attributes.d ?? '';
  if (
    !stroke ||
    attributes.fill !== 'none' ||
    !areNumbers(weight) ||
    !/^(?:\s*[ML]\s*[\d.-]+[\s,]+[\d.-]+)*\s*$/.test(path)
  )
    return null;
  const lines: Point[][] = [];
  for (const [, move, x, y] of path.matchAll(/([ML])\s*([\d.-]+)[\s,]+([\d.-]+)/g)) {
    if (move === 'M') lines.push([]);
    lines.at(-1)?.push({ x: Number(x), y: Number(y) });
  }
  return lines.flat().every(({ x, y }) => areNumbers(x, y))
    ? { kind: 'strokes', lines, stroke, weight }
    : null;
}

function readCaption(attributes: Attributes, text: string): Caption | null {
  const anchor = attributes['text-anchor'] ?? 'start';
  const [x, y, size] = [attributes.x, attributes.y, attributes['font-size'] ?? '16'].map(Number);
  if (anchor !== 'start' && anchor !== 'middle' && anchor !== 'end') return null;
  if (x === undefined || y === undefined || size === undefined || !areNumbers(x, y, size)) return null;
  const clean = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  return { kind: 'caption', x, y, text: clean, size, bold: attributes['font-weight'] === 'bold', anchor };
}

/** Null for none, undefined for one that is not written `#rrggbb`. */
function colourOf(text: string): string | null | undefined {
  if (text === 'none') return null;
  return /^#[0-9a-f]{6}$/i.test(text) ? text : undefined;
}

function areNumbers(...values: readonly number[]): boolean {
  return values.every(Number.isFinite);
}

function attributesOf(text: string): Attributes {
  return Object.fromEntries(
    [...text.matchAll(attribute)].map(([, key = '', value = '']) => [key, unescapeXml(value)]),
  );
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescapeXml(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name] ?? '');
}
