import signoffSchema from '../../schemas/signoff.schema.json' with { type: 'json' };
import { type Finding, isError } from '../diagnostics/diagnostic.ts';
import type { Confirmation, Issuance, SignoffEntry, SignoffRecord } from '../domain/signoff.ts';
import type { Source } from '../load/source.ts';
import { checkShape } from './shape/check-shape.ts';
import { toValue } from './shape/to-value.ts';

/** An entry as stored: what is empty is left out, so that the hash of an entry does not depend on it. */
type EntryDocument =
  | Issuance
  | (Omit<Confirmation, 'authority' | 'excluded'> & Partial<Pick<Confirmation, 'authority' | 'excluded'>>);

/** One period's sign-off record; `null` when it is not as the program writes it. */
export function readSignoffs(
  source: Source,
  twice = true,
): { record: SignoffRecord | null; findings: readonly Finding[] } {
  const findings = checkShape(source, signoffSchema, { skips: () => false, findings: [], twice });
  if (source.brokenAt !== null || findings.some(isError)) return { record: null, findings };
  const document = toValue(source.root) as {
    plan: string;
    period: string | number;
    entries: readonly EntryDocument[];
  };
  const entries = document.entries.map(asUsed);
  return { record: { plan: document.plan, period: String(document.period), entries }, findings };
}

function asUsed(entry: EntryDocument): SignoffEntry {
  if ('number' in entry) return { ...entry };
  return { ...entry, authority: entry.authority ?? null, excluded: { ...entry.excluded } };
}
