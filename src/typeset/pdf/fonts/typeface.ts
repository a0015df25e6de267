import type { PdfFontRun, PdfFontSource } from '../drawing/pdfkit.ts';

/** What is read of a parsed font file. Lengths are in font units. */
export interface FontFile {
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
  glyphForCodePoint(codePoint: number): { readonly id: number; readonly advanceWidth: number };
}

interface Glyph {
  readonly id: number;
  readonly advanceWidth: number;
  readonly codePoints: readonly number[];
}

const space = 0x20;
const noBreakSpace = 0xa0;
/** Printed in place of a letter that the font lacks: a document must not hold undefined glyphs. */
const substitutes = [0xfffd, 0x3f];

/**
 * One style of the typeface, measured as word processors do by default: character map and advance widths,
 * no kerning. pdfkit asks the same object for its glyphs, so what was measured is what is drawn.
 */
export class Typeface {
  readonly #file: FontFile;
  readonly #glyphs = new Map<number, Glyph>();
  /** The object to hand to pdfkit as a font. */
  readonly source: PdfFontSource;

  constructor(file: FontFile) {
    this.#file = file;
    this.source = Object.assign(Object.create(file), {
      layout: (text: string, gap?: number) => this.#layOut(text, gap ?? 0),
    });
  }

  /** Height of a line of single spacing, in letter sizes. */
  get lineHeight(): number {
    return this.#inSizes(this.#file.ascent - this.#file.descent + this.#file.lineGap);
  }

  /** From the baseline up and down, in letter sizes. */
  get ascent(): number {
    return this.#inSizes(this.#file.ascent);
  }

  get descent(): number {
    return this.#inSizes(-this.#file.descent);
  }

  /** Width of a text in letter sizes. */
  widthOf(text: string): number {
    let units = 0;
    for (const letter of text) units += this.#glyph(letter.codePointAt(0) ?? space).advanceWidth;
    return this.#inSizes(units);
  }

  has(letter: string): boolean {
    const codePoint = letter.codePointAt(0) ?? space;
    return codePoint === noBreakSpace || this.#file.glyphForCodePoint(codePoint).id !== 0;
  }

  #inSizes(units: number): number {
    return units / this.#file.unitsPerEm;
  }

  #glyph(codePoint: number): Glyph {
    const known = this.#glyphs.get(codePoint);
    if (known) return known;
    // A blank to be filled in reads as spaces; both share one glyph, which can stand for one letter only.
    const printed = codePoint === noBreakSpace ? space : this.#substitute(codePoint);
    const { id, advanceWidth } = this.#file.glyphForCodePoint(printed);
    const glyph = { id, advanceWidth, codePoints: [printed] };
    this.#glyphs.set(codePoint, glyph);
    return glyph;
  }

  #substitute(codePoint: number): number {
    const candidates = [codePoint, ...substitutes];
    return candidates.find((one) => this.#file.glyphForCodePoint(one).id !== 0) ?? space;
  }

  /** Glyphs of a run. `gap` (thousandths of the letter size) widens every space, which stays in the text. */
  #layOut(text: string, gap: number): PdfFontRun {
    const letters = [...text].map((letter) => letter.codePointAt(0) ?? space);
    const glyphs = letters.map((codePoint) => this.#glyph(codePoint));
    const widening = (gap * this.#file.unitsPerEm) / 1000;
    const positions = glyphs.map(({ advanceWidth }, index) => ({
      xAdvance: advanceWidth + (letters[index] === space ? widening : 0),
      yAdvance: 0,
      xOffset: 0,
      yOffset: 0,
    }));
    const advanceWidth = positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0);
    return { glyphs, positions, advanceWidth };
  }
}
