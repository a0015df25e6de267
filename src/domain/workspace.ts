import type { Day } from './day.ts';
import type { Plan } from './plan.ts';
import type { Submission } from './submission.ts';

/** One plan and what was handed in under it, valid and normalised. */
export interface Workspace {
  readonly plan: Plan;
  /** Valid submissions of all quarters; at most one a unit and quarter. */
  readonly submissions: readonly Submission[];
  /** `quarter unit` of reports that are there with errors: their figures do not count, but they were sent. */
  readonly faulty?: ReadonlySet<string>;
  /** The office's register by quarter; a quarter without one is absent. */
  readonly receipts: Readonly<Record<string, Receipts>>;
  /** Last year's workspace where it is in reach. */
  readonly previous: Workspace | null;
}

/** The office's register of one quarter, by unit id. */
export type Receipts = Readonly<Record<string, Receipt>>;

export interface Receipt {
  readonly received: Day;
  readonly state: 'received' | 'returned' | 'accepted';
  /** Why it was returned; of a report that came in since, why the one before was. */
  readonly reason: string | null;
  /** Indicators whose `không áp dụng` the office has accepted. */
  readonly notApplicable: readonly string[];
  /** Digest of the content at acceptance, so that a later change shows. */
  readonly digest: string | null;
}
