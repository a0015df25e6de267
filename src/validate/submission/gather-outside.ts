import { type Finding, hasPlace } from '../../diagnostics/diagnostic.ts';
import { finding } from '../../diagnostics/finding.ts';
import type { Plan } from '../../domain/plan.ts';
import type { Range, SourceNode } from '../../load/node.ts';
import { nodeAt, placeIn, type Source } from '../../load/source.ts';

interface Outside {
  readonly id: string;
  readonly key: Range;
  readonly node: SourceNode;
}

/**
 * Figures that stand beside `measures` instead of below it, since their lines are not indented, are one fault however
 * many they are: one finding at the first in place of one for each, and for `measures`, which they leave empty.
 */
export function gatherOutside(plan: Plan, source: Source, findings: readonly Finding[]): readonly Finding[] {
  const outside = outsideIn(plan, source);
  const [first] = outside;
  if (!first) return findings;
  const places = new Set(outside.map(({ key }) => startOf(source, key)));
  const empty = nodeAt(source.root, ['measures'])?.key;
  const others = findings.filter(({ code, at }) => {
    const where = hasPlace(at) ? `${at.line}:${at.column}` : '';
    if (code === 'unknown-key') return !places.has(where);
    return code !== 'value-missing' || !empty || where !== startOf(source, empty);
  });
  const label = plan.measures[first.id]?.label ?? first.id;
  const values = { key: first.id, label, count: String(outside.length) };
  const at = placeIn(source, first.key);
  return [...others, finding('measure-outside', at, { values, fix: indentation(source, outside) })];
}

function outsideIn(plan: Plan, { root, lineStarts }: Source): readonly Outside[] {
  return [...(root.kind === 'map' ? root.entries : [])].flatMap(([id, node]) =>
    Object.hasOwn(plan.measures, id) && node.key && lineStarts.includes(node.key.start)
      ? [{ id, key: node.key, node }]
      : [],
  );
}

function startOf(source: Source, range: Range): string {
  const { line, column } = placeIn(source, range);
  return `${line}:${column}`;
}

/** Two spaces before each of these lines, where they follow `measures` and hold a value each. */
function indentation(source: Source, outside: readonly Outside[]): Finding['fix'] {
  const [first] = outside;
  const last = outside.at(-1);
  const measures = nodeAt(source.root, ['measures'])?.key;
  const inLines = outside.every(({ node, key }) => {
    const between = source.text.slice(key.start, Math.max(key.end, node.range.end));
    return node.kind === 'scalar' && !/[\r\n]/.test(between);
  });
  if (!first || !last || !measures || measures.start > first.key.start || !inLines) return null;
  const [start, end] = [first.key.start, last.key.start];
  const starts = outside.map(({ key }) => key.start).sort((a, b) => a - b);
  const text = starts.map((from, index) => `  ${source.text.slice(from, starts[index + 1] ?? end)}`).join('');
  return { start, end, text };
}
