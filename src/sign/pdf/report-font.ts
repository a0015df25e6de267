import { type PDF, PdfArray, type PdfDict, PdfNumber, type PdfRef, PdfStream } from '@libpdf/core';
import { dictAt, resolve } from './open-pdf.ts';

/** A font that the report carries for its fields. Lengths in letter sizes. */
export interface ReportFont {
  /** Its name in the form's resources. */
  readonly name: string;
  readonly reference: PdfRef;
  readonly ascent: number;
  readonly descent: number;
  readonly widthOf: (text: string) => number;
  /** The text as a PDF string of glyph numbers; a letter that the font lacks becomes a question mark. */
  readonly encode: (text: string) => string;
}

/** Reads a font of the form's default resources; `null` when it is not one of cchc's. */
export function readReportFont(pdf: PDF, form: PdfDict, name: string): ReportFont | null {
  const reference = dictAt(pdf, dictAt(pdf, form.get('DR'))?.get('Font'))?.getRef(name);
  const font = dictAt(pdf, reference);
  const descendants = resolve(pdf, font?.get('DescendantFonts'));
  const descendant = dictAt(pdf, descendants instanceof PdfArray ? descendants.at(0) : null);
  const descriptor = dictAt(pdf, descendant?.get('FontDescriptor'));
  const glyphs = readGlyphs(resolve(pdf, font?.get('ToUnicode')));
  const widths = readWidths(pdf, descendant);
  const ascent = descriptor?.getNumber('Ascent')?.value;
  const descent = descriptor?.getNumber('Descent')?.value;
  if (!reference || ascent === undefined || descent === undefined || glyphs.size === 0) return null;
  const numbersOf = (text: string): number[] =>
    [...text.normalize('NFC')].map((letter) => glyphs.get(letter) ?? glyphs.get('?') ?? 0);
  return {
    name,
    reference,
    ascent: ascent / 1000,
    descent: -descent / 1000,
    widthOf: (text) => numbersOf(text).reduce((sum, glyph) => sum + (widths[glyph] ?? 0), 0) / 1000,
    encode: (text) =>
      `<${numbersOf(text)
        .map((glyph) => glyph.toString(16).padStart(4, '0'))
        .join('')}>`,
  };
}

/** Letters by their glyphs, out of the ranges of a `ToUnicode` map: `<0000> <00da> [<0030> <0031> …]`. */
function readGlyphs(map: unknown): ReadonlyMap<string, number> {
  const glyphs = new Map<string, number>();
  if (!(map instanceof PdfStream)) return glyphs;
  const text = new TextDecoder('latin1').decode(map.getDecodedData());
  for (const [, first = '', list = ''] of text.matchAll(/<([\da-f]{4})> <[\da-f]{4}> \[([^\]]*)\]/gi)) {
    [...list.matchAll(/<([\da-f]{4})>/gi)].forEach(([, code = ''], index) => {
      const letter = String.fromCharCode(Number.parseInt(code, 16));
      if (!glyphs.has(letter)) glyphs.set(letter, Number.parseInt(first, 16) + index);
    });
  }
  return glyphs;
}

/** Widths by glyph: `W` is `[0 [width of glyph 0, of glyph 1 …]]`. */
function readWidths(pdf: PDF, font: PdfDict | null): readonly number[] {
  const entry = resolve(pdf, font?.get('W'));
  const list = entry instanceof PdfArray ? resolve(pdf, entry.at(1)) : null;
  if (!(list instanceof PdfArray)) return [];
  return list.toArray().map((one) => (one instanceof PdfNumber ? one.value : 0));
}
