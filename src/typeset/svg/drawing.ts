/** A drawing of rectangles, straight lines and text; lengths in the drawing's own units, y downwards. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

export type Shape = Rectangle | Strokes | Caption;

export interface Rectangle {
  readonly kind: 'rectangle';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** `#rrggbb`, or null for none. */
  readonly fill: string | null;
  readonly stroke: string | null;
  readonly weight: number;
}

export interface Strokes {
  readonly kind: 'strokes';
  /** Each line as its points. */
  readonly lines: readonly (readonly Point[])[];
  readonly stroke: string;
  readonly weight: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Caption {
  readonly kind: 'caption';
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  readonly anchor: 'start' | 'middle' | 'end';
}
