import type { SignoffEntry } from '../domain/signoff.ts';
import { headsOf } from './chain-entries.ts';
import { currentRevision, type Revision, revisionsOf } from './revisions.ts';

/** The revision whose report names this head of the record; `null` when the record has no such entry. */
export function revisionOfHead(entries: readonly SignoffEntry[], head: string): Revision | null {
  const index = headsOf(entries).indexOf(head);
  if (index < 0) return null;
  const { number } = currentRevision(entries.slice(0, index + 1));
  return revisionsOf(entries).find((one) => one.number === number) ?? null;
}
