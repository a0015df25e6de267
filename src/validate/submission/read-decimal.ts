import type { Code } from '../../diagnostics/diagnostic.ts';
import { finding } from '../../diagnostics/finding.ts';
import { parseDecimal } from '../../domain/rational.ts';
import type { ScalarNode } from '../../load/node.ts';
import { placeIn } from '../../load/source.ts';
import { cleanText } from '../clean-text.ts';
import { type AnswerContext, type Reading, whereOf } from './answer-context.ts';
import { changesScale } from './scale-words.ts';

/** `12`, `12.5`, `12,5`; `1.234` could be a thousand or little more than one, so it is asked back. */
export function readDecimal(context: AnswerContext, node: ScalarNode): Reading {
  const written = cleanText(node.written);
  if (/^[1-9]\d{0,2}(\.\d{3})+$/.test(written))
    return fault(context, node, { code: 'decimal-ambiguous', fixed: '' });
  const value = /^0\d/.test(written) || written.length > 30 ? null : parseDecimal(written);
  const quotedDot = node.quoted && !written.includes(',');
  if (value !== null && !quotedDot) return { answer: { kind: 'number', value } };
  return fault(context, node, {
    code: 'decimal-unreadable',
    fixed: value === null ? corrected(written, context.asked.measure.unit) : written,
  });
}

/** `1.234,5` and `12,5 m2`: what was surely meant. */
function corrected(written: string, unit: string): string {
  const [, number = written, words = ''] = /^([\d.,]+) ?(\p{L}[\p{L}\d²³]*)$/u.exec(written) ?? [];
  if (changesScale(words, unit)) return '';
  if (/^[1-9]\d{0,2}(\.\d{3})+,\d+$/.test(number)) return number.replaceAll('.', '');
  return number !== written && /^(0|[1-9]\d*)(,\d+)?$/.test(number) ? number : '';
}

function fault(
  { source, asked }: AnswerContext,
  node: ScalarNode,
  { code, fixed }: { code: Extract<Code, `decimal-${string}`>; fixed: string },
): Reading {
  const values = { ...whereOf(asked), written: cleanText(node.written), fixed };
  const fix = fixed === '' ? null : { ...node.range, text: fixed };
  return { finding: finding(code, placeIn(source, node.range), { values, fix }) };
}
