import type { TextMark } from '../flow/strip.ts';
import type { PdfDocument } from './pdfkit.ts';

/** Draws a line of text at its place on the current page; the spaces are part of it. */
export function drawText(document: PdfDocument, { line, x, y }: Pick<TextMark, 'line' | 'x' | 'y'>): void {
  for (const run of line.runs) {
    document.font(run.face).fontSize(run.size);
    document._fragment(run.text, x + line.x + run.x, y + line.baseline, {
      baseline: 0,
      features: (run.gap * 1000) / run.size,
      textWidth: 0,
      wordCount: 0,
    });
  }
}
