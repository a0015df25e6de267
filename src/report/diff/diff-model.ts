import type { Judgement } from '../../domain/scorecard.ts';

/** Two periods side by side: every string final, verdicts' codes left for their colour. */
export interface DiffModel {
  readonly title: string;
  readonly indicators: DiffTable;
  /** One table for each indicator of which units differ. */
  readonly units: readonly { readonly title: string; readonly table: DiffTable }[];
  readonly unitsTitle: string;
  /** How many judgements changed. */
  readonly summary: string;
  /** What the signs in the cells mean; empty where there are none. */
  readonly legend: string;
  /** What two plans do not have in common; empty within one plan. */
  readonly notes: readonly string[];
}

export interface DiffTable {
  readonly columns: readonly { readonly label: string; readonly align: 'left' | 'right' }[];
  readonly rows: readonly (readonly DiffCell[])[];
}

export interface DiffCell {
  readonly text: string;
  /** Of a verdict alone: the later one. */
  readonly judgement: Judgement | null;
}

export function cell(text: string, judgement: Judgement | null = null): DiffCell {
  return { text, judgement };
}
