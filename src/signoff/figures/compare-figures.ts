import { figuresIn, type StatedFigure, type Statement, wordsIn } from './figures-in.ts';
import { type Group, linkStatements } from './link-statements.ts';

/** A place where a reworded document states other figures than the computed one. */
export interface FigureChange {
  /** `moved`: the same figures in another order. */
  readonly kind: 'changed' | 'added' | 'gone' | 'moved';
  /** Rewording changes words: a figure that is changed, or in a table added or gone, is wrong. */
  readonly isError: boolean;
  /** Of the reworded document; `null` where nothing of the place is left. */
  readonly line: number | null;
  readonly section: string;
  /** The row's first words; empty for prose. */
  readonly row: string;
  /** As written in the reworded document. */
  readonly found: readonly string[];
  /** As computed. */
  readonly expected: readonly string[];
}

interface Documents {
  readonly computed: readonly Statement[];
  readonly reworded: readonly Statement[];
}

/**
 * Holds the figures of a reworded document against the computed one, paragraph by paragraph and row by row, wherever
 * they stand now.
 * @param results words and signs that are computed as well: results, `-` for nothing arose.
 */
export function compareFigures(
  { computed, reworded }: Documents,
  results: readonly string[],
): readonly FigureChange[] {
  const figuresOf = (statements: readonly Statement[]) =>
    statements.flatMap((statement) => figuresIn(statement, results));
  const known = new Set(figuresOf(computed).map(({ key }) => key));
  return linkStatements(computed, reworded)
    .flatMap((group) => {
      const sides = { before: figuresOf(group.before), after: figuresOf(group.after) };
      const change = isRows(group)
        ? (changeOfRows(sides) ?? movedCells(group))
        : changeOfProse(group, sides, known);
      return change === null ? [] : [placed(group, change, results)];
    })
    .toSorted((a, b) => (a.line ?? Infinity) - (b.line ?? Infinity));
}

interface Sides {
  readonly before: readonly StatedFigure[];
  readonly after: readonly StatedFigure[];
}

type Change = Pick<FigureChange, 'kind' | 'isError'> & {
  readonly found: readonly StatedFigure[];
  readonly expected: readonly StatedFigure[];
};

function isRows({ before, after }: Group): boolean {
  return (after[0] ?? before[0])?.isRow === true;
}

/** In a row, a figure's place says what it is of. */
function changeOfRows({ before, after }: Sides): Change | null {
  if (before.length === after.length) {
    const differing = before.flatMap(({ key }, index) => (key === after[index]?.key ? [] : index));
    if (differing.length === 0) return null;
    const at = (figures: readonly StatedFigure[]) => differing.flatMap((index) => figures[index] ?? []);
    return { kind: 'changed', isError: true, found: at(after), expected: at(before) };
  }
  const [found, expected] = [without(after, before), without(before, after)];
  return { kind: kindOf(found, expected), isError: true, found, expected };
}

/** Cells that have changed places say something else of the columns, even where they hold no figure, as in a head. */
function movedCells({ before, after }: Group): Change | null {
  const [old, now] = [before, after].map((rows) => rows.flatMap(({ cells }) => cells)) as [
    string[],
    string[],
  ];
  const isMoved = old.toSorted().join('|') === now.toSorted().join('|');
  if (!isMoved) return null;
  const at = (cells: readonly string[]) =>
    cells
      .filter((_, index) => old[index] !== now[index])
      .map((written) => ({ key: written, written, isReference: false }));
  return { kind: 'moved', isError: true, found: at(now), expected: at(old) };
}

/**
 * In prose, an office may leave out a figure, repeat one, or name a date or document; a figure that no report has
 * computed, or that stands for another one, is wrong.
 */
function changeOfProse(group: Group, { before, after }: Sides, known: ReadonlySet<string>): Change | null {
  const [found, expected] = [without(after, before), without(before, after)];
  const kind = kindOf(found, expected);
  if (kind !== 'moved') {
    const isUnknown = found.some(({ key, isReference }) => !isReference && !known.has(key));
    return { kind, isError: isUnknown || standsForAnother(found, expected), found, expected };
  }
  if (after.every(({ key }, index) => key === before[index]?.key)) return null;
  const words = (statements: readonly Statement[]) => statements.flatMap(wordsIn).join(' ');
  return { kind, isError: words(group.before) === words(group.after), found: after, expected: before };
}

/** A document that is named where a day was left out stands for nothing; a count for a count does, a day for a day. */
function standsForAnother(found: readonly StatedFigure[], expected: readonly StatedFigure[]): boolean {
  return found.some((one) => expected.some((other) => one.isReference === other.isReference));
}

function kindOf(found: readonly StatedFigure[], expected: readonly StatedFigure[]): FigureChange['kind'] {
  if (found.length === 0) return expected.length === 0 ? 'moved' : 'gone';
  return expected.length === 0 ? 'added' : 'changed';
}

/** Those of the first that the second has not, each as often as it has more of it. */
function without(some: readonly StatedFigure[], others: readonly StatedFigure[]): readonly StatedFigure[] {
  const left = others.map(({ key }) => key);
  return some.filter(({ key }) => {
    const index = left.indexOf(key);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}

function placed(group: Group, change: Change, results: readonly string[]): FigureChange {
  const { before, after } = group;
  const keys = new Set(change.found.map(({ key }) => key));
  const holds = (one: Statement) => figuresIn(one, results).some(({ key }) => keys.has(key));
  const place = after.find(holds) ?? after[0];
  const [words] = (place ?? before[0])?.cells.filter((cell) => /\p{L}{2}/u.test(cell)) ?? [];
  return {
    ...change,
    line: place?.line ?? null,
    section: (place ?? before[0])?.section ?? '',
    row: isRows(group) ? shortened(words ?? '') : '',
    found: writtenIn(change.found),
    expected: writtenIn(change.expected),
  };
}

/** A reference whose numbers follow each other is written once. */
function writtenIn(figures: readonly StatedFigure[]): readonly string[] {
  return figures.flatMap(({ written, isReference }, index) =>
    isReference && figures[index - 1]?.written === written ? [] : written,
  );
}

/** A picture's words are long. */
function shortened(text: string): string {
  const words = text.split(' ');
  return words.length <= mostWords ? text : `${words.slice(0, mostWords).join(' ')} …`;
}

const mostWords = 12;
