import type { Finding } from '../../diagnostics/diagnostic.ts';
import { finding } from '../../diagnostics/finding.ts';
import type { PlacedAnswer } from '../../domain/submission.ts';
import { noWord, unplannedWords, yesWord } from '../../forms/answer-schema.ts';
import type { ScalarNode, SourceNode } from '../../load/node.ts';
import { headOf, placeIn } from '../../load/source.ts';
import { cleanText } from '../clean-text.ts';
import { fold } from '../suggest.ts';
import { type AnswerContext, type Reading, whereOf } from './answer-context.ts';
import { readChoice, readYesNo } from './read-choice.ts';
import { readCount } from './read-count.ts';
import { readDay } from './read-day.ts';
import { readDecimal } from './read-decimal.ts';
import { readDocument, readNoDocument } from './read-document.ts';

export interface AnswerReading {
  readonly answer: PlacedAnswer | null;
  readonly findings: readonly Finding[];
}

/** One answer by the type of its measure. An empty one is not reported, which is a finding, never a zero. */
export function readAnswer(context: AnswerContext, node: SourceNode): AnswerReading {
  const at = placeIn(context.source, node.range);
  if (node.kind === 'scalar') {
    const reading = node.value === null && !node.quoted ? empty(context, node) : readScalar(context, node);
    return 'answer' in reading
      ? { answer: { answer: reading.answer, at }, findings: [] }
      : { answer: null, findings: [reading.finding] };
  }
  if (node.kind === 'map' && context.asked.measure.type === 'document') {
    const { answer, findings } = readDocument(context, node);
    return { answer: answer && 'answer' in answer ? { answer: answer.answer, at } : null, findings };
  }
  const head = placeIn(context.source, headOf(node));
  const values = { ...whereOf(context.asked), expected: expectedOf(context) };
  return { answer: null, findings: [finding('answer-not-single', head, { values })] };
}

function empty({ source, asked }: AnswerContext, node: ScalarNode): Reading {
  const range = node.range.end > node.range.start ? node.range : headOf(node);
  const values = { ...whereOf(asked), ...adviceOn({ source, asked }) };
  return { finding: finding('answer-missing', placeIn(source, range), { values }) };
}

/** Of what may stand in place of an empty or unsuitable answer, the part of the advice that speaks of its kind. */
const adviceSlot = {
  count: 'zero',
  decimal: 'zero',
  yesNo: 'allowed',
  choice: 'allowed',
  date: 'day',
  document: 'document',
} as const;

const noAdvice = { zero: '', allowed: '', day: '', document: '' };

function adviceOn(context: AnswerContext): typeof noAdvice {
  const slot = adviceSlot[context.asked.measure.type];
  return { ...noAdvice, [slot]: slot === 'zero' ? '0' : expectedOf(context) };
}

function readScalar(context: AnswerContext, node: ScalarNode): Reading {
  const { source, asked } = context;
  const written = cleanText(node.written);
  if (fold(written) === fold(unplannedWords)) return readUnplanned(context, node);
  switch (asked.measure.type) {
    case 'count':
      return readCount(context, node);
    case 'decimal':
      return readDecimal(context, node);
    case 'yesNo':
      return readYesNo(context, node);
    case 'choice':
      return readChoice(context, node);
    case 'document':
      return readNoDocument(context, node);
    case 'date': {
      const { target, label } = whereOf(asked);
      const where = target === '' ? label : `${target}. ${label}`;
      const read = readDay(source, node, where);
      return 'day' in read ? { answer: { kind: 'date', value: read.day } } : read;
    }
  }
}

function readUnplanned({ source, asked }: AnswerContext, node: ScalarNode): Reading {
  const at = placeIn(source, node.range);
  const values = { ...whereOf(asked), written: cleanText(node.written) };
  if (!asked.measure.mayBeUnplanned) {
    const advised = { ...values, ...adviceOn({ source, asked }) };
    return { finding: finding('unplanned-not-allowed', at, { values: advised }) };
  }
  if (values.written === unplannedWords) return { answer: { kind: 'unplanned' } };
  const fix = { ...node.range, text: unplannedWords };
  return {
    finding: finding('unplanned-spelling', at, { values: { ...values, fixed: unplannedWords }, fix }),
  };
}

function expectedOf({ asked }: AnswerContext): string {
  const examples = {
    count: '128',
    decimal: '12,5',
    yesNo: `${yesWord}, ${noWord}`,
    choice: asked.measure.choices.map((choice) => choice.id).join(', '),
    date: '14/3/2020',
    document: `{ number: 05/KH, date: 2020-03-14 }, ${noWord}`,
  };
  return examples[asked.measure.type];
}
