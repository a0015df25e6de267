import type { Code } from '../../../src/diagnostics/diagnostic.ts';

/** What becomes of pieces of a valid text, each of which stands there once; `⟦` and `⟧` mark what is to be found. */
export type Edits = Readonly<Record<string, string>>;

/** One kind of fault: its code and how it is made. */
export interface FaultKind {
  readonly code: Code;
  readonly edits: Edits;
}

/** The kinds of fault that can be made at one place of a valid file: one at a time. */
export type FaultPlace = readonly FaultKind[];

/** `good` stands at the place; of it becomes each `bad`. A fault of two places says both as edits. */
export function place(
  good: string,
  ...kinds: readonly (readonly [code: Code, bad: string | Edits])[]
): FaultPlace {
  return kinds.map(([code, bad]) => ({ code, edits: typeof bad === 'string' ? { [good]: bad } : bad }));
}

/** The text with all edits made, wherever they stand; refuses what is not there once, or overlaps. */
export function edited(text: string, kinds: readonly FaultKind[]): string {
  const edits = kinds
    .flatMap((kind) => Object.entries(kind.edits))
    .map(([good, bad]) => ({ start: only(text, good), end: only(text, good) + good.length, bad }))
    .sort((a, b) => a.start - b.start);
  let [result, done] = ['', 0];
  for (const { start, end, bad } of edits) {
    if (start < done) throw new Error(`edits overlap: ${bad}`);
    result += text.slice(done, start) + bad;
    done = end;
  }
  return result + text.slice(done);
}

function only(text: string, piece: string): number {
  const [before = '', ...more] = text.split(piece);
  if (more.length !== 1) throw new Error(`stands ${more.length} times in the sample: ${piece}`);
  return before.length;
}
