/** The part of a job list that one machine takes: the `index`th of `count`, from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** Reads `2/5`; `null` when it is no such part. */
export function readShard(text: string): Shard | null {
  const [, index = 0, count = 0] = (/^([1-9]\d{0,5})\/([1-9]\d{0,5})$/.exec(text) ?? []).map(Number);
  return index >= 1 && index <= count ? { index, count } : null;
}

/**
 * The jobs of one part, in the list's order. The heaviest goes first, each to the part that has least so far: no
 * part gets more than the others by more than one job's weight. The same list is split the same way anywhere.
 */
export function chooseShard<J extends { readonly weight: number }>(
  jobs: readonly J[],
  { index, count }: Shard,
): readonly J[] {
  const loads = Array.from({ length: count }, () => 0);
  const mine = new Set<J>();
  for (const job of jobs.toSorted((a, b) => b.weight - a.weight)) {
    const lightest = loads.reduce((least, load, at) => (load < (loads[least] ?? 0) ? at : least), 0);
    // A job without weight is work too.
    loads[lightest] = (loads[lightest] ?? 0) + Math.max(1, job.weight);
    if (lightest === index - 1) mine.add(job);
  }
  return jobs.filter((job) => mine.has(job));
}
