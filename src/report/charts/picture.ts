/** A vector picture in points, y downwards: what a chart comes down to, whatever it is then written as. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Later ones lie on top. */
  readonly shapes: readonly Shape[];
}

export type Shape = Box | Strokes | Label;

export interface Box {
  readonly kind: 'box';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** `#rrggbb`, or no filling. */
  readonly fill: string | null;
  /** Weight of its black outline; 0 for none. */
  readonly outline: number;
}

/** Straight lines of one weight and colour. */
export interface Strokes {
  readonly kind: 'strokes';
  readonly segments: readonly Segment[];
  readonly weight: number;
  readonly colour: string;
}

/** From (x1, y1) to (x2, y2). */
export type Segment = readonly [x1: number, y1: number, x2: number, y2: number];

export interface Label {
  readonly kind: 'label';
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  readonly anchor: 'start' | 'middle' | 'end';
}

export const black = '#000000';

export function label(
  text: string,
  x: number,
  y: number,
  options: Partial<Pick<Label, 'size' | 'bold' | 'anchor'>> = {},
): Label {
  return { kind: 'label', text, x, y, size: 9, bold: false, anchor: 'start', ...options };
}

/** Lines of a text no wider than `width` in letters of `size`, by the usual widths of letters. */
export function wrapLabel(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && estimateWidth(longer) * size <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** In letter sizes, rather too much than too little: a picture knows no font. */
export function estimateWidth(text: string): number {
  let width = 0;
  for (const letter of text.normalize('NFD').replace(/\p{M}/gu, '')) {
    if (/[\sijlt.,:;()[\]/'I-]/.test(letter)) width += 0.34;
    else if (/[mwMW%]/.test(letter)) width += 0.84;
    else width += /[\p{Lu}]/u.test(letter) ? 0.7 : 0.5;
  }
  return width;
}
