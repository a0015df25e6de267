import type { TableMeasures } from '../profile.ts';
import type { ColumnChoices } from './column-choices.ts';
import type { ColumnNeed } from './column-needs.ts';
import { evenOut } from './even-out.ts';
import type { Division } from './narrow-columns.ts';

export interface FittedColumns {
  /** Size of the letters. */
  readonly size: number;
  /** Padding included; together the width of the table. */
  readonly widths: readonly number[];
  /** Words, perhaps numbers, have to be broken. */
  readonly broken: boolean;
}

export interface FitOptions {
  readonly needs: readonly ColumnNeed[];
  readonly columns: readonly ColumnChoices[];
  /** Widest first. */
  readonly divisions: readonly Division[];
  readonly rows: number;
  readonly width: number;
  readonly measures: TableMeasures;
  /** Relative widths asked for. */
  readonly wanted: readonly number[] | null;
}

/**
 * Takes the largest letters in which no word is broken and the rows are not too high; failing that, the smallest.
 * The width goes where it saves most lines.
 */
export function fitColumns(options: FitOptions): FittedColumns {
  const { sizes, linesPerRow } = options.measures;
  const smallest = sizes.at(-1) ?? 1;
  if (sum(least(options, smallest)) > options.width) {
    return { size: smallest, widths: squeeze(options, smallest), broken: true };
  }
  const size = sizes.find((one) => {
    const division = widestFitting(options, one);
    return division !== undefined && division.lines <= linesPerRow * options.rows;
  });
  const chosen = size ?? smallest;
  const widths = options.wanted ? askedFor(options, options.wanted, chosen) : divide(options, chosen);
  return { size: chosen, widths, broken: false };
}

function divide(options: FitOptions, size: number): number[] {
  const division = widestFitting(options, size);
  const widths = division
    ? inPoints(evenedOut(division, size, options), size, options)
    : least(options, size);
  return spread(widths, widths, options.width - sum(widths));
}

/** The width left over goes first where it saves lines. */
function evenedOut({ chosen }: Division, size: number, options: FitOptions): number[] {
  const { columns, width, measures } = options;
  const room = width / size - 2 * measures.paddingAcross * columns.length;
  return evenOut(chosen, { columns, room }).map((index, column) => columns[column]?.[index]?.width ?? 0);
}

function widestFitting(options: FitOptions, size: number): Division | undefined {
  return options.divisions.find(({ widths }) => sum(inPoints(widths, size, options)) <= options.width);
}

function inPoints(widths: readonly number[], size: number, { measures }: FitOptions): number[] {
  return widths.map((width) => (width + 2 * measures.paddingAcross) * size);
}

function askedFor(options: FitOptions, wanted: readonly number[], size: number): number[] {
  const minimum = least(options, size);
  const total = sum(wanted);
  const lacking = wanted.map((part, index) =>
    Math.max(0, (part / total) * options.width - (minimum[index] ?? 0)),
  );
  return spread(minimum, lacking, options.width - sum(minimum));
}

/** Numbers stay whole as long as they can; words give way. */
function squeeze(options: FitOptions, size: number): number[] {
  const padding = 2 * options.measures.paddingAcross * size;
  const hard = options.needs.map(({ numbers }) => Math.max(numbers, 1) * size + padding);
  const spare = options.width - sum(hard);
  if (spare <= 0) return hard.map((width) => (width * options.width) / sum(hard));
  const lacking = least(options, size).map((width, index) => Math.max(0, width - (hard[index] ?? 0)));
  return spread(hard, lacking, spare);
}

/** Widths at which no word is broken. */
function least(options: FitOptions, size: number): number[] {
  return inPoints(
    options.needs.map(({ words }) => words),
    size,
    options,
  );
}

function spread(base: readonly number[], weights: readonly number[], amount: number): number[] {
  const total = sum(weights);
  return base.map((width, index) =>
    total > 0 ? width + (amount * (weights[index] ?? 0)) / total : width + amount / base.length,
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
