import type { FontSet } from '../fonts/font-set.ts';
import { type Atom, atomsOf, type ColumnNeed } from './column-needs.ts';
import type { Grid } from './grid.ts';

/** A width that a column may have (letter sizes, without padding) and the lines that each row then takes in it. */
interface Choice {
  readonly width: number;
  readonly lines: readonly number[];
}

/** The choices of one column, widest first; no word is broken in any. */
export type ColumnChoices = readonly Choice[];

/** Widths tried between the longest line and the widest word, each the same part of the one before. */
const samples = 24;

interface PlacedCell {
  readonly row: number;
  readonly atoms: readonly (readonly Atom[])[];
  /** Lines that other rows of a cell over several rows take. */
  readonly elsewhere: number;
}

export interface ChoiceOptions {
  readonly needs: readonly ColumnNeed[];
  readonly fonts: FontSet;
  /** No column is given more (letter sizes). */
  readonly widest: number;
}

/** For every column, what its width does to the rows. Heads over several columns follow the columns. */
export function columnChoices(grid: Grid, { needs, fonts, widest }: ChoiceOptions): ColumnChoices[] {
  const rows = [...grid.head, ...grid.body];
  const columns: PlacedCell[][] = needs.map(() => []);
  rows.forEach((row, index) => {
    for (const cell of row) {
      if (cell.columns > 1) continue;
      const placed = { row: index + cell.rows - 1, atoms: atomsOf(cell, fonts), elsewhere: cell.rows - 1 };
      columns[cell.column]?.push(placed);
    }
  });
  return needs.map((need, column) => {
    const lines = Math.max(need.words, Math.min(need.lines, widest));
    return choicesOf(columns[column] ?? [], { ...need, lines }, rows.length);
  });
}

function choicesOf(cells: readonly PlacedCell[], { words, lines }: ColumnNeed, rows: number): ColumnChoices {
  const part = lines > words && words > 0 ? (words / lines) ** (1 / samples) : 0;
  const widths =
    part > 0 ? Array.from({ length: samples + 1 }, (_, index) => lines * part ** index) : [words];
  const choices: Choice[] = [];
  for (const width of widths) {
    const taken = linesAt(cells, width, rows);
    const same = choices.at(-1)?.lines.every((count, row) => count === taken[row]) === true;
    if (same) choices.pop();
    choices.push({ width: Math.max(width, words), lines: taken });
  }
  return choices;
}

function linesAt(cells: readonly PlacedCell[], width: number, rows: number): number[] {
  const taken = Array.from({ length: rows }, () => 0);
  for (const { row, atoms, elsewhere } of cells) {
    const lines = atoms.reduce((sum, line) => sum + countLines(line, width), 0);
    taken[row] = Math.max(taken[row] ?? 0, lines - elsewhere);
  }
  return taken;
}

/** Sums of advance widths differ in the last bits by the order of adding. */
const tolerance = 0.001;

/** First fit, without the niceties of setting. */
function countLines(atoms: readonly Atom[], width: number): number {
  let lines = 1;
  let taken = 0;
  for (const atom of atoms) {
    const more = (taken > 0 ? atom.space : 0) + atom.width;
    if (taken > 0 && taken + more > width + tolerance) {
      lines += 1;
      taken = atom.width;
    } else taken += more;
  }
  return lines;
}
