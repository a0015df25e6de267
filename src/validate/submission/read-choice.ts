import { finding } from '../../diagnostics/finding.ts';
import type { ScalarNode } from '../../load/node.ts';
import { placeIn } from '../../load/source.ts';
import { cleanText } from '../clean-text.ts';
import { fold, suggest } from '../suggest.ts';
import { type AnswerContext, type Reading, whereOf } from './answer-context.ts';

const yes = new Set(['co', 'yes', 'true', 'x', 'dung', 'roi', 'daco', 'y']);
const no = new Set(['khong', 'no', 'false', 'ko', 'chua', 'chuaco', 'khongco', 'n']);

/** `có` or `không`. */
export function readYesNo({ source, asked }: AnswerContext, node: ScalarNode): Reading {
  const written = cleanText(node.written);
  if (written === 'có') return { answer: { kind: 'yesNo', value: true } };
  if (written === 'không') return { answer: { kind: 'yesNo', value: false } };
  const folded = fold(written);
  const fixed = yes.has(folded) ? 'có' : no.has(folded) ? 'không' : '';
  const values = { ...whereOf(asked), written, fixed };
  const fix = folded === 'co' || folded === 'khong' ? { ...node.range, text: fixed } : null;
  return { finding: finding('yes-no-unreadable', placeIn(source, node.range), { values, fix }) };
}

/** The id of a choice; its label or another spelling is offered as a correction. */
export function readChoice({ source, asked }: AnswerContext, node: ScalarNode): Reading {
  const written = cleanText(node.written);
  const { choices } = asked.measure;
  const exact = choices.find((choice) => choice.id === written);
  if (exact) return { answer: { kind: 'choice', value: exact.id } };
  const same = choices.filter((choice) =>
    [choice.id, choice.label, choice.short].some((name) => fold(name) === fold(written)),
  );
  const certain = same.length === 1 ? (same[0]?.id ?? '') : '';
  const fixed =
    certain ||
    (suggest(
      written,
      choices.map((choice) => choice.id),
    ) ??
      '');
  const allowed = choices.map((choice) => `${choice.id} (${choice.label})`).join(', ');
  const values = { ...whereOf(asked), written, fixed, allowed };
  const fix = certain === '' ? null : { ...node.range, text: certain };
  return { finding: finding('choice-unknown', placeIn(source, node.range), { values, fix }) };
}
