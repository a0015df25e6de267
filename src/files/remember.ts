import { deserialize, serialize } from 'node:v8';
import type { ContentCache } from './content-cache.ts';

/**
 * What `make` gives, kept by what it was made from. Only for plain data (maps and big integers too): what comes
 * back is a copy that shares nothing with other results.
 */
export function remember<T>(
  cache: ContentCache,
  { kind, key }: { readonly kind: string; readonly key: string },
  make: () => T,
): T {
  const kept = cache.read(kind, key);
  // An entry that is whole was written by this very program, under this kind, as this type.
  if (kept !== null) return deserialize(kept) as T;
  const made = make();
  cache.write(kind, key, serialize(made));
  return made;
}
