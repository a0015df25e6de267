import { writeNumber } from '../write-number.ts';

/** One thing that a submission says: where in its content, and what, in words. */
export interface Leaf {
  readonly path: readonly string[];
  readonly words: string;
}

/** Takes plain content apart, by path, whatever its shape: an answer, a number, a piece of evidence is one thing. */
export function leavesOf(content: unknown): ReadonlyMap<string, Leaf> {
  return new Map(walk(content, []).map((leaf) => [leaf.path.join('\n'), leaf]));
}

function walk(value: unknown, path: readonly string[]): readonly Leaf[] {
  if (value === null || value === undefined) return [];
  if (typeof value !== 'object') return [{ path, words: `“${shorten(String(value))}”` }];
  const words = numberIn(value) ?? answerIn(value);
  if (words !== null) return [{ path, words }];
  return Object.entries(value).flatMap(([key, item]) => walk(item, [...path, key]));
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/** A fraction, as it is written into JSON. */
function numberIn(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('n' in value) || !('d' in value)) return null;
  const [n, d] = [String(value.n), String(value.d)];
  return /^-?\d+$/.test(n) && /^[1-9]\d*$/.test(d) ? writeNumber({ n: BigInt(n), d: BigInt(d) }) : null;
}

/** An answer or a piece of evidence: whatever says its kind. */
function answerIn(value: object): string | null {
  if (!('kind' in value)) return null;
  const { kind, value: single, number, date, text, file }: Readonly<Record<string, unknown>> = { ...value };
  if (kind === 'none' || single === false) return 'không';
  if (kind === 'unplanned') return 'chưa có kế hoạch';
  if (single === true) return 'có';
  const head = numberIn(single) ?? single ?? number ?? text ?? file ?? kind;
  return typeof date === 'string' ? `${head} (${date})` : shorten(String(head));
}
