import { readIfThere } from '../files/read-files.ts';
import type { OutcomeState } from './job.ts';
import type { NumberedOutcome } from './run-batch.ts';
import { isWantedPeriod } from './wanted-period.ts';

/** A run's outcomes for other programs, and for gathering those of several machines. */
export interface Results {
  readonly format: 'cchc-batch-1';
  readonly period: string;
  /** Jobs of the whole list, over all shards. */
  readonly total: number;
  readonly outcomes: readonly NumberedOutcome[];
}

export function writeResults(results: Omit<Results, 'format'>): string {
  const { period, total, outcomes } = results;
  return `${JSON.stringify({ format: 'cchc-batch-1', period, total, outcomes }, null, 2)}\n`;
}

/** What several machines did, put together; or which file, or how many jobs, stand in the way. */
export type Gathered =
  | { readonly kind: 'whole'; readonly results: Results }
  | { readonly kind: 'unreadable' | 'of-another-run'; readonly file: string }
  | { readonly kind: 'incomplete'; readonly missing: number };

/**
 * @param paths files that runs wrote with `--results`, in any order. A job that ran twice counts once, as what went
 * worst: which of them was the last no file says.
 */
export async function gatherResults(start: string, paths: readonly string[]): Promise<Gathered> {
  const read: Results[] = [];
  for (const path of paths) {
    const results = parse((await readIfThere(start, path))?.bytes ?? null);
    if (results === null) return { kind: 'unreadable', file: path };
    const [first = results] = read;
    if (first.total !== results.total || first.period !== results.period)
      return { kind: 'of-another-run', file: path };
    read.push(results);
  }
  const [first] = read;
  const all = read.flatMap(({ outcomes }) => outcomes).sort((a, b) => rankOf(a) - rankOf(b));
  const byNumber = new Map(all.map((one) => [one.number, one]));
  const total = first?.total ?? 0;
  if (byNumber.size < total) return { kind: 'incomplete', missing: total - byNumber.size };
  const outcomes = [...byNumber.values()].sort((a, b) => a.number - b.number);
  return {
    kind: 'whole',
    results: { format: 'cchc-batch-1', period: first?.period ?? '', total, outcomes },
  };
}

/** From best to worst. */
const states: readonly OutcomeState[] = ['unchanged', 'written', 'outdated', 'differs', 'failed'];

function rankOf({ state, fault }: NumberedOutcome): number {
  return fault ? states.length : states.indexOf(state);
}

function isOutcome(value: Partial<NumberedOutcome> | null, total: number): boolean {
  const { number = 0, state, files, findings } = value ?? {};
  const isNumbered = Number.isSafeInteger(number) && number >= 1 && number <= total;
  return (
    isNumbered && states.some((one) => one === state) && typeof files === 'object' && Array.isArray(findings)
  );
}

function parse(bytes: Uint8Array | null): Results | null {
  if (bytes === null) return null;
  try {
    const value: Partial<Results> | null = JSON.parse(new TextDecoder().decode(bytes));
    if (value?.format !== 'cchc-batch-1' || !isWantedPeriod(String(value.period))) return null;
    const { total = 0, outcomes } = value;
    const isOurs = Number.isSafeInteger(total) && total > 0 && Array.isArray(outcomes);
    return isOurs && outcomes.every((one) => isOutcome(one, total)) ? (value as Results) : null;
  } catch {
    return null;
  }
}
