import type { Finding } from '../../diagnostics/diagnostic.ts';
import { finding } from '../../diagnostics/finding.ts';
import type { Plan } from '../../domain/plan.ts';
import { indicatorsOf, tasksOf } from '../../domain/taking-part.ts';
import type { SourceNode } from '../../load/node.ts';
import { nodeAt, placeIn, type Source } from '../../load/source.ts';
import { suggest } from '../suggest.ts';

/** Which ids this unit may write under `indicators`, `notApplicable` and `tasks`, as its schema lists them. */
export interface Sayable {
  readonly indicators: readonly string[];
  readonly tasks: readonly string[];
}

const blocks = [
  { block: 'indicators', kind: 'indicator' },
  { block: 'notApplicable', kind: 'indicator' },
  { block: 'tasks', kind: 'task' },
] as const;

/** Indicators and tasks that the plan does not have, or that are not this unit's to speak about. */
export function checkStatements(plan: Plan, source: Source, sayable: Sayable): readonly Finding[] {
  return blocks.flatMap(({ block, kind }) => {
    const node = nodeAt(source.root, [block]);
    const own = kind === 'indicator' ? sayable.indicators : sayable.tasks;
    const all = (kind === 'indicator' ? indicatorsOf(plan) : tasksOf(plan)).map(({ id }) => id);
    const entries = [...(node?.kind === 'map' ? node.entries : [])];
    return [
      ...entries
        .filter(([id]) => !own.includes(id))
        .map(([id, value]) => strangeId(source, value, { id, kind, own, inPlan: all.includes(id) })),
      ...(block === 'notApplicable'
        ? notAllowed(
            plan,
            source,
            entries.filter(([id]) => own.includes(id)),
          )
        : []),
    ];
  });
}

/** Claims that nobody can accept: the unit's figures would be missing for good. */
function notAllowed(
  plan: Plan,
  source: Source,
  entries: readonly (readonly [string, SourceNode])[],
): readonly Finding[] {
  const lets = indicatorsOf(plan).flatMap(({ id, mayBeNotApplicable }) => (mayBeNotApplicable ? [id] : []));
  return entries
    .filter(([id]) => !lets.includes(id))
    .map(([id, value]) => {
      const values = { id, allowed: lets.join(', ') };
      return finding('not-applicable-not-allowed', placeIn(source, value.key ?? value.range), { values });
    });
}

interface StrangeId {
  readonly id: string;
  readonly kind: (typeof blocks)[number]['kind'];
  readonly own: readonly string[];
  readonly inPlan: boolean;
}

function strangeId(source: Source, value: SourceNode, { id, kind, own, inPlan }: StrangeId): Finding {
  const at = placeIn(source, value.key ?? value.range);
  if (inPlan) return finding(`${kind}-not-ours`, at, { values: { id } });
  const suggestion = suggest(id, own) ?? '';
  const certain = id.replace(/[“”‘’"'\s]/g, '') === suggestion;
  const fix = certain && value.key ? { ...value.key, text: JSON.stringify(suggestion) } : null;
  return finding(`unknown-${kind}`, at, { values: { id, suggestion, allowed: own.join(', ') }, fix });
}
