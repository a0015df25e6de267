import { isMap, isScalar, isSeq, type Node, type ParsedNode } from 'yaml';

/** One scalar of a plan's file: a value, or a key (then `path` is that of the mapping that holds it). */
export interface PlanSpot {
  /** Keys joined by `/`, with a star for every place in a list: `targets`, star, `text` for a target's words. */
  readonly path: string;
  readonly isKey: boolean;
  readonly value: unknown;
  readonly start: number;
  readonly end: number;
}

/** Every scalar below a node, in the order of the file. */
export function spotsOf(node: Node | null, path = ''): readonly PlanSpot[] {
  if (isScalar(node)) return spot(node as ParsedNode, path, false);
  if (isSeq(node)) return node.items.flatMap((item) => spotsOf(item as Node, join(path, '*')));
  if (!isMap(node)) return [];
  return node.items.flatMap(({ key, value }) => {
    const name = isScalar(key) ? String(key.value) : '';
    return [...spot(key as ParsedNode, path, true), ...spotsOf(value as Node | null, join(path, name))];
  });
}

function spot(node: ParsedNode, path: string, isKey: boolean): readonly PlanSpot[] {
  if (!isScalar(node) || !node.range) return [];
  return [{ path, isKey, value: node.value, start: node.range[0], end: node.range[1] }];
}

function join(path: string, step: string): string {
  return path === '' ? step : `${path}/${step}`;
}
