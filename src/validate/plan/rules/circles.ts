import type { Finding } from '../../../diagnostics/diagnostic.ts';
import { finding } from '../../../diagnostics/finding.ts';
import type { SourceNode } from '../../../load/node.ts';
import { placeIn, type Source } from '../../../load/source.ts';
import { childOf, selectNodes, textOf } from '../select-nodes.ts';

interface Step {
  readonly to: string;
  readonly node: SourceNode;
}

type Graph = ReadonlyMap<string, readonly Step[]>;

/** No total adds itself, near or far; no unit succeeds itself. One finding a circle, at its first step. */
export function checkCircles(source: Source): readonly Finding[] {
  const totals = selectNodes(source.root, 'totals.*').map(
    ({ key, node }) => [key, stepsOf(selectNodes(node, 'add.*'))] as const,
  );
  const units = selectNodes(source.root, 'units.*').map(
    ({ node }) => [textOf(childOf(node, 'id')) ?? '', stepsOf(selectNodes(node, 'successor'))] as const,
  );
  return [...circlesIn(source, new Map(totals)), ...circlesIn(source, new Map(units))];
}

function stepsOf(selected: readonly { readonly node: SourceNode }[]): readonly Step[] {
  return selected.map(({ node }) => ({ to: textOf(node) ?? '', node }));
}

function circlesIn(source: Source, graph: Graph): readonly Finding[] {
  const done = new Set<string>();
  const findings: Finding[] = [];
  const visit = (id: string, path: readonly string[]): void => {
    for (const { to, node } of done.has(id) ? [] : (graph.get(id) ?? [])) {
      const begin = path.indexOf(to);
      if (begin === -1) visit(to, [...path, to]);
      else {
        const circle = [...path.slice(begin), to].join(' → ');
        findings.push(
          finding('plan-circular', placeIn(source, node.range), { values: { id: to, path: circle } }),
        );
      }
    }
    done.add(id);
  };
  for (const id of graph.keys()) visit(id, [id]);
  return findings;
}
