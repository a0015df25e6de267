import type { ColumnChoices } from './column-choices.ts';

/** One way to divide the width: a width for every column (letter sizes) and the lines the table then has. */
export interface Division {
  readonly widths: readonly number[];
  readonly lines: number;
  /** For every column, the index of its choice. */
  readonly chosen: readonly number[];
}

/**
 * Ways to divide the width, widest first: from every text on one line down to the widest words, each time
 * narrowing the column where that costs the fewest lines for the width it saves.
 */
export function narrowColumns(columns: readonly ColumnChoices[]): Division[] {
  const state = new Narrowing(columns);
  const divisions = [state.division()];
  while (state.narrow()) divisions.push(state.division());
  return divisions;
}

class Narrowing {
  readonly #columns: readonly ColumnChoices[];
  readonly #chosen: number[];
  readonly #rows: number;

  constructor(columns: readonly ColumnChoices[]) {
    this.#columns = columns;
    this.#chosen = columns.map(() => 0);
    this.#rows = columns[0]?.[0]?.lines.length ?? 0;
  }

  division(): Division {
    const widths = this.#columns.map((choices, column) => choices[this.#chosen[column] ?? 0]?.width ?? 0);
    const lines = this.#highest().reduce((sum, count) => sum + count, 0);
    return { widths, lines, chosen: [...this.#chosen] };
  }

  /** Narrows one column by one choice; false when none can be narrowed. */
  narrow(): boolean {
    const highest = this.#highest();
    let best: { column: number; cost: number; saved: number } | null = null;
    for (const [column, choices] of this.#columns.entries()) {
      const index = this.#chosen[column] ?? 0;
      const [now, next] = [choices[index], choices[index + 1]];
      if (!now || !next) continue;
      const saved = now.width - next.width;
      const more = next.lines.reduce((sum, count, row) => sum + Math.max(0, count - (highest[row] ?? 0)), 0);
      const cost = more / saved;
      if (!best || cost < best.cost || (cost === best.cost && saved > best.saved))
        best = { column, cost, saved };
    }
    if (!best) return false;
    this.#chosen[best.column] = (this.#chosen[best.column] ?? 0) + 1;
    return true;
  }

  /** Lines of every row: those of its highest cell. */
  #highest(): number[] {
    const highest = Array.from({ length: this.#rows }, () => 0);
    this.#columns.forEach((choices, column) => {
      choices[this.#chosen[column] ?? 0]?.lines.forEach((count, row) => {
        highest[row] = Math.max(highest[row] ?? 0, count);
      });
    });
    return highest;
  }
}
