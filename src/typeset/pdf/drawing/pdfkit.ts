import PDFDocument from 'pdfkit';

/**
 * The part of pdfkit 0.20 that is used here, declared by hand: the package has no types, and those of
 * DefinitelyTyped lag behind and lack its lower layer.
 */
export interface PdfDocument {
  page: PdfPage;
  readonly outline: PdfOutline;
  readonly info: Record<string, unknown>;
  readonly _root: PdfReference;
  /** The font last chosen. */
  readonly _font: {
    readonly id: string;
    readonly font: unknown;
    ref(): PdfReference;
    encode(text: string): unknown;
  };
  /** File identifier of the trailer. */
  _id: Uint8Array;
  _acroform?: { fonts: Record<string, PdfReference>; defaultFont: string };
  /** Transformation that annotations are placed with. */
  _ctm: readonly number[];
  annotate(x: number, y: number, width: number, height: number, options: Record<string, unknown>): this;
  addPage(options: PageOptions): this;
  switchToPage(index: number): this;
  registerFont(name: string, source: PdfFontSource): this;
  font(source: string | PdfFontSource | Uint8Array): this;
  fontSize(size: number): this;
  /** Draws letters at a baseline: what `text` comes down to once a line has been set. */
  _fragment(text: string, x: number, y: number, options: TextOptions): void;
  save(): this;
  restore(): this;
  moveTo(x: number, y: number): this;
  lineTo(x: number, y: number): this;
  lineWidth(width: number): this;
  stroke(colour?: string): this;
  rect(x: number, y: number, width: number, height: number): this;
  fill(colour: string): this;
  fillColor(colour: string): this;
  image(bytes: Uint8Array, x: number, y: number, options: { width: number; height: number }): this;
  openImage(bytes: Uint8Array): { readonly width: number; readonly height: number };
  struct(role: string, options?: Record<string, unknown>): PdfElement;
  addStructure(element: PdfElement): this;
  markContent(tag: 'Artifact', options: { type: string }): this;
  endMarkedContent(): this;
  ref(data: Record<string, unknown>): PdfReference;
  appendXML(xml: string): void;
  file(bytes: Uint8Array, options: Record<string, unknown>): PdfReference;
  on(event: 'data', listener: (chunk: Uint8Array) => void): this;
  on(event: 'end', listener: () => void): this;
  on(event: 'error', listener: (error: Error) => void): this;
  end(): void;
}

interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly dictionary: PdfReference;
  readonly annotations: PdfReference[];
}

export interface PdfReference {
  readonly data: Record<string, unknown>;
  write(chunk: string): void;
  end(chunk?: string): void;
}

export interface PdfElement {
  readonly dictionary: PdfReference;
  add(child: PdfElement | (() => void)): this;
  end(): void;
}

export interface PdfOutline {
  addItem(
    title: string,
    options: { top: number; left: number; pageNumber: number; expanded: boolean },
  ): PdfOutline;
}

interface PageOptions {
  size: [number, number];
  margin: number;
}

interface TextOptions {
  /** Distance of the baseline from `y`. */
  baseline: 0;
  /** Handed on to the font's `layout` as it is: here the widening of spaces. */
  features: number;
  /** Only for underlines and links, which there are none of; given, it is not measured. */
  textWidth: 0;
  wordCount: 0;
}

/** A parsed font as pdfkit takes it: whatever fontkit made, with a `layout` of its own. */
export interface PdfFontSource {
  layout(text: string, gap?: number): PdfFontRun;
}

export interface PdfFontRun {
  glyphs: { id: number; advanceWidth: number; codePoints: readonly number[] }[];
  positions: { xAdvance: number; yAdvance: number; xOffset: number; yOffset: number }[];
  advanceWidth: number;
}

/** Opens a document with the package's own options. */
export function openPdfkit(options: Record<string, unknown>): PdfDocument {
  return Reflect.construct(PDFDocument, [options]);
}
