import type { FrontMatter } from '../../dialect/front-matter.ts';
import { type FontSet, faces } from '../fonts/font-set.ts';
import { openPdfkit, type PdfDocument } from './pdfkit.ts';

export interface Identity {
  readonly frontMatter: FrontMatter;
  /** Hash of everything the file is made from. */
  readonly contentHash: Uint8Array;
  readonly attaches: boolean;
}

/**
 * A tagged PDF 1.7 that declares PDF/A-2a (3a when it carries files), with the fonts registered and nothing
 * that depends on the clock.
 */
export function openDocument({ frontMatter, contentHash, attaches }: Identity, fonts: FontSet): PdfDocument {
  const document = openPdfkit({
    pdfVersion: '1.7',
    subset: attaches ? 'PDF/A-3a' : 'PDF/A-2a',
    tagged: true,
    lang: frontMatter.lang === 'vi' ? 'vi-VN' : frontMatter.lang,
    displayTitle: true,
    bufferPages: true,
    autoFirstPage: false,
    font: null,
    info: {
      Title: new XmpText(frontMatter.title),
      ...(frontMatter.author === '' ? {} : { Author: new XmpText(frontMatter.author) }),
      Creator: 'cchc',
      Producer: 'cchc, PDFKit',
      CreationDate: creationInstant(frontMatter.created),
    },
  });
  // pdfkit hashes the info dictionary alone, which two different reports may share.
  document._id = contentHash.slice(0, identifierLength);
  for (const face of faces) document.registerFont(face, fonts[face].source);
  return document;
}

const identifierLength = 16;

/** Midnight in Vietnam, whatever the machine's own zone. */
export function creationInstant(day: string): Date {
  return new Date(`${day}T00:00:00+07:00`);
}

/**
 * A value of the info dictionary. pdfkit copies these into the XMP packet through `toString` without escaping
 * them, while the dictionary itself takes the plain value.
 */
class XmpText extends String {
  override toString(): string {
    return escapeXml(this.valueOf());
  }
}

export function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
