import type { Finding } from '../../diagnostics/diagnostic.ts';
import { finding } from '../../diagnostics/finding.ts';
import { parseDay } from '../../domain/day.ts';
import { shared } from '../../forms/json-schema.ts';
import type { MapNode, ScalarNode } from '../../load/node.ts';
import { nodeAt, placeIn } from '../../load/source.ts';
import { cleanText } from '../clean-text.ts';
import { explainShape } from '../shape/explain-shape.ts';
import { fold } from '../suggest.ts';
import { suggestDay } from '../suggest-day.ts';
import { type AnswerContext, type Reading, whereOf } from './answer-context.ts';
import { fileFault } from './evidence-file.ts';

const schema = { $defs: shared };

/** `{ number, date, file? }`: all faults in it, or the answer. */
export function readDocument(
  { source }: AnswerContext,
  node: MapNode,
): { answer: Reading | null; findings: readonly Finding[] } {
  const context = { source, schema, skips: () => false };
  const file = nodeAt(node, ['file']);
  const findings = [
    ...explainShape(context, node, { $ref: '#/$defs/document' }),
    ...(file?.kind === 'scalar' ? fileFault(source, file) : []),
  ];
  if (findings.length > 0) return { answer: null, findings };
  const answer = {
    kind: 'document' as const,
    number: textAt(node, 'number') ?? '',
    date: parseDay(textAt(node, 'date') ?? '') ?? '',
    file: textAt(node, 'file'),
  };
  return { answer: { answer }, findings };
}

function textAt(node: MapNode, key: string): string | null {
  const value = node.entries.get(key);
  return value?.kind === 'scalar' ? cleanText(value.written) : null;
}

/** A document measure answered with a word: `không`, or the document's number and date as one text. */
export function readNoDocument({ source, asked }: AnswerContext, node: ScalarNode): Reading {
  const written = cleanText(node.written);
  if (written === 'không') return { answer: { kind: 'none' } };
  const folded = fold(written);
  const values = { ...whereOf(asked), written, fixed: '' };
  const at = placeIn(source, node.range);
  if (['khong', 'khongco', 'chua', 'chuaco', 'ko', '0', 'no'].includes(folded)) {
    const fix = folded === 'khong' ? { ...node.range, text: 'không' } : null;
    return { finding: finding('document-unreadable', at, { values: { ...values, fixed: 'không' }, fix }) };
  }
  const fixed = asDocument(written);
  const fix = fixed === '' ? null : { ...node.range, text: fixed };
  return { finding: finding('document-unreadable', at, { values: { ...values, fixed }, fix }) };
}

/** `05/KH-TT ngày 2/3/2020` → `{ number: 05/KH-TT, date: 2020-03-02 }`. */
function asDocument(written: string): string {
  const match =
    /^(?:số )?(\d[\p{L}\d/.-]*\p{L}[\p{L}\d/.-]*),? (?:ngày )?(\d{1,2}[./-]\d{1,2}[./-]\d{4})$/iu.exec(
      written,
    );
  const day = suggestDay(match?.[2] ?? '');
  return match && day ? `{ number: ${match[1]}, date: ${day} }` : '';
}
