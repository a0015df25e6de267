import type { Rich, TextInline } from '../../dialect/document.ts';
import { type Face, type FontSet, faceOf } from '../fonts/font-set.ts';

/** Letters of one style inside a word. */
export interface Piece {
  readonly text: string;
  readonly face: Face;
  readonly width: number;
  /** Name of the heading that it leads to. */
  readonly link?: string;
}

/** What stands between two spaces. Widths in points. */
export interface Word {
  readonly pieces: readonly Piece[];
  readonly width: number;
  /** The space before the word; null for the first of a line, and for the rest of a word that was broken. */
  readonly space: Piece | null;
  /** No line may break before it. */
  readonly glued: boolean;
}

export interface Lettering {
  readonly fonts: FontSet;
  readonly size: number;
}

/** Breaks a line without `<br>` into words. */
export function toWords(line: Rich, lettering: Lettering): Word[] {
  const words: Word[] = [];
  let pieces: Piece[] = [];
  let space: Piece | null = null;
  const finish = (): void => {
    if (pieces.length > 0) words.push(makeWord(pieces, words.length > 0 ? space : null));
    pieces = [];
  };
  for (const inline of line) {
    if (inline.kind === 'break') continue;
    inline.text.split(' ').forEach((text, index) => {
      if (index > 0) {
        if (pieces.length > 0) {
          finish();
          space = null;
        }
        space ??= makePiece(' ', inline, lettering);
      }
      if (text !== '') pieces.push(makePiece(text, inline, lettering));
    });
  }
  finish();
  return words.map((word, index) => (belongsTo(words[index - 1], word) ? { ...word, glued: true } : word));
}

/** `2.1.` stays with its item, `quý I` and `Phụ lục II` in one piece: half of either says nothing. */
function belongsTo(before: Word | undefined, word: Word): boolean {
  const last = before ? textOf(before) : '';
  if (/^\d+(?:\.\d+)+\.$/.test(last)) return true;
  return /^(?:quý|lục)$/i.test(last) && /^[IVX]+\b/.test(textOf(word));
}

function textOf({ pieces }: Word): string {
  return pieces.map(({ text }) => text).join('');
}

function makePiece(text: string, inline: TextInline, { fonts, size }: Lettering): Piece {
  const face = faceOf(inline);
  const width = fonts[face].widthOf(text) * size;
  return { text, face, width, ...(inline.link !== undefined && { link: inline.link }) };
}

/** A dash between words stays with the one before it: a line must not look like an item of a list. */
function makeWord(pieces: readonly Piece[], space: Piece | null): Word {
  const glued = space !== null && pieces.length === 1 && /^[-–—]$/.test(pieces[0]?.text ?? '');
  return { pieces, width: pieces.reduce((sum, { width }) => sum + width, 0), space, glued };
}
