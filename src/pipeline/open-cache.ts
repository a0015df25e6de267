import { cachePlace } from '../files/cache-place.ts';
import { type ContentCache, noCache, openContentCache } from '../files/content-cache.ts';
import { programIdentity } from '../files/program-files.ts';

export type { ContentCache };

/** The folder that `openCache` uses, `null` for none: to be told to workers, which do not see the environment. */
export const cacheFolder = cachePlace;

/**
 * The cache that this environment has (`CCHC_CACHE`, `XDG_CACHE_HOME`, …). One that keeps nothing where there is none,
 * or where the program runs from its sources: those change under the same name.
 */
export function openCache(env: Readonly<Record<string, string | undefined>>, cwd: string): ContentCache {
  const place = cachePlace(env, cwd);
  const program = place === null ? null : programIdentity();
  return place === null || program === null ? noCache : openContentCache(place, program);
}
