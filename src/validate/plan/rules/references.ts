import type { Finding } from '../../../diagnostics/diagnostic.ts';
import { finding } from '../../../diagnostics/finding.ts';
import { placeIn, type Source } from '../../../load/source.ts';
import { suggest } from '../../suggest.ts';
import type { PlanNames } from '../plan-names.ts';
import { type Selected, selectNodes, textOf } from '../select-nodes.ts';

/** Where a plan names something that it defines elsewhere. */
const references: readonly (readonly [pattern: string, kind: keyof PlanNames])[] = [
  ['reports.*', 'period'],
  ['agency.office', 'unit'],
  ['sets.*.kinds.*', 'kind'],
  ['sets.*.units.*', 'unit'],
  ['units.*.kind', 'kind'],
  ['units.*.successor', 'unit'],
  ['measures.*.askedOf', 'set'],
  ['measures.*.askedOf.*', 'set'],
  ['measures.*.reportedBy', 'unit'],
  ['measures.*.reportedBy.*', 'unit'],
  ['measures.*.asked.*', 'period'],
  ['totals.*.add.*', 'figure'],
  ['targets.*.indicators.*.ratio.*.*', 'figure'],
  ['targets.*.indicators.*.count.*', 'figure'],
  ['targets.*.indicators.*.share', 'measure'],
  ['targets.*.indicators.*.document', 'measure'],
  ['targets.*.indicators.*.of.*', 'set'],
  ['targets.*.indicators.*.qualitative.judgedBy', 'unit'],
  ['tasks.*.tasks.*.lead.*', 'set'],
  ['tasks.*.tasks.*.others.*', 'set'],
  ['tasks.*.tasks.*.measures.*', 'measure'],
  ['tasks.*.tasks.*.sameAs', 'indicator'],
  ['tasks.*.paragraph.lead.*', 'set'],
  ['tasks.*.paragraph.others.*', 'set'],
  ['tasks.*.paragraph.measures.*', 'measure'],
  ['tasks.*.paragraph.sameAs', 'indicator'],
  ['organisation.*.units.*', 'set'],
  ['checks.*.indicator', 'indicator'],
  ['checks.*.equal.*.*', 'figure'],
  ['checks.*.within.*.*', 'figure'],
  ['checks.*.opening.*', 'figure'],
  ['checks.*.closing.*', 'figure'],
  ['checks.*.total.*', 'figure'],
  ['checks.*.equals', 'measure'],
  ['checks.*.reasonsFor', 'measure'],
  ['checks.*.jump.*', 'figure'],
  ['appendices.*.tables.*.columns.*.add.*', 'figure'],
  ['appendices.*.tables.*.columns.*.indicator', 'indicator'],
];

/** Every id that is named must be defined. */
export function checkReferences(source: Source, names: PlanNames): readonly Finding[] {
  const values = references.flatMap(([pattern, kind]) =>
    selectNodes(source.root, pattern).flatMap((at) => unknownName(source, names, { at, kind })),
  );
  const rows = selectNodes(source.root, 'appendices.*.tables.*.rows')
    .filter(({ node }) => !['indicators', 'tasks'].includes(textOf(node) ?? ''))
    .flatMap((at) => unknownName(source, names, { at, kind: 'set' }));
  return [...values, ...rows, ...keysOf(source, names)];
}

/** `reportedBy` and `milestones` name sets and quarters by their keys. */
function keysOf(source: Source, names: PlanNames): readonly Finding[] {
  const keyed = [
    ...selectNodes(source.root, 'measures.*.reportedBy.*').map((at) => ({ at, kind: 'set' as const })),
    ...selectNodes(source.root, 'targets.*.indicators.*.milestones.*').map((at) => ({
      at,
      kind: 'period' as const,
    })),
  ];
  return keyed
    .filter(({ at, kind }) => !names[kind].has(at.key))
    .map(({ at, kind }) => unknown(source, names, { at, kind, id: at.key }));
}

interface Reference {
  readonly at: Selected;
  readonly kind: keyof PlanNames;
}

function unknownName(source: Source, names: PlanNames, { at, kind }: Reference): readonly Finding[] {
  const id = textOf(at.node);
  return id === null || names[kind].has(id) ? [] : [unknown(source, names, { at, kind, id })];
}

function unknown(source: Source, names: PlanNames, { at, kind, id }: Reference & { id: string }): Finding {
  const isKey = textOf(at.node) !== id;
  const place = placeIn(source, isKey ? (at.node.key ?? at.node.range) : at.node.range);
  const suggestion = suggest(id, names[kind]) ?? '';
  if (kind === 'indicator' || kind === 'period')
    return finding(`plan-unknown-${kind}`, place, { values: { id } });
  return finding(`plan-unknown-${kind}`, place, { values: { id, suggestion } });
}
