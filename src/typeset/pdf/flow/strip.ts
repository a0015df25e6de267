import type { Drawing } from '../../svg/drawing.ts';
import type { FontSet } from '../fonts/font-set.ts';
import type { Line } from '../setting/line.ts';
import type { Tag } from './tag.ts';

/**
 * What is drawn, relative to the top left corner of a strip or, once placed, of the page's text area.
 * Lengths in points, y downwards.
 */
export type Mark = TextMark | RuleMark | FrameMark | ImageMark | DrawingMark | AnchorMark | FieldMark;

export interface TextMark {
  readonly kind: 'text';
  readonly tag: Tag;
  readonly line: Line;
  readonly x: number;
  readonly y: number;
}

/** A straight line that is no part of the content. */
export interface RuleMark {
  readonly kind: 'rule';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly weight: number;
}

/** The border of a cell; it is divided with the strip. */
export interface FrameMark {
  readonly kind: 'frame';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly weight: number;
}

export interface ImageMark {
  readonly kind: 'image';
  readonly tag: Tag;
  readonly bytes: Uint8Array;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A vector picture, drawn at `scale` of its own size. */
export interface DrawingMark {
  readonly kind: 'drawing';
  readonly tag: Tag;
  readonly drawing: Drawing;
  readonly scale: number;
  readonly fonts: FontSet;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a bookmark or a link leads. */
interface AnchorMark {
  readonly kind: 'anchor';
  /** By which links call it. */
  readonly name: string;
  readonly title: string;
  readonly level: number;
  readonly y: number;
}

/** A form field to be filled in or signed later. */
export interface FieldMark {
  readonly kind: 'field';
  readonly tag: Tag;
  readonly type: 'text' | 'signature';
  readonly name: string;
  /** Read out by a screen reader. */
  readonly label: string;
  readonly italic: boolean;
  readonly size: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A slice of a column of text that is moved to its page as a whole. */
export interface Strip {
  readonly height: number;
  /** Space above; nothing at the top of a page. */
  readonly before: number;
  /** No page break after it. */
  readonly keep: boolean;
  readonly marks: readonly Mark[];
  /** May be divided between pages before it is moved to the next; text keeps this distance from the cut. */
  readonly divisible: boolean;
  readonly padding: number;
  /** Set again above it, as an artifact, when it comes first on a page: the head of its table. */
  readonly heading: Strip | null;
}

export function strip(height: number, marks: readonly Mark[], options: Partial<Strip> = {}): Strip {
  return { height, marks, before: 0, keep: false, divisible: false, padding: 0, heading: null, ...options };
}

/** The same mark elsewhere. */
export function moveMark<M extends Mark>(mark: M, x: number, y: number): M {
  return 'x' in mark ? { ...mark, x: mark.x + x, y: mark.y + y } : { ...mark, y: mark.y + y };
}

/** Keeps the last of the strips with whatever follows. */
export function keepLast(strips: readonly Strip[]): Strip[] {
  return strips.map((one, index) => (index === strips.length - 1 ? { ...one, keep: true } : one));
}

/** Sets the space above the first of the strips. */
export function spaceFirst(strips: readonly Strip[], before: number): Strip[] {
  return strips.map((one, index) => (index === 0 ? { ...one, before } : one));
}
