import type { ColumnChoices } from './column-choices.ts';

/** What a table's columns take: for each, the index of its choice. */
type Chosen = readonly number[];

export interface EvenOutOptions {
  readonly columns: readonly ColumnChoices[];
  /** Width for all columns together, in letter sizes and without padding. */
  readonly room: number;
}

/** Steps by which a column is widened at a time; a single one may not save a line yet. */
const strides = [1, 2, 4];
/** Far more than any table has needed. */
const mostSteps = 60;

/**
 * Improves a division of the width found column by column: as long as lines are saved by it, one column is widened
 * out of what is left over, or out of another column that can spare it.
 */
export function evenOut(start: Chosen, options: EvenOutOptions): Chosen {
  let chosen = start;
  let lines = linesOf(chosen, options);
  for (let step = 0; step < mostSteps; step += 1) {
    const better = bestChange(chosen, lines, options);
    if (better === null) return chosen;
    chosen = better.chosen;
    lines = better.lines;
  }
  return chosen;
}

interface Candidate {
  readonly chosen: Chosen;
  readonly lines: number;
}

function bestChange(chosen: Chosen, lines: number, options: EvenOutOptions): Candidate | null {
  let best: Candidate | null = null;
  for (const candidate of changes(chosen, options)) {
    const count = linesOf(candidate, options);
    if (count < (best?.lines ?? lines)) best = { chosen: candidate, lines: count };
  }
  return best;
}

/** Every way to widen one column that fits, narrowing at most one other by as little as will do. */
function changes(chosen: Chosen, options: EvenOutOptions): Chosen[] {
  return chosen.flatMap((index, column) =>
    strides
      .filter((stride) => stride <= index)
      .flatMap((stride) => {
        const wider = replace(chosen, column, index - stride);
        const lacking = widthOf(wider, options) - options.room;
        return lacking <= 0 ? [wider] : narrowOne(wider, { column, lacking, options });
      }),
  );
}

interface Narrowing {
  readonly column: number;
  readonly lacking: number;
  readonly options: EvenOutOptions;
}

function narrowOne(wider: Chosen, { column, lacking, options }: Narrowing): Chosen[] {
  return wider.flatMap((index, other) => {
    const choices = options.columns[other] ?? [];
    const now = choices[index]?.width ?? 0;
    const next = choices.findIndex((choice, place) => place > index && now - choice.width >= lacking);
    return other === column || next < 0 ? [] : [replace(wider, other, next)];
  });
}

function replace(chosen: Chosen, column: number, index: number): Chosen {
  return chosen.map((one, place) => (place === column ? index : one));
}

function widthOf(chosen: Chosen, { columns }: EvenOutOptions): number {
  return chosen.reduce((sum, index, column) => sum + (columns[column]?.[index]?.width ?? 0), 0);
}

/** Lines of the whole table: those of each row's highest cell. */
function linesOf(chosen: Chosen, { columns }: EvenOutOptions): number {
  const rows = columns[0]?.[0]?.lines.length ?? 0;
  let lines = 0;
  for (let row = 0; row < rows; row += 1) {
    let highest = 0;
    for (let column = 0; column < columns.length; column += 1) {
      const count = columns[column]?.[chosen[column] ?? 0]?.lines[row] ?? 0;
      if (count > highest) highest = count;
    }
    lines += highest;
  }
  return lines;
}
