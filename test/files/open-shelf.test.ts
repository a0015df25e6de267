import { expect, test } from 'vitest';
import type { ContentCache } from '../../src/files/content-cache.ts';
import { openShelf } from '../../src/files/open-shelf.ts';
import { remember } from '../../src/files/remember.ts';

const name = { kind: 'shelf', key: 'a plan' };

/** What lies in memory, and how often it was written. */
function newCache(): ContentCache & { readonly writes: () => number } {
  const entries = new Map<string, Uint8Array>();
  let writes = 0;
  return {
    read: (kind, key) => entries.get(`${kind} ${key}`) ?? null,
    write: (kind, key, bytes) => {
      writes += 1;
      entries.set(`${kind} ${key}`, bytes);
    },
    writes: () => writes,
  };
}

const made = (): never => {
  throw new Error('made twice');
};

test('many results are one entry, and come back from it', () => {
  const cache = newCache();
  const first = openShelf(cache, name);
  for (let file = 0; file < 100; file += 1)
    remember(first, { kind: 'submission', key: String(file) }, () => file);
  first.close();
  expect(cache.writes()).toBe(1);
  const again = openShelf(cache, name);
  expect(remember(again, { kind: 'submission', key: '42' }, made)).toBe(42);
  expect(again.read('receipts', '42')).toBeNull();
  expect(openShelf(cache, { ...name, key: 'another' }).read('submission', '42')).toBeNull();
});

test('a shelf to which nothing was added is not written again; one that is not closed is not kept', () => {
  const cache = newCache();
  const first = openShelf(cache, name);
  remember(first, { kind: 'plan', key: 'p' }, () => 1);
  first.close();
  const looked = openShelf(cache, name);
  remember(looked, { kind: 'plan', key: 'p' }, made);
  looked.close();
  remember(openShelf(cache, name), { kind: 'plan', key: 'q' }, () => 2);
  expect(cache.writes()).toBe(1);
  expect(openShelf(cache, name).read('plan', 'q')).toBeNull();
});

test('what nobody looks at any more goes after a while; what is looked at stays', () => {
  const cache = newCache();
  const first = openShelf(cache, name);
  for (const key of ['edited', 'still']) remember(first, { kind: 'submission', key }, () => key);
  first.close();
  const lasted = Array.from({ length: 10 }, (_, edit) => {
    const shelf = openShelf(cache, name);
    remember(shelf, { kind: 'submission', key: 'still' }, made);
    remember(shelf, { kind: 'submission', key: `edit ${edit}` }, () => edit);
    shelf.close();
    return openShelf(cache, name).read('submission', 'edited') !== null;
  });
  expect(lasted.filter(Boolean)).toHaveLength(7);
  expect(openShelf(cache, name).read('submission', 'still')).not.toBeNull();
});
