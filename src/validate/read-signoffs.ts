import signoffSchema from '../../schemas/signoff.schema.json' with { type: 'json' };
import { type Finding, isError } from '../diagnostics/diagnostic.ts';
import { finding } from '../diagnostics/finding.ts';
import type { Plan } from '../domain/plan.ts';
import type { Confirmation, Issuance, Reopening, SignoffEntry, SignoffRecord } from '../domain/signoff.ts';
import { nodeAt, placeIn, type Source } from '../load/source.ts';
import { textOf } from './plan/select-nodes.ts';
import { checkShape } from './shape/check-shape.ts';
import { toValue } from './shape/to-value.ts';

/** An entry as stored: what is empty is left out, so that the hash of an entry does not depend on it. */
type EntryDocument =
  | (Omit<Issuance, 'program'> & Partial<Pick<Issuance, 'program'>>)
  | Reopening
  | (Omit<Confirmation, Optional> & Partial<Pick<Confirmation, Optional>>);

type Optional = 'authority' | 'excluded' | 'inputs' | 'chosen';

/** One period's sign-off record; `null` when it is not as the program writes it. */
export function readSignoffs(
  plan: Pick<Plan, 'id'>,
  source: Source,
): { record: SignoffRecord | null; findings: readonly Finding[] } {
  const shape = checkShape(source, signoffSchema, { skips: () => false, findings: [] });
  const findings = shape.some(isError) ? shape : [...shape, ...checkOwner(plan, source)];
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
  if ('replaces' in entry) return { ...entry };
  if ('number' in entry) return { ...entry, program: entry.program ?? null };
  const { authority = null, inputs = null } = entry;
  return { ...entry, authority, excluded: { ...entry.excluded }, inputs, chosen: { ...entry.chosen } };
}

/** A record is the program's own: it belongs to the plan and to the period that its name says. */
function checkOwner(plan: Pick<Plan, 'id'>, source: Source): readonly Finding[] {
  const name = (source.file.split('/').at(-1) ?? '').replace(/\.ya?ml$/i, '');
  const wanted = { plan: plan.id, period: name };
  return (['plan', 'period'] as const).flatMap((key) => {
    const node = nodeAt(source.root, [key]) ?? undefined;
    const written = textOf(node) ?? '';
    if (node === undefined || written === wanted[key]) return [];
    const values = { written, wanted: wanted[key], name: source.file };
    return [finding(`signoff-other-${key}`, placeIn(source, node.range), { values })];
  });
}
