import { deserialize, serialize } from 'node:v8';
import type { ContentCache } from './content-cache.ts';

/** What a result is kept as, and everything that it was made from. */
export interface Name {
  readonly kind: string;
  readonly key: string;
}

/**
 * What `make` gives, kept by what it was made from. Only for plain data (maps and big integers too): what comes
 * back is a copy that shares nothing with other results.
 */
export function remember<T>(cache: ContentCache, name: Name, make: () => T): T {
  const kept = recall<T>(cache, name);
  if (kept !== null) return kept.value;
  const value = make();
  keep(cache, name, value);
  return value;
}

/** What was kept under a name, if anything was. */
export function recall<T>(cache: ContentCache, { kind, key }: Name): { readonly value: T } | null {
  const kept = cache.read(kind, key);
  // An entry that is whole was written by this very program, under this kind, as this type.
  return kept === null ? null : { value: deserialize(kept) as T };
}

export function keep<T>(cache: ContentCache, { kind, key }: Name, value: T): void {
  cache.write(kind, key, serialize(value));
}
