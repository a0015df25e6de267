import type { Finding } from '../../diagnostics/diagnostic.ts';
import { finding } from '../../diagnostics/finding.ts';
import { type Day, parseDay } from '../../domain/day.ts';
import type { ScalarNode } from '../../load/node.ts';
import { placeIn, type Source } from '../../load/source.ts';
import { cleanText } from '../clean-text.ts';

/** `2020-03-14` or `14/3/2020`; `where` names the entry for the message. */
export function readDay(
  source: Source,
  node: ScalarNode,
  where: string,
): { day: Day } | { finding: Finding } {
  const written = cleanText(node.written);
  const day = parseDay(written);
  if (day !== null) return { day };
  const fixed = corrected(written);
  const fix = fixed === '' ? null : { ...node.range, text: fixed };
  const values = { where, written, fixed };
  return { finding: finding('date-unreadable', placeIn(source, node.range), { values, fix }) };
}

/** `14.3.2020`, `2020/3/14`, `14/3/20`, `ngày 14 tháng 3 năm 2020`: one reading each, if there is such a day. */
function corrected(written: string): string {
  const dayFirst = /^(?:ngày )?(\d{1,2})(?:[./-]| tháng )(\d{1,2})(?:[./-]| năm )(\d{4}|\d{2})$/i.exec(
    written,
  );
  const yearFirst = /^(\d{4})[./-](\d{1,2})[./-](\d{1,2})$/.exec(written);
  const [day, month, year] = dayFirst ? dayFirst.slice(1) : (yearFirst?.slice(1).reverse() ?? []);
  if (!day || !month || !year) return '';
  return parseDay(`${day}/${month}/${year.length === 2 ? `20${year}` : year}`) ?? '';
}
