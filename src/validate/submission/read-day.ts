import type { Finding } from '../../diagnostics/diagnostic.ts';
import { finding } from '../../diagnostics/finding.ts';
import { type Day, parseDay, writeDay } from '../../domain/day.ts';
import type { ScalarNode } from '../../load/node.ts';
import { placeIn, type Source } from '../../load/source.ts';
import { cleanText } from '../clean-text.ts';
import { suggestDay } from '../suggest-day.ts';

/** `2020-03-14` or `14/3/2020`; `where` names the entry for the message. */
export function readDay(
  source: Source,
  node: ScalarNode,
  where: string,
): { day: Day } | { finding: Finding } {
  const written = cleanText(node.written);
  const day = parseDay(written);
  if (day !== null) return { day };
  const meant = suggestDay(written);
  const fixed = meant === null ? '' : writeDay(meant);
  const fix = meant === null ? null : { ...node.range, text: fixed };
  const values = { where, written, fixed, example: '14/3/2020' };
  return { finding: finding('date-unreadable', placeIn(source, node.range), { values, fix }) };
}
