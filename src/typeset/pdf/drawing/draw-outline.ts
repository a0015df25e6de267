import type { Page } from '../flow/page.ts';
import type { PdfDocument, PdfOutline } from './pdfkit.ts';

/** Bookmarks: sections and appendices, titled items below their section. */
export function drawOutline(document: PdfDocument, pages: readonly Page[]): void {
  const open: { level: number; outline: PdfOutline }[] = [];
  pages.forEach(({ marks, format }, pageNumber) => {
    for (const { mark } of marks) {
      if (mark.kind !== 'anchor' || mark.title === '') continue;
      while ((open.at(-1)?.level ?? 0) >= mark.level) open.pop();
      const parent = open.at(-1)?.outline ?? document.outline;
      // pdfkit counts `left` from the right edge.
      const options = { top: mark.y, left: format.width, pageNumber, expanded: false };
      open.push({ level: mark.level, outline: parent.addItem(mark.title, options) });
    }
  });
}
