import type { Finding } from '../../diagnostics/diagnostic.ts';
import { finding } from '../../diagnostics/finding.ts';
import type { Plan } from '../../domain/plan.ts';
import { questionsFor } from '../../domain/questions.ts';
import type { Source } from '../../load/source.ts';
import { selectNodes } from '../plan/select-nodes.ts';
import { readHeader } from '../submission/read-header.ts';

/** A form that was made before the plan changed asks too little or too much. */
export function checkForm(plan: Plan, source: Source): readonly Finding[] {
  const { unit, quarter, findings } = readHeader(plan, source);
  if (!unit || !quarter || findings.length > 0) return [];
  const asked = new Set(
    questionsFor(plan, unit.id, quarter).map(({ measure, about }) => `${about.id} ${measure.id}`),
  );
  const written = new Set([
    ...selectNodes(source.root, 'measures.*').map(({ key }) => `${unit.id} ${key}`),
    ...selectNodes(source.root, 'about.*').flatMap((about) =>
      selectNodes(about.node, '*').map(({ key }) => `${about.key} ${key}`),
    ),
  ]);
  const name = (keys: Iterable<string>) =>
    [...new Set([...keys].map((key) => key.split(' ')[1] ?? ''))]
      .map((id) => `“${plan.measures[id]?.label ?? id}”`)
      .join(', ');
  const lacks = name([...asked].filter((key) => !written.has(key)));
  const extra = name([...written].filter((key) => !asked.has(key)));
  const values = { lacks, extra, period: quarter.id, unit: unit.id };
  return lacks === '' && extra === '' ? [] : [finding('form-behind-plan', { file: source.file }, { values })];
}
