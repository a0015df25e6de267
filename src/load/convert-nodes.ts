import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import type { MapNode, Range, ScalarNode, SourceNode } from './node.ts';

/** A form is five levels deep and has some hundred values; a plan some thousand. */
const limits = { depth: 32, nodes: 50_000 };

export type ConversionFault =
  | { readonly kind: 'duplicate-key'; readonly key: string; readonly at: Range; readonly first: Range }
  | {
      readonly kind: 'unreadable-key' | 'too-deep' | 'too-many' | 'unknown-alias' | 'tag';
      readonly at: Range;
    };

interface Conversion {
  readonly document: Document.Parsed;
  readonly faults: ConversionFault[];
  readonly text: string;
  nodes: number;
  /** Anchors being looked through, to stop at one that contains itself. */
  readonly open: Set<Node>;
}

interface Position {
  readonly key: Range | null;
  readonly depth: number;
  /** Where an empty value would stand. */
  readonly fallback: number;
}

/**
 * The plain tree of a parsed document. Keys are text as written; aliases are looked through but keep the place
 * where they stand; a key written twice keeps its first value.
 */
export function convertNodes(document: Document.Parsed, text: string) {
  const conversion: Conversion = { document, faults: [], text, nodes: 0, open: new Set() };
  const root = convert(conversion, document.contents, { key: null, depth: 0, fallback: 0 });
  return { root, faults: conversion.faults };
}

function convert(conversion: Conversion, node: Node | null, position: Position): SourceNode {
  conversion.nodes += 1;
  const range = node?.range
    ? { start: node.range[0], end: node.range[1] }
    : { start: position.fallback, end: position.fallback };
  const refusal = refusalOf(conversion, node, position.depth);
  if (refusal) {
    if (!conversion.faults.some((fault) => fault.kind === refusal && refusal !== 'tag')) {
      conversion.faults.push({ kind: refusal, at: range });
    }
    if (refusal !== 'tag') return emptyScalar(range, position.key);
  }
  if (isAlias(node)) return convertAlias(conversion, node, { ...position, range });
  if (isMap(node)) return convertMap(conversion, node, { ...position, range });
  if (isSeq(node)) {
    const below = { key: null, depth: position.depth + 1, fallback: range.start };
    const items = node.items.map((item) => convert(conversion, item as Node | null, below));
    return { kind: 'seq', items, range, key: position.key };
  }
  return convertScalar(conversion, node, { ...position, range });
}

function refusalOf(
  { nodes }: Conversion,
  node: Node | null,
  depth: number,
): 'too-deep' | 'too-many' | 'tag' | null {
  if (nodes > limits.nodes) return 'too-many';
  if (depth > limits.depth) return 'too-deep';
  return node?.tag !== undefined && !isAlias(node) ? 'tag' : null;
}

type Placed = Position & { readonly range: Range };

function convertAlias(conversion: Conversion, node: Node, at: Placed): SourceNode {
  const target = isAlias(node) ? node.resolve(conversion.document) : undefined;
  if (!target || conversion.open.has(target)) {
    conversion.faults.push({ kind: 'unknown-alias', at: at.range });
    return emptyScalar(at.range, at.key);
  }
  conversion.open.add(target);
  const found = convert(conversion, target, { ...at, depth: at.depth + 1 });
  conversion.open.delete(target);
  return { ...found, range: at.range, key: at.key };
}

function convertMap(conversion: Conversion, node: YAMLMap, at: Placed): MapNode {
  const entries = new Map<string, SourceNode>();
  for (const pair of node.items) {
    const key = keyOf(conversion, pair, at.range);
    if (key === null) continue;
    const first = entries.get(key.name)?.key;
    const below = { key: key.range, depth: at.depth + 1, fallback: key.range.end };
    if (first) {
      conversion.faults.push({ kind: 'duplicate-key', key: key.name, at: key.range, first });
    } else entries.set(key.name, convert(conversion, pair.value as Node | null, below));
  }
  return { kind: 'map', entries, range: at.range, key: at.key };
}

function keyOf(conversion: Conversion, pair: Pair, map: Range): { name: string; range: Range } | null {
  const { key } = pair;
  if (isScalar(key) && key.range) {
    const range = { start: key.range[0], end: key.range[1] };
    const name = typeof key.value === 'string' ? key.value : (key.source ?? '');
    return { name: name.normalize('NFC'), range };
  }
  conversion.faults.push({ kind: 'unreadable-key', at: map });
  return null;
}

function convertScalar(conversion: Conversion, node: Node | null, at: Placed): ScalarNode {
  if (!isScalar(node)) return emptyScalar(at.range, at.key);
  const { value } = node;
  const known = typeof value === 'number' || typeof value === 'boolean' || value === null;
  const plain = node.type === 'PLAIN' || node.type === undefined;
  const comment =
    value === null ? (/^[ \t]*(#.*)/.exec(conversion.text.slice(at.range.end))?.[1] ?? null) : null;
  return {
    kind: 'scalar',
    value: known ? value : String(value),
    written: plain ? (node.source ?? '') : String(value),
    quoted: !plain,
    comment,
    range: at.range,
    key: at.key,
  };
}

function emptyScalar(range: Range, key: Range | null): ScalarNode {
  return { kind: 'scalar', value: null, written: '', quoted: false, comment: null, range, key };
}
