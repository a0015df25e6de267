import type { Day } from './day.ts';
import type { Place } from './place.ts';
import type { Person } from './register.ts';

/** What the office lets pass: one kind of finding, within a scope, for a reason, until a day. */
export interface Waiver {
  /** A code of the catalogue. */
  readonly code: string;
  /** The scope; `null` for any. */
  readonly unit: string | null;
  /** Number of a target, with all its indicators, or id of one indicator. */
  readonly target: string | null;
  /** A quarter, or a longer period with all its quarters. */
  readonly period: string | null;
  readonly reason: string;
  readonly approvedBy: Person;
  readonly date: Day;
  /** The last day on which it holds. */
  readonly expires: Day;
  /** Where it stands in the waiver file. */
  readonly at: Place;
}
