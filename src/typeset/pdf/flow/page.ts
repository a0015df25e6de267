import type { Margins } from '../profile.ts';
import type { Mark } from './strip.ts';

/** The paper of a part and where its text may stand. Points. */
export interface PageFormat {
  readonly width: number;
  readonly height: number;
  readonly margins: Margins;
}

/** A mark at its place on the page, from the page's top left corner. */
interface PlacedMark {
  readonly mark: Mark;
  /** Repeated, so no part of the content. */
  readonly artifact: boolean;
}

export interface Page {
  readonly format: PageFormat;
  /** Printed number; null where it is not shown. */
  readonly number: number | null;
  readonly marks: PlacedMark[];
}

export function textWidth({ width, margins }: PageFormat): number {
  return width - margins.left - margins.right;
}

export function textHeight({ height, margins }: PageFormat): number {
  return height - margins.top - margins.bottom;
}
