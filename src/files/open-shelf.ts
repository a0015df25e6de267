import { deserialize, serialize } from 'node:v8';
import { type ContentCache, noCache } from './content-cache.ts';
import type { Name } from './remember.ts';

/**
 * Many small results of one cache in one entry: with a file each, opening the files would cost more than half of
 * what they spare.
 */
export interface Shelf extends ContentCache {
  /** Keeps the shelf, if anything was added to it. Without it, nothing of what was written is kept. */
  close(): void;
}

interface Item {
  readonly bytes: Uint8Array;
  /** How many times the shelf was kept since anybody looked at this. */
  readonly idle: number;
}

/** What so many additions went by without a look at it is forgotten: its file was changed or is gone. */
const mostIdle = 8;

/** @param name whose results lie here; two runs that add to one shelf at once lose some, which costs time only. */
export function openShelf(cache: ContentCache, name: Name): Shelf {
  const kept = cache.read(name.kind, name.key);
  // An entry that is whole was written by this very program, as this type.
  const items: Map<string, Item> = kept === null ? new Map() : deserialize(kept);
  const used = new Set<string>();
  let isChanged = false;
  return {
    read: (kind, key) => {
      const place = `${kind} ${key}`;
      used.add(place);
      return items.get(place)?.bytes ?? null;
    },
    write: (kind, key, bytes) => {
      const place = `${kind} ${key}`;
      used.add(place);
      items.set(place, { bytes, idle: 0 });
      isChanged = true;
    },
    close: () => {
      if (!isChanged || cache === noCache) return;
      const aged = [...items].map(([place, { bytes, idle }]): [string, Item] => [
        place,
        { bytes, idle: used.has(place) ? 0 : idle + 1 },
      ]);
      cache.write(name.kind, name.key, serialize(new Map(aged.filter(([, { idle }]) => idle < mostIdle))));
    },
  };
}
