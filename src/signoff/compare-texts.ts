import { diffArrays } from 'diff';

export interface TextChange {
  readonly before: string;
  readonly after: string;
}

/** Words shown on either side of what changed. */
const context = 4;

/** Where two texts differ, each place with some words around it; `…` stands for what is left out. */
export function compareTexts(before: string, after: string): readonly TextChange[] {
  const [old, now] = [before.split(' '), after.split(' ')];
  return changedSpans(old, now).map(({ left, right }) => ({
    before: excerpt(old, left),
    after: excerpt(now, right),
  }));
}

interface Span {
  readonly from: number;
  readonly to: number;
}

interface SpanPair {
  readonly left: Span;
  readonly right: Span;
}

/** Spans of words that differ; those with only a few words between them are one. */
function changedSpans(old: readonly string[], now: readonly string[]): readonly SpanPair[] {
  const spans: SpanPair[] = [];
  let [left, right] = [0, 0];
  for (const { count, added, removed } of diffArrays([...old], [...now])) {
    const next = { left: left + (added ? 0 : count), right: right + (removed ? 0 : count) };
    if (added || removed) {
      const pair = { left: { from: left, to: next.left }, right: { from: right, to: next.right } };
      const last = spans.at(-1);
      const isNear = last !== undefined && left - last.left.to <= context;
      if (isNear) spans[spans.length - 1] = joined(last, pair);
      else spans.push(pair);
    }
    ({ left, right } = next);
  }
  return spans;
}

function joined(first: SpanPair, second: SpanPair): SpanPair {
  return {
    left: { from: first.left.from, to: second.left.to },
    right: { from: first.right.from, to: second.right.to },
  };
}

function excerpt(words: readonly string[], { from, to }: Span): string {
  const start = from - context <= 1 ? 0 : from - context;
  const end = to + context >= words.length - 1 ? words.length : to + context;
  const shown = words.slice(start, end).join(' ');
  return `${start > 0 ? '… ' : ''}${shown}${end < words.length ? ' …' : ''}`;
}
