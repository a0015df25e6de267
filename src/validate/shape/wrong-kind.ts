import type { Finding } from '../../diagnostics/diagnostic.ts';
import { finding } from '../../diagnostics/finding.ts';
import type { ScalarNode, SourceNode } from '../../load/node.ts';
import { headOf, placeIn } from '../../load/source.ts';
import type { SchemaView } from './schema-view.ts';
import { type Expected, labelOf, type ShapeContext } from './shape-context.ts';
import { firstEntry, takesText, writeItem, writeMapping } from './write-shape.ts';

type KindCode = 'mapping-expected' | 'list-expected' | 'value-expected';

/** A single value where several are wanted, or the other way round: how it is written instead. */
export function wrongKind(
  context: ShapeContext,
  node: SourceNode,
  { code, ...expected }: Expected & { code: KindCode },
): Finding {
  const { view, key } = expected;
  const at = placeIn(context.source, node.kind === 'scalar' ? node.range : headOf(node));
  const values = { label: labelOf(expected), key };
  if (code === 'value-expected') return finding(code, at, { values });
  if (code === 'mapping-expected') {
    const fixed = writeMapping(view);
    const isItem = /^\d+$/.test(expected.path.at(-1) ?? '');
    const line = fixed === '' ? '' : `${isItem ? '-' : `${key}:`} ${fixed}`;
    return finding(code, at, { values: { ...values, first: firstEntry(view), fixed: line } });
  }
  const item = writeItem(context.schema, view);
  if (node.kind !== 'scalar' || !isOneItem(context, node, view))
    return finding(code, at, { values: { ...values, fixed: item === '' ? '' : `- ${item}` } });
  const fix = { ...node.range, text: `[${JSON.stringify(node.value)}]` };
  return finding(code, at, { values: { ...values, fixed: `${key}: ${fix.text}` }, fix });
}

/** A text of one line where a list of texts is wanted; of several lines nobody knows how many items they are. */
function isOneItem({ source, schema }: ShapeContext, node: ScalarNode, view: SchemaView): boolean {
  const isOneLine = !/[\r\n]/.test(source.text.slice(node.range.start, node.range.end));
  return typeof node.value === 'string' && isOneLine && takesText(schema, view);
}
