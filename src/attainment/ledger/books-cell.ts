import type { Answer } from '../../domain/measure.ts';
import type { Place } from '../../domain/place.ts';
import type { AppliedCorrection } from '../../domain/scorecard.ts';

/** What stands in the books for one measure, unit and quarter. */
export type Cell =
  | { readonly kind: 'not-asked' }
  /** Asked, but `owedBy` has not answered. */
  | { readonly kind: 'missing'; readonly owedBy: string }
  /** The unit says that it does not apply, and the office has accepted it. */
  | { readonly kind: 'not-applicable' }
  | {
      readonly kind: 'answered';
      readonly answer: Answer;
      readonly at: Place;
      readonly correction: AppliedCorrection | null;
    };
