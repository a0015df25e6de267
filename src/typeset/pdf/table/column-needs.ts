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

/** Something that is not broken: a word, a number, a term of a formula. */
export interface Atom {
  readonly width: number;
  /** Of the space before it; 0 inside a formula. */
  readonly space: number;
  readonly isNumber: boolean;
}

const number = /^[-+(]*\d[\d.,/%()]*$/;

/** The lines that `<br>` makes of a cell's text, each as its atoms in letter sizes. */
export function atomsOf({ text }: GridCell, fonts: FontSet): Atom[][] {
  return splitLines(text).map((line) =>
    toWords(line, { fonts, size: 1 }).flatMap((word) => atomsOfWord(word, fonts)),
  );
}

/** A formula of column numbers may be divided after its signs; any other word counts whole. */
function atomsOfWord(word: Word, fonts: FontSet): Atom[] {
  const text = word.pieces.map((piece) => piece.text).join('');
  const face = word.pieces[0]?.face;
  const space = word.space?.width ?? 0;
  if (!/^[[(]/.test(text) || !text.includes('=') || !face) {
    return [{ width: word.width, space, isNumber: number.test(text) }];
  }
  return partsOfFormula(text).map((part, index) => ({
    width: fonts[face].widthOf(part),
    space: index === 0 ? space : 0,
    isNumber: false,
  }));
}

/** Needs of every column, from its own cells; those of a head over several columns are shared among them. */
export function columnNeeds(grid: Grid, fonts: FontSet): ColumnNeed[] {
  const needs: ColumnNeed[] = Array.from({ length: grid.columns }, () => ({
    numbers: 0,
    words: 0,
    lines: 0,
  }));
  const cells = [...grid.head, ...grid.body].flat();
  for (const cell of cells.filter(({ columns }) => columns === 1)) {
    needs[cell.column] = largest(needs[cell.column], cellNeed(cell, fonts));
  }
  for (const cell of cells.filter(({ columns }) => columns > 1)) widen(needs, cell, fonts);
  return needs;
}

function cellNeed(cell: GridCell, fonts: FontSet): ColumnNeed {
  const lines = atomsOf(cell, fonts);
  const atoms = lines.flat();
  const widest = (widths: readonly number[]): number => Math.max(0, ...widths);
  return {
    numbers: widest(atoms.filter(({ isNumber }) => isNumber).map(({ width }) => width)),
    words: widest(atoms.map(({ width }) => width)),
    lines: widest(lines.map((line) => line.reduce((sum, { width, space }) => sum + width + space, 0))),
  };
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
      lines: need.lines + lacking('words'),
    };
  });
}
