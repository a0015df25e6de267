import { compareScorecards } from '../attainment/compare-scorecards.ts';
import { writeComparison } from '../compose/write-comparison.ts';
import type { Workspace } from '../domain/workspace.ts';
import { buildDiff } from '../report/diff/build-diff.ts';
import type { DiffModel } from '../report/diff/diff-model.ts';
import { exactJson } from '../report/exact-json.ts';
import type { Language } from '../report/explain/say.ts';
import { scorePeriod } from './score-period.ts';

export type { DiffModel };

export interface PeriodDiff {
  readonly model: DiffModel;
  readonly markdown: string;
  /** Exact figures and changes, for programs. */
  readonly json: unknown;
}

/**
 * Two periods of one plan side by side, each as its own report saw it on its closing day: what a later quarter
 * corrected is not in the earlier one.
 * @throws UsageError for an unknown period.
 */
export function diffPeriods(
  workspace: Workspace,
  periods: { readonly before: string; readonly after: string },
  language: Language,
): PeriodDiff {
  const { scorecard: before } = scorePeriod(workspace, { period: periods.before });
  const { scorecard: after } = scorePeriod(workspace, { period: periods.after });
  const comparison = compareScorecards(before, after);
  const model = buildDiff({ plan: workspace.plan, before, after, comparison }, language);
  return { model, markdown: writeComparison(model), json: exactJson(comparison) };
}
