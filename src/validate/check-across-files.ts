import type { Finding } from '../diagnostics/diagnostic.ts';
import { finding } from '../diagnostics/finding.ts';
import { orderFindings } from '../diagnostics/order-findings.ts';
import type { Plan } from '../domain/plan.ts';
import { quarterLabel } from './submission/quarter-label.ts';

/**
 * What only several files together show: one unit handed in twice for a quarter. The file with the unit's own
 * name is the one that counts, whatever its ending; a copy by its name (`a (1).yaml`), and a file that contradicts its name or folder, have
 * their findings already.
 */
export function checkAcrossFiles(plan: Plan, submissions: readonly Claimed[]): readonly Finding[] {
  const byUnit = new Map<string, string[]>();
  for (const { file, claim } of submissions) {
    if (claim !== null) byUnit.set(claim, [...(byUnit.get(claim) ?? []), file]);
  }
  return orderFindings([...byUnit].flatMap(([claim, files]) => twice(plan, claim, files)));
}

/** A file, and `quarter unit` of whose report it is. */
interface Claimed {
  readonly file: string;
  readonly claim: string | null;
}

function twice(plan: Plan, claim: string, files: readonly string[]): readonly Finding[] {
  const [quarter = '', id = ''] = claim.split(' ');
  const own = (file: string): number => (file.endsWith(`${quarter}/${id}.yaml`) ? 0 : 1);
  const [first = '', ...others] = files.toSorted((a, b) => own(a) - own(b) || (a < b ? -1 : 1));
  const name = plan.units.find((unit) => unit.id === id)?.name ?? id;
  return [
    ...checkEnding(first),
    ...others.map((file) => {
      const values = { name, period: quarterLabel(quarter), other: first };
      return finding('submission-twice', { file }, { values });
    }),
  ];
}

/** Read all the same; whoever looks for the file by its name will not find it. */
function checkEnding(file: string): readonly Finding[] {
  if (file.endsWith('.yaml')) return [];
  const name = file.split('/').at(-1) ?? '';
  const values = { name, wanted: name.replace(/\.ya?ml$/i, '.yaml') };
  return [finding('file-ending-differs', { file }, { values })];
}
