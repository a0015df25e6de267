import type { FontFiles } from '../../files.ts';
import { openPdfkit } from '../drawing/pdfkit.ts';
import { type FontFile, Typeface } from './typeface.ts';

export type Face = keyof FontFiles;
export type FontSet = Readonly<Record<Face, Typeface>>;

export const faces: readonly Face[] = ['regular', 'bold', 'italic', 'boldItalic'];

const parsed = new WeakMap<Uint8Array, Typeface>();

/** The four styles, parsed once for all documents that are set with the same bytes. */
export function loadFonts(files: FontFiles): FontSet {
  return {
    regular: loadTypeface(files.regular),
    bold: loadTypeface(files.bold),
    italic: loadTypeface(files.italic),
    boldItalic: loadTypeface(files.boldItalic),
  };
}

/** The style of a run of text. */
export function faceOf({ bold, italic }: { bold: boolean; italic: boolean }): Face {
  if (bold) return italic ? 'boldItalic' : 'bold';
  return italic ? 'italic' : 'regular';
}

function loadTypeface(bytes: Uint8Array): Typeface {
  const known = parsed.get(bytes);
  if (known) return known;
  // pdfkit's own reader is used, so that there is one parser of fonts; this document is never written.
  const reader = openPdfkit({ font: null, autoFirstPage: false });
  const typeface = new Typeface(checkFont(reader.font(bytes)._font.font));
  parsed.set(bytes, typeface);
  return typeface;
}

function checkFont(font: unknown): FontFile {
  if (isFontFile(font)) return font;
  throw new TypeError('not a TrueType or OpenType font of one face');
}

function isFontFile(font: unknown): font is FontFile {
  return typeof font === 'object' && font !== null && 'glyphForCodePoint' in font && 'unitsPerEm' in font;
}
