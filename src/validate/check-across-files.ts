import type { Code, Finding } from '../diagnostics/diagnostic.ts';
import { finding } from '../diagnostics/finding.ts';
import { orderFindings } from '../diagnostics/order-findings.ts';
import type { Plan } from '../domain/plan.ts';
import type { Source } from '../load/source.ts';
import { quarterLabel } from './submission/quarter-label.ts';
import { readHeader } from './submission/read-header.ts';

/**
 * What only several files together show: one unit handed in twice for a quarter. The file with the unit's own
 * name is the one that counts; a copy by its name (`a (1).yaml`), and a file that contradicts its name or folder, have
 * their findings already.
 */
export function checkAcrossFiles(plan: Plan, submissions: readonly Source[]): readonly Finding[] {
  const byUnit = new Map<string, Source[]>();
  for (const source of submissions) {
    const { unit, quarter, findings } = readHeader(plan, source);
    const misnamed = findings.some(({ code }) => misnaming.has(code));
    if (!unit || !quarter || misnamed) continue;
    const key = `${quarter.id} ${unit.id}`;
    byUnit.set(key, [...(byUnit.get(key) ?? []), source]);
  }
  return orderFindings([...byUnit].flatMap(([key, sources]) => twice(plan, key, sources)));
}

const misnaming = new Set<Code>(['file-copy', 'file-name-differs', 'folder-differs', 'unknown-unit']);

function twice(plan: Plan, key: string, sources: readonly Source[]): readonly Finding[] {
  const [quarter = '', id = ''] = key.split(' ');
  const own = (source: Source): number => (source.file.endsWith(`${quarter}/${id}.yaml`) ? 0 : 1);
  const [first, ...others] = [...sources].sort((a, b) => own(a) - own(b) || (a.file < b.file ? -1 : 1));
  const name = plan.units.find((unit) => unit.id === id)?.name ?? id;
  return others.map((source) => {
    const values = { name, period: quarterLabel(quarter), other: first?.file ?? '' };
    return finding('submission-twice', { file: source.file }, { values });
  });
}
