import { parseDay } from '../../domain/day.ts';
import { divide, parseDecimal, type Rational, whole } from '../../domain/rational.ts';
import type {
  Evidence,
  IndicatorStatement,
  Placed,
  Reason,
  Submission,
  TaskState,
  TaskStatement,
} from '../../domain/submission.ts';
import type { SourceNode } from '../../load/node.ts';
import { headOf, nodeAt, placeIn, type Source } from '../../load/source.ts';
import { cleanText } from '../clean-text.ts';

/** The statements of a submission without error findings, as used; places are kept for later messages. */
export function normaliseStatements(
  source: Source,
): Pick<Submission, 'notApplicable' | 'indicators' | 'tasks'> {
  return {
    notApplicable: mapOf(source, 'notApplicable', (node) => ({
      value: node.kind === 'scalar' ? cleanText(node.written) : '',
      at: placeIn(source, headOf(node)),
    })),
    indicators: mapOf(source, 'indicators', (node) => indicatorStatement(source, node)),
    tasks: mapOf(source, 'tasks', (node) => taskStatement(source, node)),
  };
}

export function textOf(node: SourceNode, key: string): string | null {
  const value = nodeAt(node, [key]);
  return value?.kind === 'scalar' && value.value !== null ? cleanText(value.written) : null;
}

function mapOf<T>(source: Source, key: string, read: (node: SourceNode) => T): Record<string, T> {
  const node = nodeAt(source.root, [key]);
  const entries = node?.kind === 'map' ? [...node.entries] : [];
  return Object.fromEntries(entries.map(([id, value]) => [id, read(value)]));
}

function itemsOf(node: SourceNode, key: string): readonly SourceNode[] {
  const list = nodeAt(node, [key]);
  return list?.kind === 'seq' ? list.items : [];
}

const judgements = ['met', 'not-met', 'in-progress'] as const;

function indicatorStatement(source: Source, node: SourceNode): IndicatorStatement {
  const judgement = textOf(node, 'judgement');
  return {
    at: placeIn(source, headOf(node)),
    explanation: textOf(node, 'explanation'),
    reasons: itemsOf(node, 'reasons').map((item) => reasonOf(source, item)),
    evidence: itemsOf(node, 'evidence').map((item) => evidenceOf(source, item)),
    judgement: judgements.find((known) => known === judgement) ?? null,
    rate: rateOf(source, node),
  };
}

function reasonOf(source: Source, node: SourceNode): Reason {
  return {
    measure: textOf(node, 'measure') ?? '',
    count: parseDecimal(textOf(node, 'count') ?? '') ?? whole(0),
    text: textOf(node, 'text') ?? '',
    at: placeIn(source, headOf(node)),
  };
}

function evidenceOf(source: Source, node: SourceNode): Evidence {
  const at = placeIn(source, node.range);
  const file = textOf(node, 'file');
  if (node.kind === 'scalar') return { at, kind: 'text', text: cleanText(node.written) };
  const number = textOf(node, 'number');
  if (number === null) return { at, kind: 'file', file: file ?? '' };
  return { at, kind: 'document', number, date: parseDay(textOf(node, 'date') ?? '') ?? '' };
}

function rateOf(source: Source, node: SourceNode): Placed<Rational> | null {
  const value = nodeAt(node, ['rate']);
  const percent = parseDecimal((textOf(node, 'rate') ?? '').replace(/\s?%$/, ''));
  return value && percent ? { value: divide(percent, whole(100)), at: placeIn(source, value.range) } : null;
}

const states: readonly TaskState[] = [
  'done',
  'regular',
  'on-track',
  'behind',
  'not-due',
  'no-activity',
  'not-ours',
];

function taskStatement(source: Source, node: SourceNode): TaskStatement {
  const state = textOf(node, 'state');
  return {
    at: placeIn(source, headOf(node)),
    state: states.find((known) => known === state) ?? 'no-activity',
    result: textOf(node, 'result'),
    evidence: itemsOf(node, 'evidence').map((item) => evidenceOf(source, item)),
  };
}
