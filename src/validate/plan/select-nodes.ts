import type { SourceNode } from '../../load/node.ts';

export interface Selected {
  readonly node: SourceNode;
  /** The key under which it stands; `''` for an item of a list. */
  readonly key: string;
  /** From the document down to the node itself. */
  readonly path: readonly SourceNode[];
}

/**
 * All nodes at a pattern such as `targets.*.indicators.*.ratio.*.*`: a name is a key, `*` any key or item.
 * What is absent or of another kind is passed over, so that rules can look at a plan that has other faults.
 */
export function selectNodes(root: SourceNode, pattern: string): readonly Selected[] {
  let found: readonly Selected[] = [{ node: root, key: '', path: [root] }];
  for (const step of pattern === '' ? [] : pattern.split('.')) {
    found = found.flatMap((at) =>
      childrenOf(at.node, step).map(([key, node]) => ({ node, key, path: [...at.path, node] })),
    );
  }
  return found;
}

function childrenOf(node: SourceNode, step: string): readonly (readonly [string, SourceNode])[] {
  if (node.kind === 'seq') return step === '*' ? node.items.map((item) => ['', item] as const) : [];
  if (node.kind !== 'map') return [];
  if (step === '*') return [...node.entries];
  const value = node.entries.get(step);
  return value ? [[step, value]] : [];
}

/** The text of a single value; `null` for anything else and for an empty one. */
export function textOf(node: SourceNode | undefined): string | null {
  return node?.kind === 'scalar' && node.value !== null ? node.written.trim() : null;
}

export function childOf(node: SourceNode | undefined, key: string): SourceNode | undefined {
  return node?.kind === 'map' ? node.entries.get(key) : undefined;
}
