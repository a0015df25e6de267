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
  return words.map((word, index) =>
    belongsTogether(words.slice(Math.max(0, index - 2), index).map(textOf), textOf(word))
      ? { ...word, glued: true }
      : word,
  );
}

const named = /^[("“]*(?:quý|lục|ngày|tháng|năm|điều|khoản|số)$/iu;
const count = /^[("“]*\d(?:[\d.,/]*\d)?$/u;
/** A year, a month or a day is no count of what comes behind it. */
const calendar = /^[("“]*(?:(?:19|20)\d\d|(?:\d{1,2}\/){1,2}(?:19|20)\d\d)$/u;
const counted = /^(?:%|\p{Ll}|\p{Lu}{2})/u;
const joining = /^(?:và|hoặc|hay|đến|của|là|thì|trong|cho|từ|tại|theo|để|do|với|so|được|đã)$/u;

/**
 * `2.1.` stays with its item; `quý I`, `Phụ lục II`, `ngày 14/3/2020` in one piece, and so do a count and what is
 * counted, `02 văn bản`, `118 TTHC`: half of either says nothing. In `ngày 05 tháng 3` five months are not counted.
 */
function belongsTogether(before: readonly string[], word: string): boolean {
  const [last = '', beyond = ''] = before.toReversed();
  if (/^\d+(?:\.\d+)+\.$/.test(last)) return true;
  if (/^[("“]*phụ$/iu.test(last)) return /^lục\b/iu.test(word);
  if (named.test(last)) return /^(?:\d|[IVX]+\b)/u.test(word);
  const isCount = count.test(last) && !calendar.test(last) && !named.test(beyond);
  return isCount && counted.test(word) && !joining.test(word);
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
