import type { Judgement } from '../../domain/scorecard.ts';

/** How a figure came about, in words: every string final, the verdict's code left for its colour. */
export interface ExplanationModel {
  readonly title: string;
  /** What the plan says: formula, roll-up, level, when it is judged. */
  readonly rule: readonly Fact[];
  readonly inputs: InputTable;
  readonly result: readonly Fact[];
}

export interface Fact {
  readonly label: string;
  readonly text: string;
  /** Of the verdict alone. */
  readonly judgement: Judgement | null;
}

export interface InputTable {
  readonly columns: readonly { readonly label: string; readonly align: 'left' | 'right' }[];
  /** A unit's own row stands above those of its inputs; the department's is last. */
  readonly rows: readonly {
    readonly kind: 'unit' | 'input' | 'total';
    readonly cells: readonly string[];
  }[];
}

export function fact(label: string, text: string, judgement: Judgement | null = null): Fact {
  return { label, text, judgement };
}
