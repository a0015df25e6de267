import type { Face } from '../fonts/font-set.ts';

/** Letters of one style on one line. Lengths in points. */
export interface Run {
  readonly text: string;
  readonly face: Face;
  readonly size: number;
  /** From the line's left end. */
  readonly x: number;
  /** Without the space that ends the line. */
  readonly width: number;
  /** Added to every space of the run. */
  readonly gap: number;
  /** Name of the heading that it leads to. */
  readonly link?: string;
}

/** A line of text that has been set. */
export interface Line {
  readonly runs: readonly Run[];
  /** From the left end of the column. */
  readonly x: number;
  /** Without the space that ends it. */
  readonly width: number;
  readonly height: number;
  /** From the line's top to its baseline. */
  readonly baseline: number;
}
