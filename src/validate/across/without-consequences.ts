import { type Finding, isError, plainValue } from '../../diagnostics/diagnostic.ts';
import type { Plan } from '../../domain/plan.ts';

/**
 * Without what other findings explain: a report that is there but not read is no missing one, and nobody can hold a
 * correction against a report that cannot be used.
 */
export function withoutConsequences(plan: Plan, findings: readonly Finding[]): readonly Finding[] {
  const errors = findings.filter((one) => isError(one) && one.code !== 'correction-from-differs');
  const elsewhere = new Set(
    errors.flatMap((one) => (one.code === 'report-not-counted' ? plainValue(one, 'wanted').split(', ') : [])),
  );
  const unusable = new Set([...errors.map(({ at }) => at.file), ...elsewhere].map(nameOf));
  const isMissed = ({ code, at }: Finding): boolean =>
    /^(accepted-file|received-file|submission)-missing$/.test(code) && elsewhere.has(at.file);
  const isUnheld = ({ code, values }: Finding): boolean =>
    code === 'correction-from-differs' &&
    values.lines === '' &&
    plan.units.some(({ id, name }) => name === values.unit && unusable.has(id));
  return findings.filter((one) => !isMissed(one) && !isUnheld(one));
}

function nameOf(path: string): string {
  return (path.split('/').at(-1) ?? '').replace(/\.ya?ml$/i, '');
}
