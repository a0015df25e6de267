import type { Finding } from '../../diagnostics/diagnostic.ts';
import { finding } from '../../diagnostics/finding.ts';
import type { MapNode } from '../../load/node.ts';
import { headOf, placeIn, type Source } from '../../load/source.ts';
import { fewEach } from '../shape/few-each.ts';
import { type Asked, whereOf } from './answer-context.ts';

/** Lines of figures that are not there: each by itself, many as one, which is most likely what is left of a file. */
export function tellMissing(source: Source, node: MapNode, missing: readonly Asked[]): readonly Finding[] {
  const at = placeIn(source, headOf(node));
  if (missing.length <= fewEach)
    return missing.map((asked) =>
      finding('measure-missing', at, { values: { ...whereOf(asked), key: asked.measure.id } }),
    );
  const values = {
    about: missing[0]?.about ?? '',
    count: String(missing.length),
    keys: missing.map(({ measure }) => measure.id).join(', '),
    last: lastLine(source, node),
  };
  return [finding('measures-missing', at, { values })];
}

/** The line with which the file ends, where nothing but comments follows these figures; `''` where something does. */
function lastLine(source: Source, node: MapNode): string {
  const last = [...node.entries.values()].at(-1);
  if (!last) return '';
  const end = Math.max(last.range.end, last.key?.end ?? 0);
  const rest = source.text.slice(end).replace(/#[^\r\n]*/g, '');
  return rest.trim() === '' ? String(placeIn(source, { start: end, end }).line) : '';
}
