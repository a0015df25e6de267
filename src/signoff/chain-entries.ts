import { stringify } from 'yaml';
import type { SignoffEntry, SignoffRecord } from '../domain/signoff.ts';
import { digestContent } from './digest-content.ts';

/** Hash of the last entry, which the next one holds and the PDF carries; `none` before the first. */
export function headOf(entries: readonly SignoffEntry[]): string {
  const last = entries.at(-1);
  return last === undefined ? 'none' : digestContent(asWritten(last)).digest;
}

/** The head of the chain after each entry, oldest first. */
export function headsOf(entries: readonly SignoffEntry[]): readonly string[] {
  return entries.map((_, index) => headOf(entries.slice(0, index + 1)));
}

/** Index of the first entry that does not hold the hash of the one before it, or -1: a history rewritten. */
export function brokenLink(entries: readonly SignoffEntry[]): number {
  return entries.findIndex((entry, index) => entry.previous !== headOf(entries.slice(0, index)));
}

/** The record with one entry more, chained to the last. */
export function chainEntry<E extends SignoffEntry>(
  record: SignoffRecord,
  entry: Omit<E, 'previous'>,
): SignoffRecord {
  const chained = { ...entry, previous: headOf(record.entries) } as E;
  return { ...record, entries: [...record.entries, chained] };
}

/** The record as the text of its file. */
export function writeRecord({ plan, period, entries }: SignoffRecord): string {
  const heading = '# Do chương trình ghi; mỗi mục nối với mục trước bằng mã băm. Không sửa bằng tay.\n';
  return heading + stringify({ plan, period, entries: entries.map(asWritten) }, { lineWidth: 0 });
}

/** Without what is empty: the form in which an entry is stored and hashed. */
function asWritten(entry: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(entry).filter(
      ([, value]) => value !== null && !(typeof value === 'object' && Object.keys(value).length === 0),
    ),
  );
}
