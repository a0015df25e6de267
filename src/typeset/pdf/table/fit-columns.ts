import type { TableMeasures } from '../profile.ts';
import type { ColumnNeed } from './column-needs.ts';

export interface FittedColumns {
  /** Size of the letters. */
  readonly size: number;
  /** Padding included; together the width of the table. */
  readonly widths: readonly number[];
  /** Words, perhaps numbers, have to be broken. */
  readonly broken: boolean;
}

export interface FitOptions {
  readonly width: number;
  readonly measures: TableMeasures;
  /** Relative widths asked for. */
  readonly wanted: readonly number[] | null;
}

/** Takes the largest letters in which no word is broken, and shares out the width by what the columns hold. */
export function fitColumns(needs: readonly ColumnNeed[], options: FitOptions): FittedColumns {
  const { sizes } = options.measures;
  const size = sizes.find((one) => sum(least(needs, one, options)) <= options.width) ?? sizes.at(-1) ?? 1;
  const minimum = least(needs, size, options);
  if (sum(minimum) > options.width) return { size, widths: squeeze(needs, size, options), broken: true };
  return { size, widths: share(needs, { size, minimum }, options), broken: false };
}

function least(needs: readonly ColumnNeed[], size: number, { measures }: FitOptions): number[] {
  return needs.map(({ words }) => words * size + 2 * measures.paddingAcross);
}

interface Minimum {
  readonly size: number;
  readonly minimum: readonly number[];
}

/** Gives every column its least width, and the rest in proportion to what its longest text still lacks. */
function share(needs: readonly ColumnNeed[], { size, minimum }: Minimum, options: FitOptions): number[] {
  const spare = options.width - sum(minimum);
  const { wanted } = options;
  if (wanted) {
    const total = sum(wanted);
    const lacking = wanted.map((part, index) =>
      Math.max(0, (part / total) * options.width - (minimum[index] ?? 0)),
    );
    return spread(minimum, lacking, spare);
  }
  const padding = 2 * options.measures.paddingAcross;
  const lacking = needs.map(({ lines }, index) =>
    Math.max(0, lines * size + padding - (minimum[index] ?? 0)),
  );
  // All texts fit on one line: what is left is shared by width, so that the table looks even.
  const left = spare - sum(lacking);
  if (left > 0) {
    const full = minimum.map((width, index) => width + (lacking[index] ?? 0));
    return spread(full, full, left);
  }
  // A long text does not starve the others: it counts by the root of its length.
  return spreadUpTo(minimum, { weights: lacking.map(Math.sqrt), limits: lacking }, spare);
}

/** Numbers stay whole as long as they can; words give way. */
function squeeze(needs: readonly ColumnNeed[], size: number, options: FitOptions): number[] {
  const padding = 2 * options.measures.paddingAcross;
  const hard = needs.map(({ numbers }) => Math.max(numbers, 1) * size + padding);
  const minimum = least(needs, size, options);
  const spare = options.width - sum(hard);
  if (spare <= 0) return hard.map((width) => (width * options.width) / sum(hard));
  const lacking = minimum.map((width, index) => Math.max(0, width - (hard[index] ?? 0)));
  return spread(hard, lacking, spare);
}

function spread(base: readonly number[], weights: readonly number[], amount: number): number[] {
  const total = sum(weights);
  return base.map((width, index) =>
    total > 0 ? width + (amount * (weights[index] ?? 0)) / total : width + amount / base.length,
  );
}

interface Shares {
  readonly weights: readonly number[];
  /** No column takes more than this. */
  readonly limits: readonly number[];
}

/** Spreads by weights; what a column does not take goes to the others. */
function spreadUpTo(base: readonly number[], { weights, limits }: Shares, amount: number): number[] {
  const taken = base.map(() => 0);
  let open = weights.map((weight, index) => (weight > 0 ? index : -1)).filter((index) => index >= 0);
  let left = amount;
  while (open.length > 0) {
    const unit = left / open.reduce((total, index) => total + (weights[index] ?? 0), 0);
    const full = open.filter((index) => unit * (weights[index] ?? 0) >= (limits[index] ?? 0));
    for (const index of full.length > 0 ? full : open) {
      taken[index] = full.length > 0 ? (limits[index] ?? 0) : unit * (weights[index] ?? 0);
      left -= taken[index] ?? 0;
    }
    open = full.length > 0 ? open.filter((index) => !full.includes(index)) : [];
  }
  return base.map((width, index) => width + (taken[index] ?? 0));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
