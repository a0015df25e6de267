import type { Finding } from '../../../diagnostics/diagnostic.ts';
import { finding } from '../../../diagnostics/finding.ts';
import type { SourceNode } from '../../../load/node.ts';
import { placeIn, type Source } from '../../../load/source.ts';
import { childOf, selectNodes, textOf } from '../select-nodes.ts';

interface Named {
  readonly id: string;
  readonly node: SourceNode;
}

/** Ids and numbers are used once; a total has no measure's id, a set no unit's. */
export function checkUniqueIds(source: Source): readonly Finding[] {
  const { root } = source;
  const numbers = [
    [...valuesAt(root, 'targets.*', 'number')],
    [...valuesAt(root, 'tasks.*', 'number')],
    [...valuesAt(root, 'tasks.*.tasks.*', 'number')],
    [...valuesAt(root, 'organisation.*', 'number')],
    [...valuesAt(root, 'sections.*', 'number')],
  ];
  const ids = [
    valuesAt(root, 'targets.*.indicators.*', 'id'),
    [...keysAt(root, 'sets.*'), ...valuesAt(root, 'units.*', 'id')],
    [...keysAt(root, 'measures.*'), ...keysAt(root, 'totals.*')],
    valuesAt(root, 'signoff.*', 'step'),
  ];
  return [
    ...numbers.flatMap((group) => twice(source, group, 'plan-number-twice')),
    ...ids.flatMap((group) => twice(source, group, 'plan-id-twice')),
  ];
}

function valuesAt(root: SourceNode, pattern: string, key: string): readonly Named[] {
  return selectNodes(root, pattern).flatMap(({ node }) => {
    const value = childOf(node, key);
    const id = textOf(value);
    return value && id !== null ? [{ id, node: value }] : [];
  });
}

function keysAt(root: SourceNode, pattern: string): readonly Named[] {
  return selectNodes(root, pattern).map(({ key, node }) => ({ id: key, node }));
}

function twice(
  source: Source,
  named: readonly Named[],
  code: 'plan-number-twice' | 'plan-id-twice',
): readonly Finding[] {
  const first = new Map<string, Named>();
  return named.flatMap((one) => {
    const before = first.get(one.id);
    if (!before) first.set(one.id, one);
    return before
      ? [finding(code, placeOf(source, one), { values: { id: one.id }, related: [placeOf(source, before)] })]
      : [];
  });
}

function placeOf(source: Source, { id, node }: Named) {
  return placeIn(source, textOf(node) === id ? node.range : (node.key ?? node.range));
}
