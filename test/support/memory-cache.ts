import type { ContentCache } from '../../src/files/content-cache.ts';

const entries = new Map<string, Uint8Array>();

/** What tests of this process read and judged already, so that each need not parse the example year anew. */
export const memoryCache: ContentCache = {
  read: (kind, key) => entries.get(`${kind}\n${key}`) ?? null,
  write: (kind, key, bytes) => {
    entries.set(`${kind}\n${key}`, bytes);
  },
};
