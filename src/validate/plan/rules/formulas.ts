import type { Finding } from '../../../diagnostics/diagnostic.ts';
import { finding } from '../../../diagnostics/finding.ts';
import type { MapNode, SourceNode } from '../../../load/node.ts';
import { headOf, placeIn, type Source } from '../../../load/source.ts';
import { suggest } from '../../suggest.ts';
import { childOf, selectNodes, textOf } from '../select-nodes.ts';

const formulas = ['ratio', 'share', 'count', 'document', 'qualitative'];
const levels = ['atLeast', 'atMost', 'equal'];

/** An indicator has one formula with what it needs, and one level where it is a number. */
export function checkFormulas(source: Source): readonly Finding[] {
  return selectNodes(source.root, 'targets.*.indicators.*').flatMap(({ node }) =>
    node.kind === 'map' ? checkFormula(source, node) : [],
  );
}

function checkFormula(source: Source, node: MapNode): readonly Finding[] {
  const id = textOf(node.entries.get('id')) ?? '';
  const found = writtenOf(node, formulas);
  const head = placeIn(source, headOf(node));
  if (found.length === 0) return [finding('plan-formula-missing', head, { values: { id } })];
  if (found.length > 1) {
    const second = node.entries.get(found[1] ?? '');
    const at = placeIn(source, second?.key ?? node.range);
    return [finding('plan-formula-twice', at, { values: { id, found: found.join(', ') } })];
  }
  const [formula = ''] = found;
  return [
    ...checkParts(source, node, { id, formula }),
    ...checkLevel(source, node, { id, formula }),
    ...checkCounts(source, node),
  ];
}

/** Those of the keys that the mapping has, in the order in which they are written. */
function writtenOf(node: MapNode, keys: readonly string[]): readonly string[] {
  return [...node.entries.keys()].filter((key) => keys.includes(key));
}

interface Named {
  readonly id: string;
  readonly formula: string;
}

function checkParts(source: Source, node: MapNode, { id, formula }: Named): readonly Finding[] {
  const needs: Readonly<Record<string, string>> = { share: 'of', document: 'by' };
  const key = needs[formula];
  if (key === undefined || node.entries.has(key)) return [];
  return [finding('plan-part-missing', placeIn(source, headOf(node)), { values: { id, key, formula } })];
}

function checkLevel(source: Source, node: MapNode, { id, formula }: Named): readonly Finding[] {
  const found = writtenOf(node, levels);
  if (found.length > 1) {
    const second = node.entries.get(found[1] ?? '');
    const at = placeIn(source, second?.key ?? node.range);
    return [finding('plan-level-twice', at, { values: { id, found: found.join(', ') } })];
  }
  const free =
    ['document', 'qualitative'].includes(formula) || textOf(node.entries.get('impliedLevel')) === 'true';
  return found.length === 1 || free
    ? []
    : [finding('plan-level-missing', placeIn(source, headOf(node)), { values: { id } })];
}

/** `counts` names choices of the shared measure. */
function checkCounts(source: Source, node: MapNode): readonly Finding[] {
  const measure = childOf(childOf(source.root, 'measures'), textOf(node.entries.get('share')) ?? '');
  const choices = selectNodes(measure ?? emptyNode, 'choices.*').map(({ key }) => key);
  const label = textOf(childOf(measure, 'label')) ?? '';
  if (!measure || choices.length === 0) return [];
  return selectNodes(node, 'counts.*').flatMap(({ node: choice }) => {
    const id = textOf(choice);
    if (id === null || choices.includes(id)) return [];
    const values = { id, label, suggestion: suggest(id, choices) ?? '' };
    return [finding('plan-unknown-choice', placeIn(source, choice.range), { values })];
  });
}

const emptyNode: SourceNode = { kind: 'seq', items: [], range: { start: 0, end: 0 }, key: null };
