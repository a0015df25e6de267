import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type Scalar,
  visit,
  type YAMLMap,
} from 'yaml';
import type { MapNode, Range, ScalarNode, SourceNode } from './node.ts';

/** A form is five levels deep and has some hundred values; a plan some thousand. */
const limits = { depth: 32, nodes: 20_000 };

export type ConversionFault =
  | { readonly kind: 'duplicate-key'; readonly key: string; readonly at: Range; readonly first: Range }
  | { readonly kind: 'comma-in-braces'; readonly at: Range; readonly written: string }
  | {
      /** `part`: what is left of a value that another fault is about. */
      readonly kind:
        | 'part'
        | 'unreadable-key'
        | 'too-deep'
        | 'too-many'
        | 'unknown-alias'
        | 'unused-anchor'
        | 'tag';
      readonly at: Range;
    };

interface Conversion {
  readonly document: Document.Parsed;
  readonly faults: ConversionFault[];
  readonly text: string;
  nodes: number;
  /** Nodes being converted, to stop at an alias inside what it stands for. */
  readonly open: Set<Node>;
  /** Anchors that an alias names. */
  readonly aliased: ReadonlySet<string>;
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
  const aliased = aliasesIn(document, text);
  const conversion: Conversion = { document, faults: [], text, nodes: 0, open: new Set(), aliased };
  const root = convert(conversion, document.contents, { key: null, depth: 0, fallback: 0 });
  return { root, faults: conversion.faults };
}

function aliasesIn(document: Document.Parsed, text: string): ReadonlySet<string> {
  const names = new Set<string>();
  if (text.includes('*')) visit(document, { Alias: (_, { source }) => void names.add(source) });
  return names;
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
  if (node) conversion.open.add(node);
  const converted = convertContent(conversion, node, { ...position, range });
  if (node) conversion.open.delete(node);
  return converted;
}

function convertContent(conversion: Conversion, node: Node | null, at: Placed): SourceNode {
  if (isMap(node)) return convertMap(conversion, node, at);
  if (!isSeq(node)) return convertScalar(conversion, node, at);
  const below = { key: null, depth: at.depth + 1, fallback: at.range.start };
  const items = node.items.map((item) => convert(conversion, item as Node | null, below));
  return { kind: 'seq', items, range: at.range, key: at.key };
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
  const found = convert(conversion, target, { ...at, depth: at.depth + 1 });
  return { ...found, range: at.range, key: at.key };
}

function convertMap(conversion: Conversion, node: YAMLMap, at: Placed): MapNode {
  const entries = new Map<string, SourceNode>();
  let passed = 0;
  for (const [index, pair] of node.items.entries()) {
    if (passed > 0) {
      passed -= 1;
      continue;
    }
    passed = node.flow ? cutOff(conversion, node.items, index) : 0;
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

/**
 * How many pairs behind this one are only what a comma cut off its value. `{ a: 412,5 }`, `{ a: Trưởng phòng, kiêm
 * nhiệm }`: inside braces the comma ends the entry, and `5` is left over as a key without a value.
 */
function cutOff(conversion: Conversion, pairs: readonly Pair[], index: number): number {
  const value = pairs[index]?.value;
  if (!isScalar(value) || !value.range || value.type !== 'PLAIN') return 0;
  let [end, count] = [value.range[1], 0];
  for (const { key, value: none } of pairs.slice(index + 1)) {
    if (none !== null || !isScalar(key) || !key.range) break;
    if (!isRest(conversion.text.slice(end, key.range[0]), key.source ?? '')) break;
    [end, count] = [key.range[1], count + 1];
  }
  if (count > 0) {
    const at = { start: value.range[0], end };
    const written = conversion.text.slice(at.start, at.end);
    conversion.faults.push(
      { kind: 'comma-in-braces', at, written },
      { kind: 'part', at: { start: at.start, end: value.range[1] } },
    );
  }
  return count;
}

/** Behind a comma with a space, one word of plain letters may be the name of an entry that has no value yet. */
function isRest(between: string, words: string): boolean {
  return between === ',' || (/^, +$/.test(between) && !/^[a-z][\w.-]*$/i.test(words));
}

function keyOf(conversion: Conversion, pair: Pair, map: Range): { name: string; range: Range } | null {
  const { key } = pair;
  if (isScalar(key) && key.range) {
    const range = { start: key.range[0], end: key.range[1] };
    const name = typeof key.value === 'string' ? key.value : (key.source ?? '');
    return { name: name.normalize('NFC'), range };
  }
  const range = isNode(key) && key.range ? { start: key.range[0], end: key.range[1] } : map;
  conversion.faults.push({ kind: 'unreadable-key', at: range });
  return null;
}

function convertScalar(conversion: Conversion, node: Node | null, at: Placed): ScalarNode {
  if (!isScalar(node)) return emptyScalar(at.range, at.key);
  const { value } = node;
  noteUnusedAnchor(conversion, node, at.range);
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

/** `&Thiếu người`: a text that opens with the sign, of which the first word would be lost. */
function noteUnusedAnchor({ faults, text, aliased }: Conversion, { anchor }: Scalar, range: Range): void {
  if (anchor === undefined || aliased.has(anchor)) return;
  const start = text.lastIndexOf(`&${anchor}`, range.start);
  if (start >= 0)
    faults.push({ kind: 'unused-anchor', at: { start, end: range.end } }, { kind: 'part', at: range });
}

function emptyScalar(range: Range, key: Range | null): ScalarNode {
  return { kind: 'scalar', value: null, written: '', quoted: false, comment: null, range, key };
}
