import type { Align, Rich } from '../../dialect/document.ts';
import { splitLines } from '../../dialect/rich.ts';
import { breakEvenly, breakIntoRows, widthOf } from './break-rows.ts';
import type { Line, Run } from './line.ts';
import { type Lettering, type Piece, toWords, type Word } from './words.ts';

export interface Setting extends Lettering {
  readonly width: number;
  readonly align: Align | 'justify';
  /** Further indent of the very first line. */
  readonly firstIndent?: number;
  /** In single lines. */
  readonly lineSpacing: number;
  /** Widest gap between words of a justified line, in letter sizes. */
  readonly widestGap?: number;
  /** The last line is never one word alone, if it can be helped. */
  readonly lastTwoTogether?: boolean;
  /** Lines of much the same width, for names. */
  readonly even?: boolean;
}

/**
 * Sets a text in lines: breaks at spaces only, a word wider than the line alone is divided; the spaces stay in
 * the runs, widened where the line is justified. Every line but the last ends in a space, unless it ends in
 * the middle of a word, so that the lines read as the text did.
 */
export function setLines(text: Rich, setting: Setting): Line[] {
  const lines: Line[] = [];
  const parts = splitLines(text);
  parts.forEach((part, index) => {
    const words = toWords(part, setting);
    const breakRows = setting.even ? breakEvenly : breakIntoRows;
    const rows = breakRows(setting.lastTwoTogether ? joinLastTwo(words) : words, {
      ...setting,
      firstIndent: lines.length === 0 ? (setting.firstIndent ?? 0) : 0,
    });
    rows.forEach((row, rowIndex) => {
      const lastOfPart = rowIndex === rows.length - 1;
      const lastOfText = lastOfPart && index === parts.length - 1;
      const endsInSpace = lastOfPart ? !lastOfText : rows[rowIndex + 1]?.[0]?.space !== null;
      lines.push(setRow(row, setting, { first: lines.length === 0, justified: !lastOfPart, endsInSpace }));
    });
  });
  return lines;
}

/** Three words at least: two would be moved to a line of their own together. */
function joinLastTwo(words: readonly Word[]): readonly Word[] {
  return words.length < 3
    ? words
    : words.map((word, index) => (index === words.length - 1 ? { ...word, glued: true } : word));
}

interface RowPlace {
  readonly first: boolean;
  readonly justified: boolean;
  readonly endsInSpace: boolean;
}

function setRow(row: readonly Word[], setting: Setting, place: RowPlace): Line {
  const indent = place.first ? (setting.firstIndent ?? 0) : 0;
  const room = setting.width - indent;
  const natural = widthOf(row);
  const spaces = row.filter(({ space }, index) => index > 0 && space !== null).length;
  const gap = setting.align === 'justify' && place.justified && spaces > 0 ? (room - natural) / spaces : 0;
  const widened = gap > 0 && gap <= (setting.widestGap ?? 0) * setting.size ? gap : 0;
  const width = natural + widened * spaces;
  const { lineHeight, ascent, descent } = setting.fonts.regular;
  const height = lineHeight * setting.size * setting.lineSpacing;
  return {
    runs: makeRuns(row, { size: setting.size, gap: widened, endsInSpace: place.endsInSpace }),
    x: indent + alignRoom(setting.align, room - width),
    width,
    height,
    baseline: (height - (ascent + descent) * setting.size) / 2 + ascent * setting.size,
  };
}

function alignRoom(align: Setting['align'], left: number): number {
  if (align === 'center') return left / 2;
  return align === 'right' ? left : 0;
}

interface RunOptions {
  readonly size: number;
  readonly gap: number;
  readonly endsInSpace: boolean;
}

/** Joins neighbouring pieces of one style; a space has the style that it was written in. */
function makeRuns(row: readonly Word[], { size, gap, endsInSpace }: RunOptions): Run[] {
  const runs: Run[] = [];
  let x = 0;
  const add = ({ text, face, width, link }: Piece): void => {
    const last = runs.at(-1);
    const taken = width + (text === ' ' ? gap : 0);
    if (last?.face === face && last.link === link)
      runs[runs.length - 1] = { ...last, text: last.text + text, width: last.width + taken };
    else runs.push({ text, face, size, x, width: taken, gap, ...(link !== undefined && { link }) });
    x += taken;
  };
  row.forEach(({ pieces, space }, index) => {
    if (index > 0 && space) add(space);
    pieces.forEach(add);
  });
  const last = runs.at(-1);
  if (endsInSpace && last) runs[runs.length - 1] = { ...last, text: `${last.text} ` };
  return runs;
}
