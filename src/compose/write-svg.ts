import type { Picture, Shape } from '../report/charts/picture.ts';

/** A picture as SVG of rectangles, straight lines and text only, which the typesetter reads back. */
export function writeSvg({ width, height, shapes }: Picture, alternative: string): string {
  const size = `width="${round(width)}" height="${round(height)}" viewBox="0 0 ${round(width)} ${round(height)}"`;
  const lines = [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" font-family="Tinos, 'Times New Roman', serif">`,
    `<title>${escapeXml(alternative)}</title>`,
    ...shapes.map(writeShape),
    '</svg>',
  ];
  return `${lines.join('\n')}\n`;
}

function writeShape(shape: Shape): string {
  switch (shape.kind) {
    case 'box': {
      const place = `x="${round(shape.x)}" y="${round(shape.y)}" width="${round(shape.width)}" height="${round(shape.height)}"`;
      const outline = shape.outline > 0 ? ` stroke="#000000" stroke-width="${shape.outline}"` : '';
      return `<rect ${place} fill="${shape.fill ?? 'none'}"${outline}/>`;
    }
    case 'strokes': {
      const moves = shape.segments.map(
        ([x1, y1, x2, y2]) => `M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}`,
      );
      return `<path d="${moves.join('')}" fill="none" stroke="${shape.colour}" stroke-width="${shape.weight}"/>`;
    }
    case 'label': {
      const weight = shape.bold ? ' font-weight="bold"' : '';
      const place = `x="${round(shape.x)}" y="${round(shape.y)}" font-size="${shape.size}"`;
      return `<text ${place}${weight} text-anchor="${shape.anchor}">${escapeXml(shape.text)}</text>`;
    }
  }
}

/** Sums of floating-point numbers differ in their last digits; no eye sees a hundredth of a point. */
function round(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function escapeXml(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\p{Cc}/gu, ' ')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}
