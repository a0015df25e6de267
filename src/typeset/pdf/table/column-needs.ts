import { splitLines } from '../../dialect/rich.ts';
import type { FontSet } from '../fonts/font-set.ts';
import { partsOfFormula } from '../setting/break-word.ts';
import { toWords, type Word } from '../setting/words.ts';
import type { Grid, GridCell } from './grid.ts';

/** What a column's content asks for, in letter sizes and without padding. */
export interface ColumnNeed {
  /** No number is broken. */
  readonly numbers: number;
  /** No word is broken. */
  readonly words: number;
  /** No line is broken. */
  readonly lines: number;
}

const number = /^[-+(]*\d[\d.,/%()]*$/;

/** Needs of every column, from its own cells; those of a head over several columns are shared among them. */
export function columnNeeds(grid: Grid, fonts: FontSet): ColumnNeed[] {
  const needs: ColumnNeed[] = Array.from({ length: grid.columns }, () => ({
    numbers: 0,
    words: 0,
    lines: 0,
  }));
  const rows = [...grid.head, ...grid.body];
  for (const cell of rows.flat().filter(({ columns }) => columns === 1)) {
    needs[cell.column] = largest(needs[cell.column], cellNeed(cell, fonts));
  }
  for (const cell of grid.head.flat().filter(({ columns }) => columns > 1)) widen(needs, cell, fonts);
  return needs;
}

function cellNeed({ text }: GridCell, fonts: FontSet): ColumnNeed {
  const need = { numbers: 0, words: 0, lines: 0 };
  for (const line of splitLines(text)) {
    const words = toWords(line, { fonts, size: 1 });
    for (const word of words) {
      const width = unbrokenWidth(word, fonts);
      need.words = Math.max(need.words, width);
      if (number.test(textOf(word))) need.numbers = Math.max(need.numbers, width);
    }
    const whole = words.reduce((sum, word) => sum + word.width + (word.space?.width ?? 0), 0);
    need.lines = Math.max(need.lines, whole);
  }
  return need;
}

/** A formula of column numbers may be divided after its signs; any other word counts whole. */
function unbrokenWidth(word: Word, fonts: FontSet): number {
  const text = textOf(word);
  const face = word.pieces[0]?.face;
  if (!/^[[(]/.test(text) || !text.includes('=') || !face) return word.width;
  return Math.max(...partsOfFormula(text).map((part) => fonts[face].widthOf(part)));
}

function textOf({ pieces }: Word): string {
  return pieces.map(({ text }) => text).join('');
}

function largest(a: ColumnNeed | undefined, b: ColumnNeed): ColumnNeed {
  return {
    numbers: Math.max(a?.numbers ?? 0, b.numbers),
    words: Math.max(a?.words ?? 0, b.words),
    lines: Math.max(a?.lines ?? 0, b.lines),
  };
}

/** What a head over several columns needs beyond theirs goes to each in equal shares. */
function widen(needs: ColumnNeed[], cell: GridCell, fonts: FontSet): void {
  const own = cellNeed(cell, fonts);
  const covered = needs.slice(cell.column, cell.column + cell.columns);
  const lacking = (key: keyof ColumnNeed): number =>
    Math.max(0, own[key] - covered.reduce((sum, need) => sum + need[key], 0)) / cell.columns;
  covered.forEach((need, index) => {
    needs[cell.column + index] = {
      numbers: need.numbers + lacking('numbers'),
      words: need.words + lacking('words'),
      lines: need.lines,
    };
  });
}
