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
 * Improves a division of the width found column by column: as long as the table gets better by it, one column is
 * widened out of what is left over, or out of another that can spare it; or all that make one row high are, out of
 * whichever lose least.
 */
export function evenOut(start: Chosen, options: EvenOutOptions): Chosen {
  let chosen = start;
  let cost = costOf(chosen, options);
  for (let step = 0; step < mostSteps; step += 1) {
    const better =
      best(changes(chosen, options), cost, options) ?? best(lowerRows(chosen, options), cost, options);
    if (better === null) return chosen;
    chosen = better.chosen;
    cost = better.cost;
  }
  return chosen;
}

interface Candidate {
  readonly chosen: Chosen;
  readonly cost: number;
}

function best(candidates: readonly Chosen[], cost: number, options: EvenOutOptions): Candidate | null {
  let found: Candidate | null = null;
  for (const chosen of candidates) {
    const own = costOf(chosen, options);
    if (own < (found?.cost ?? cost) - tolerance) found = { chosen, cost: own };
  }
  return found;
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

/** For every row higher than most, all its columns made wide enough for fewer lines in it. */
function lowerRows(chosen: Chosen, options: EvenOutOptions): Chosen[] {
  const heights = heightsOf(chosen, options);
  const usual = heights.reduce((sum, lines) => sum + lines, 0) / heights.length;
  return heights.flatMap((lines, row) =>
    Array.from({ length: Math.max(0, lines - Math.ceil(usual)) }, (_, step) => lines - 1 - step).flatMap(
      (most) => lowerRow(chosen, { row, most }, options),
    ),
  );
}

/** @param wanted the row, and the most lines that it is to have. */
function lowerRow(
  chosen: Chosen,
  { row, most }: { readonly row: number; readonly most: number },
  options: EvenOutOptions,
): Chosen[] {
  const wider = chosen.map((index, column) => {
    const choices = options.columns[column] ?? [];
    return choices.findLastIndex(({ lines }, place) => place <= index && (lines[row] ?? 0) <= most);
  });
  if (wider.includes(-1)) return [];
  let fitted: Chosen | null = wider;
  while (fitted && widthOf(fitted, options) > options.room)
    fitted = narrowCheapest(fitted, wider, { chosen, options });
  return fitted ? [fitted] : [];
}

/** One of the columns that nobody widened, narrowed where that costs least for the width it saves. */
function narrowCheapest(
  now: Chosen,
  wider: Chosen,
  { chosen, options }: { readonly chosen: Chosen; readonly options: EvenOutOptions },
): Chosen | null {
  const before = costOf(now, options);
  let cheapest: { readonly chosen: Chosen; readonly cost: number } | null = null;
  for (const [column, index] of now.entries()) {
    const choices = options.columns[column] ?? [];
    const [from, to] = [choices[index], choices[index + 1]];
    if (wider[column] !== chosen[column] || !from || !to) continue;
    const narrower = replace(now, column, index + 1);
    const cost = (costOf(narrower, options) - before) / (from.width - to.width);
    if (cost < (cheapest?.cost ?? Number.POSITIVE_INFINITY)) cheapest = { chosen: narrower, cost };
  }
  return cheapest?.chosen ?? null;
}

function replace(chosen: Chosen, column: number, index: number): Chosen {
  return chosen.map((one, place) => (place === column ? index : one));
}

function widthOf(chosen: Chosen, { columns }: EvenOutOptions): number {
  return chosen.reduce((sum, index, column) => sum + (columns[column]?.[index]?.width ?? 0), 0);
}

/** Lines of each row: those of its highest cell. */
function heightsOf(chosen: Chosen, { columns }: EvenOutOptions): number[] {
  const rows = columns[0]?.[0]?.lines.length ?? 0;
  return Array.from({ length: rows }, (_, row) =>
    Math.max(...columns.map((choices, column) => choices[chosen[column] ?? 0]?.lines[row] ?? 0)),
  );
}

/** What a division costs: the lines of every row's highest cell, and some more for what stands high and narrow. */
function costOf(chosen: Chosen, { columns }: EvenOutOptions): number {
  const rows = columns[0]?.[0]?.lines.length ?? 0;
  let cost = 0;
  for (let row = 0; row < rows; row += 1) {
    let highest = 0;
    for (let column = 0; column < columns.length; column += 1) {
      const count = columns[column]?.[chosen[column] ?? 0]?.lines[row] ?? 0;
      if (count > highest) highest = count;
      if (count > 1) cost += unevenness * (count - 1) ** 3;
    }
    cost += highest;
  }
  return cost;
}

/** Weight of a cell's further lines, cubed, against one line of its row: a cell of five lines costs six. */
const unevenness = 0.1;

/** Sums differ in the last bits by the order of adding. */
const tolerance = 1e-6;
