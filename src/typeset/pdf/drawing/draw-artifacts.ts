import { plainText } from '../../dialect/read-inlines.ts';
import type { Page } from '../flow/page.ts';
import type { FontSet } from '../fonts/font-set.ts';
import type { LayoutProfile } from '../profile.ts';
import { setLines } from '../setting/set-lines.ts';
import { drawRules } from './draw-rules.ts';
import { drawText } from './draw-text.ts';
import type { PdfDocument } from './pdfkit.ts';

export interface ArtifactOptions {
  readonly fonts: FontSet;
  readonly profile: LayoutProfile;
}

/** Draws what is on the pages but no part of the content: rules, repeated heads of tables, page numbers. */
export function drawArtifacts(document: PdfDocument, pages: readonly Page[], options: ArtifactOptions): void {
  pages.forEach((page, index) => {
    document.switchToPage(index);
    drawRules(document, page);
    drawRepeatedText(document, page);
    if (page.number !== null) drawPageNumber(document, page, options);
  });
}

function drawRepeatedText(document: PdfDocument, page: Page): void {
  const repeated = page.marks.filter(({ artifact, mark }) => artifact && mark.kind === 'text');
  if (repeated.length === 0) return;
  document.markContent('Artifact', { type: 'Pagination' });
  for (const { mark } of repeated) if (mark.kind === 'text') drawText(document, mark);
  document.endMarkedContent();
}

/** ND30 Phụ lục I, I.7; the circular before it wanted the bottom right corner. */
function drawPageNumber(document: PdfDocument, page: Page, { fonts, profile }: ArtifactOptions): void {
  const { place, size, fromEdge } = profile.pageNumber;
  const { width, height, margins } = page.format;
  const [line] = setLines(plainText(String(page.number)), {
    fonts,
    size,
    width: width - margins.left - margins.right,
    align: place === 'top-center' ? 'center' : 'right',
    lineSpacing: 1,
  });
  if (!line) return;
  const y = place === 'top-center' ? fromEdge : height - fromEdge - line.height;
  document.markContent('Artifact', { type: 'Pagination' });
  drawText(document, { line, x: margins.left, y });
  document.endMarkedContent();
}
