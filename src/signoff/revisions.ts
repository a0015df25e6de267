import {
  type Issuance,
  isIssuance,
  isReopening,
  type Reopening,
  type SignoffEntry,
} from '../domain/signoff.ts';

/** One report of a period and what was recorded about it. A reopening begins the next one. */
export interface Revision {
  /** 1 for the first report. */
  readonly number: number;
  /** What it replaces; `null` for the first report. */
  readonly reopening: Reopening | null;
  /** Confirmations and issue of this revision alone. */
  readonly entries: readonly SignoffEntry[];
  readonly issue: Issuance | null;
}

/** All revisions, oldest first; at least one. */
export function revisionsOf(entries: readonly SignoffEntry[]): readonly [Revision, ...Revision[]] {
  const [first, ...others] = entries.flatMap((entry, index) => (isReopening(entry) ? [index] : []));
  const starts = first === undefined ? [] : [first, ...others];
  const rest = starts.map((start, index) => {
    const end = starts[index + 1] ?? entries.length;
    return revision(index + 2, entries.slice(start, end));
  });
  return [revision(1, entries.slice(0, first ?? entries.length)), ...rest];
}

/** The revision that is being worked on, or that was issued last. */
export function currentRevision(entries: readonly SignoffEntry[]): Revision {
  const revisions = revisionsOf(entries);
  return revisions.at(-1) ?? revisions[0];
}

function revision(number: number, entries: readonly SignoffEntry[]): Revision {
  const [first, ...rest] = entries;
  const reopening = first && isReopening(first) ? first : null;
  const own = reopening === null ? entries : rest;
  return { number, reopening, entries: own, issue: own.find(isIssuance) ?? null };
}
