import type { Caption, Shape } from '../../svg/drawing.ts';
import type { DrawingMark } from '../flow/strip.ts';
import type { PdfDocument } from './pdfkit.ts';

/** Draws a vector picture at its place on the current page; black and single lines are restored after it. */
export function drawPicture(document: PdfDocument, mark: DrawingMark): void {
  document.save();
  for (const shape of mark.drawing.shapes) drawShape(document, mark, shape);
  document.restore();
}

function drawShape(document: PdfDocument, mark: DrawingMark, shape: Shape): void {
  const { scale } = mark;
  const x = (value: number): number => mark.x + value * scale;
  const y = (value: number): number => mark.y + value * scale;
  switch (shape.kind) {
    case 'rectangle': {
      const box = [x(shape.x), y(shape.y), shape.width * scale, shape.height * scale] as const;
      if (shape.fill !== null) document.rect(...box).fill(shape.fill);
      if (shape.stroke !== null)
        document
          .lineWidth(shape.weight * scale)
          .rect(...box)
          .stroke(shape.stroke);
      return;
    }
    case 'strokes': {
      document.lineWidth(shape.weight * scale);
      for (const [first, ...others] of shape.lines) {
        if (!first) continue;
        document.moveTo(x(first.x), y(first.y));
        for (const point of others) document.lineTo(x(point.x), y(point.y));
      }
      document.stroke(shape.stroke);
      return;
    }
    case 'caption':
      drawCaption(document, shape, { x: x(shape.x), y: y(shape.y), mark });
  }
}

interface CaptionPlace {
  readonly x: number;
  readonly y: number;
  readonly mark: DrawingMark;
}

/** Its letters are measured with the document's own font: what the picture's author guessed does not matter. */
function drawCaption(
  document: PdfDocument,
  { text, size, bold, anchor }: Caption,
  place: CaptionPlace,
): void {
  if (text === '') return;
  const face = bold ? 'bold' : 'regular';
  const letters = size * place.mark.scale;
  const width = place.mark.fonts[face].widthOf(text) * letters;
  const left = anchor === 'start' ? place.x : place.x - (anchor === 'end' ? width : width / 2);
  document.font(face).fontSize(letters).fillColor('#000000');
  document._fragment(`${text} `, left, place.y, { baseline: 0, features: 0, textWidth: 0, wordCount: 0 });
}
