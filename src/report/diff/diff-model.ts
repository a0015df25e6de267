import type { ComparisonTable } from '../comparison-table.ts';

/** Two periods side by side: every string final, verdicts' codes left for their colour. */
export interface DiffModel {
  readonly title: string;
  readonly indicators: ComparisonTable;
  /** One table for each indicator of which units differ. */
  readonly units: readonly { readonly title: string; readonly table: ComparisonTable }[];
  readonly unitsTitle: string;
  /** How many judgements changed. */
  readonly summary: string;
  /** What the signs in the cells mean; empty where there are none. */
  readonly legend: string;
  /** What two plans do not have in common; empty within one plan. */
  readonly notes: readonly string[];
}
