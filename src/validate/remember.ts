import type { Source } from '../load/source.ts';

/**
 * Gives what `make` makes of these sources and nothing else; it may have that from an earlier run.
 * @param what names what is made, and how.
 */
export type Remember = <T>(what: string, of: readonly Source[], make: () => T) => T;

/** Makes everything anew. */
export const makeAnew: Remember = (_what, _of, make) => make();
