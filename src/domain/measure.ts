import type { Day } from './day.ts';
import type { Rational } from './rational.ts';

export type MeasureType = 'count' | 'decimal' | 'yesNo' | 'choice' | 'date' | 'document';

/**
 * How a measure adds up over the quarters of a year: `sum` a flow, `first` an opening stock, `last` a closing
 * stock, `ever` once is enough, `every` must hold each quarter, `toDate` the unit writes the running total.
 */
export type RollUp = 'sum' | 'first' | 'last' | 'ever' | 'every' | 'toDate';

/** One quantity, defined once in the plan and used by any targets and tasks. */
export interface Measure {
  readonly id: string;
  readonly label: string;
  /** Unit of count as printed, `''` where there is none. */
  readonly unit: string;
  readonly type: MeasureType;
  readonly choices: readonly Choice[];
  readonly rollUp: RollUp;
  /** Ids of sets or units that the quantity is about. */
  readonly askedOf: readonly string[];
  /** Who reports instead of the unit itself: set or `*` for all → reporting unit. */
  readonly reportedBy: Readonly<Record<string, string>>;
  readonly printed: boolean;
  readonly mayBeUnplanned: boolean;
  /** Quarters in which it is asked; `null` for all. */
  readonly asked: readonly string[] | null;
  readonly prefill: 'previous' | null;
  readonly note: string | null;
}

export interface Choice {
  readonly id: string;
  readonly label: string;
  /** As printed in a cell. */
  readonly short: string;
}

/** What a unit answered for one measure. `unplanned` is `chưa có kế hoạch`: a denominator not yet known. */
export type Answer =
  | { readonly kind: 'number'; readonly value: Rational }
  | { readonly kind: 'yesNo'; readonly value: boolean }
  | { readonly kind: 'choice'; readonly value: string }
  | { readonly kind: 'date'; readonly value: Day }
  | { readonly kind: 'document'; readonly number: string; readonly date: Day; readonly file: string | null }
  | { readonly kind: 'none' }
  | { readonly kind: 'unplanned' };
