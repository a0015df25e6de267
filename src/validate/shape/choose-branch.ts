import type { SourceNode } from '../../load/node.ts';
import type { SchemaView } from './schema-view.ts';

/**
 * Which of several forms the writer meant: the one of the same kind (mapping, list, single value), among
 * mappings the one with most of the keys written, among single values the first.
 */
export function chooseBranch(branches: readonly SchemaView[], node: SourceNode): SchemaView {
  const same = branches.filter((branch) => kindOf(branch) === node.kind);
  const ranked = [...(same.length > 0 ? same : branches)].sort(
    (a, b) => likeness(b, node) - likeness(a, node),
  );
  return ranked[0] ?? {};
}

function kindOf(view: SchemaView): SourceNode['kind'] {
  if (view.type === 'object') return 'map';
  return view.type === 'array' ? 'seq' : 'scalar';
}

function likeness(view: SchemaView, node: SourceNode): number {
  if (node.kind === 'scalar') {
    const number = view.type === 'number' || view.type === 'integer';
    return number === (typeof node.value === 'number') ? 1 : 0;
  }
  if (node.kind === 'seq') return 0;
  const known = Object.keys(view.properties ?? {});
  return [...node.entries.keys()].filter((key) => known.includes(key)).length * 10 - known.length;
}
