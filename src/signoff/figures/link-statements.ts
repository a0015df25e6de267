import { type Statement, wordsIn } from './figures-in.ts';

/** Statements of two documents that say the same in other words: one on each side, or some where one was split. */
export interface Group {
  readonly before: readonly Statement[];
  readonly after: readonly Statement[];
}

/** Of a statement's words, how many must stand in another one for the two to belong together. */
const enough = 0.5;

/**
 * Puts together what belongs together, wherever it stands; what is the same on both sides is left out. A statement
 * that is like none of the other document is a group of its own.
 */
export function linkStatements(before: readonly Statement[], after: readonly Statement[]): readonly Group[] {
  const [old, now] = withoutSame(before, after);
  const group = new Map<Statement, Statement>();
  const headOf = (one: Statement): Statement => {
    const above = group.get(one) ?? one;
    return above === one ? one : headOf(above);
  };
  const link = (one: Statement, other: Statement | null): void => {
    if (other !== null) group.set(headOf(one), headOf(other));
  };
  const findOld = finder(old);
  const findNow = finder(now);
  for (const one of now) link(one, findOld(one));
  for (const one of old) link(one, findNow(one));
  const heads = new Set([...now, ...old].map(headOf));
  const own = (all: readonly Statement[], head: Statement) => all.filter((one) => headOf(one) === head);
  return [...heads].map((head) => ({ before: own(old, head), after: own(now, head) }));
}

function withoutSame(
  before: readonly Statement[],
  after: readonly Statement[],
): readonly [readonly Statement[], readonly Statement[]] {
  const open = new Map<string, Statement[]>();
  for (const one of before) open.set(textOf(one), [...(open.get(textOf(one)) ?? []), one]);
  const now = after.filter((one) => open.get(textOf(one))?.shift() === undefined);
  const old = new Set([...open.values()].flat());
  return [before.filter((one) => old.has(one)), now];
}

function textOf({ isRow, cells }: Statement): string {
  return JSON.stringify([isRow, ...cells]);
}

/** Finds the statement that has most of another one's words; of several the one that is most like it. */
function finder(all: readonly Statement[]): (one: Statement) => Statement | null {
  const bags = all.map((statement) => ({ statement, words: bagOf(wordsIn(statement)) }));
  return (one) => {
    const own = bagOf(wordsIn(one));
    const size = sizeOf(own);
    let best: { statement: Statement; share: number; likeness: number } | null = null;
    for (const { statement, words } of bags) {
      if (statement.isRow !== one.isRow || size === 0) continue;
      const common = commonOf(own, words);
      const share = common / size;
      const likeness = (2 * common) / (size + sizeOf(words));
      const isBetter =
        best === null || share > best.share || (share === best.share && likeness > best.likeness);
      if (share >= enough && isBetter) best = { statement, share, likeness };
    }
    return best?.statement ?? all.find((other) => isSameItem(one, other)) ?? null;
  };
}

/** `4.`, `1.1.`, `a)` of one section: the same item, however it is worded. */
function isSameItem(one: Statement, other: Statement): boolean {
  const mark = markOf(one);
  return mark !== '' && one.section === other.section && mark === markOf(other);
}

function markOf({ isRow, cells: [text = ''] }: Statement): string {
  return isRow ? '' : (/^(?:\d+(?:\.\d+)*\.|\p{Ll}\)) /u.exec(text)?.[0] ?? '');
}

type Bag = ReadonlyMap<string, number>;

function bagOf(words: readonly string[]): Bag {
  const bag = new Map<string, number>();
  for (const word of words) bag.set(word, (bag.get(word) ?? 0) + 1);
  return bag;
}

function sizeOf(bag: Bag): number {
  return [...bag.values()].reduce((sum, count) => sum + count, 0);
}

function commonOf(some: Bag, others: Bag): number {
  return [...some].reduce((sum, [word, count]) => sum + Math.min(count, others.get(word) ?? 0), 0);
}
