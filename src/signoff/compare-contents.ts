import { diffArrays } from 'diff';

/** Plain data as JSON knows it. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export interface ContentChange {
  /** Keys and indexes that lead there: in the content before; in the one after where it is new there. */
  readonly path: readonly (string | number)[];
  /** `undefined`: new. */
  readonly before: Json | undefined;
  /** `undefined`: gone. */
  readonly after: Json | undefined;
}

type Path = ContentChange['path'];

/**
 * Every place where two contents differ, in the order of the content after; none is left out. Items of a list
 * are matched by what they are called, so that one put in between does not change all that follow.
 */
export function compareContents(before: Json, after: Json): readonly ContentChange[] {
  return compare({ value: before, path: [] }, { value: after, path: [] });
}

interface At<V = Json> {
  readonly value: V;
  readonly path: Path;
}

function compare(before: At, after: At): readonly ContentChange[] {
  if (isList(before.value) && isList(after.value)) {
    return compareLists({ ...before, value: before.value }, { ...after, value: after.value });
  }
  if (isMapping(before.value) && isMapping(after.value)) {
    return compareMappings({ ...before, value: before.value }, { ...after, value: after.value });
  }
  if (before.value === after.value) return [];
  return [{ path: before.path, before: before.value, after: after.value }];
}

type Mapping = { readonly [key: string]: Json };

function compareMappings(before: At<Mapping>, after: At<Mapping>): readonly ContentChange[] {
  const keys = new Set([...Object.keys(after.value), ...Object.keys(before.value)]);
  return [...keys].flatMap((key) => compareSides(childOf(before, key), childOf(after, key)));
}

function compareLists(before: At<readonly Json[]>, after: At<readonly Json[]>): readonly ContentChange[] {
  const changes: ContentChange[] = [];
  let [left, right] = [0, 0];
  for (const { removed, added } of hunksOf(before.value, after.value)) {
    for (let step = 0; step < Math.max(removed, added); step += 1) {
      const old = step < removed ? childOf(before, left + step) : null;
      changes.push(...compareSides(old, step < added ? childOf(after, right + step) : null));
    }
    left += removed;
    right += added;
  }
  return changes;
}

/** Items of two lists that go with each other, in turn; the longer side of a run has items that are gone or new. */
interface Hunk {
  readonly removed: number;
  added: number;
  /** Do the items have the same names? */
  readonly isKept: boolean;
}

/** Place by place where that explains the difference at least as well, as of a row's cells; else by names. */
function hunksOf(before: readonly Json[], after: readonly Json[]): readonly Hunk[] {
  const hunks = hunksByName(before, after);
  if (before.length !== after.length) return hunks;
  const changed = hunks.reduce((sum, one) => sum + (one.isKept ? 0 : Math.max(one.removed, one.added)), 0);
  const elsewhere = before.filter((item, index) => nameOf(item) !== nameOf(after[index] ?? null)).length;
  return elsewhere <= changed ? [{ removed: before.length, added: after.length, isKept: false }] : hunks;
}

function hunksByName(before: readonly Json[], after: readonly Json[]): readonly Hunk[] {
  const hunks: Hunk[] = [];
  const comparator = (left: Json, right: Json): boolean => nameOf(left) === nameOf(right);
  for (const { count, removed, added } of diffArrays([...before], [...after], { comparator })) {
    const last = hunks.at(-1);
    if (added && last !== undefined && last.added === 0) last.added = count;
    else hunks.push({ removed: added ? 0 : count, added: removed ? 0 : count, isKept: !added && !removed });
  }
  return hunks;
}

function compareSides(before: At | null, after: At | null): readonly ContentChange[] {
  if (before !== null && after !== null) return compare(before, after);
  if (before !== null) return [{ path: before.path, before: before.value, after: undefined }];
  return after === null ? [] : [{ path: after.path, before: undefined, after: after.value }];
}

function childOf({ value, path }: At<Mapping | readonly Json[]>, key: string | number): At | null {
  const child = isList(value) ? value[Number(key)] : Object.hasOwn(value, key) ? value[key] : undefined;
  return child === undefined ? null : { value: child, path: [...path, key] };
}

const names = ['number', 'name', 'heading', 'title', 'label', 'mark'];

/** What an item is called: an object by its number, name or title; a row by its first words; anything else by itself. */
function nameOf(item: Json): string {
  if (isList(item)) {
    const words = item.find((cell) => typeof cell === 'string' && /\p{L}/u.test(cell));
    return JSON.stringify(words ?? item);
  }
  if (isMapping(item)) {
    const key = names.find((name) => typeof item[name] === 'string' && item[name] !== '');
    return JSON.stringify(key === undefined ? item : [key, item[key] ?? '']);
  }
  return JSON.stringify(item);
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function isMapping(value: Json): value is Mapping {
  return typeof value === 'object' && value !== null && !isList(value);
}
