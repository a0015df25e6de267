import type { Finding } from '../../diagnostics/diagnostic.ts';
import { finding } from '../../diagnostics/finding.ts';
import type { JsonSchema } from '../../forms/json-schema.ts';
import type { MapNode, SeqNode, SourceNode } from '../../load/node.ts';
import { headOf, placeIn } from '../../load/source.ts';
import { suggest } from '../suggest.ts';
import { chooseBranch } from './choose-branch.ts';
import { exampleIn, explainScalar } from './explain-scalar.ts';
import { fewEach } from './few-each.ts';
import { type SchemaView, viewSchema } from './schema-view.ts';
import { type Expected, labelOf, type ShapeContext } from './shape-context.ts';
import { chosen } from './value-labels.ts';
import { wrongKind } from './wrong-kind.ts';

/**
 * Why a document is not as its schema says: one finding a fault, at the value, at the key that should not be
 * there, or at the head of the mapping that lacks one. A fault hides everything inside its value.
 */
export function explainShape(
  context: ShapeContext,
  node: SourceNode,
  schema: JsonSchema,
): readonly Finding[] {
  return explain(context, node, { view: viewSchema(context.schema, schema), key: '', path: [] });
}

function explain(context: ShapeContext, node: SourceNode, expected: Expected): readonly Finding[] {
  const { view } = expected;
  if (node.kind === 'scalar' && node.value === null) return [emptyValue(context, node, expected)];
  if (view.anyOf) {
    const branches = view.anyOf.map((branch) => viewSchema(context.schema, branch));
    const title = view.title === undefined ? {} : { title: view.title };
    return explain(context, node, { ...expected, view: { ...chooseBranch(branches, node), ...title } });
  }
  if (view.type === 'object') {
    return node.kind === 'map'
      ? explainMap(context, node, expected)
      : [wrongKind(context, node, { ...expected, code: 'mapping-expected' })];
  }
  if (view.type === 'array') {
    return node.kind === 'seq'
      ? explainList(context, node, expected)
      : [wrongKind(context, node, { ...expected, code: 'list-expected' })];
  }
  return node.kind === 'scalar'
    ? explainScalar(context.source, node, expected)
    : [wrongKind(context, node, { ...expected, code: 'value-expected' })];
}

function emptyValue(context: ShapeContext, node: SourceNode, expected: Expected): Finding {
  const comment = node.kind === 'scalar' && expected.view.type === 'string' ? node.comment : null;
  const values = { label: labelOf(expected), key: expected.key };
  if (comment === null) {
    const range = node.range.end > node.range.start ? node.range : headOf(node);
    return finding('value-missing', placeIn(context.source, range), { values });
  }
  const start = context.source.text.indexOf(comment, node.range.start);
  const range = { start, end: start + comment.length };
  const fix = { ...range, text: JSON.stringify(comment.trimEnd()) };
  return finding('text-is-comment', placeIn(context.source, range), { values, fix });
}

function explainMap(context: ShapeContext, node: MapNode, expected: Expected): readonly Finding[] {
  const { view } = expected;
  const known = Object.keys(view.properties ?? {});
  const inside = [...node.entries].flatMap(([key, value]) =>
    context.skips([...expected.path, key], value)
      ? []
      : explainEntry(context, value, { key, known, expected, taken: node.entries }),
  );
  const lacking = missingKeys(context, node, expected);
  const few = tooFew(context, node, { expected, size: node.entries.size, least: view.minProperties });
  return [...inside, ...lacking, ...few];
}

interface Entry {
  readonly key: string;
  readonly known: readonly string[];
  readonly expected: Expected;
  /** The names that the mapping has. */
  readonly taken: { has(key: string): boolean };
}

function explainEntry(context: ShapeContext, value: SourceNode, entry: Entry): readonly Finding[] {
  const { key, expected } = entry;
  const { properties, additionalProperties, propertyNames } = expected.view;
  const others = typeof additionalProperties === 'object' ? additionalProperties : null;
  const schema = Object.hasOwn(properties ?? {}, key) ? properties?.[key] : others;
  if (!schema) return additionalProperties === false ? [unknownKey(context, value, entry)] : [];
  const name = propertyNames && viewSchema(context.schema, propertyNames);
  if (name?.pattern !== undefined && !new RegExp(name.pattern).test(key)) {
    return [badKey(context, value, { key, label: name.title ?? '', ...exampleIn(name) })];
  }
  return explain(context, value, {
    view: viewSchema(context.schema, schema),
    key,
    path: [...expected.path, key],
  });
}

/** Required keys that are not there, not even under a wrong name: that has its finding as an unknown key. */
function missingIn(node: MapNode, { view }: Expected): readonly string[] {
  const known = Object.keys(view.properties ?? {});
  const strange = [...node.entries.keys()].filter((key) => !known.includes(key));
  const meant = new Set(strange.map((key) => meantBy(view, key)));
  const absent = (view.required ?? []).filter((key) => !node.entries.has(key) && !meant.has(key));
  const renamed = view.additionalProperties === false && strange.length === 1 && absent.length === 1;
  return renamed && meant.has(null) ? [] : absent;
}

/** Which entry a name stands for: near to its own, or what the entry is called: `khoKhan`, `dieu_chinh`. */
function meantBy({ properties = {} }: SchemaView, key: string): string | null {
  const near = suggest(key, Object.keys(properties));
  if (near !== null) return near;
  const called = Object.entries(properties).map(([id, { title }]) => ({ id, label: String(title ?? '') }));
  return chosen(key, called)?.id ?? null;
}

function unknownKey(context: ShapeContext, value: SourceNode, entry: Entry): Finding {
  const { key, known, expected, taken } = entry;
  const range = value.key ?? value.range;
  const near = suggest(key, known);
  const suggestion = near ?? meantBy(expected.view, key) ?? '';
  // Where the right name stands already, correcting the wrong one would make two of it.
  const fix = near === null || taken.has(near) ? null : { ...range, text: near };
  const allowed = known.length <= 12 ? known.join(', ') : '';
  const values = { key, label: labelOf(expected), suggestion, allowed: suggestion === '' ? allowed : '' };
  return finding('unknown-key', placeIn(context.source, range), { values, fix });
}

function badKey(
  context: ShapeContext,
  value: SourceNode,
  { key, ...values }: { key: string; label: string; example: string },
): Finding {
  const at = placeIn(context.source, value.key ?? value.range);
  return finding('name-not-allowed', at, { values: { written: key, ...values } });
}

function missingKeys(context: ShapeContext, node: MapNode, expected: Expected): readonly Finding[] {
  const missing = missingIn(node, expected);
  const at = placeIn(context.source, headOf(node));
  const parent = expected.key === '' ? '' : labelOf(expected);
  if (missing.length > fewEach) {
    const values = { count: String(missing.length), keys: missing.join(', '), parent };
    return [finding('keys-missing', at, { values })];
  }
  return missing.map((key) => {
    const label = viewSchema(context.schema, expected.view.properties?.[key] ?? {}).title ?? key;
    return finding('missing-key', at, { values: { key, label, parent } });
  });
}

function explainList(context: ShapeContext, node: SeqNode, expected: Expected): readonly Finding[] {
  const { view, key } = expected;
  const schema = view.items ?? {};
  const inside = node.items.flatMap((item, index) => {
    const path = [...expected.path, String(index)];
    if (context.skips(path, item)) return [];
    return explain(context, item, { view: viewSchema(context.schema, schema), key, path });
  });
  const size = node.items.length;
  return [
    ...inside,
    ...(view.uniqueItems ? repeated(context, node, expected) : []),
    ...tooFew(context, node, { expected, size, least: view.minItems }),
    ...(size > (view.maxItems ?? size)
      ? [wrongLength(context, node, { expected, wanted: view.maxItems })]
      : []),
  ];
}

function tooFew(
  context: ShapeContext,
  node: SourceNode,
  { expected, size, least }: { expected: Expected; size: number; least: number | undefined },
): readonly Finding[] {
  return size < (least ?? 0) ? [wrongLength(context, node, { expected, wanted: least })] : [];
}

function wrongLength(
  context: ShapeContext,
  node: SourceNode,
  { expected, wanted }: { expected: Expected; wanted: number | undefined },
): Finding {
  const at = placeIn(context.source, headOf(node));
  return finding('list-wrong-length', at, {
    values: { label: labelOf(expected), wanted: String(wanted ?? 0) },
  });
}

function repeated(context: ShapeContext, node: SeqNode, expected: Expected): readonly Finding[] {
  const seen = new Map<string, SourceNode>();
  return node.items.flatMap((item) => {
    const written = item.kind === 'scalar' ? item.written : '';
    const first = seen.get(written);
    if (!first) seen.set(written, item);
    if (!first || written === '') return [];
    const values = { label: labelOf(expected), written };
    const related = [placeIn(context.source, first.range)];
    return [finding('list-repeats', placeIn(context.source, item.range), { values, related })];
  });
}
