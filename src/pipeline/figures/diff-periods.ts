import { join } from 'node:path';
import { compareScorecards, pairByConcept } from '../../attainment/compare-scorecards.ts';
import { writeComparison } from '../../compose/write-comparison.ts';
import { buildDiff } from '../../report/diff/build-diff.ts';
import type { DiffModel } from '../../report/diff/diff-model.ts';
import { exactJson } from '../../report/exact-json.ts';
import type { Language } from '../../report/explain/say.ts';
import { findPeriod } from '../find-period.ts';
import type { ReadyWorkspace } from '../open-workspace.ts';
import { openWorkspace } from '../open-workspace.ts';
import { scorePeriod } from '../score-period.ts';
import { UsageError } from '../usage-error.ts';

export type { DiffModel };

/** A period and the workspace to which it belongs: this one, or the year before. */
export interface PeriodInReach {
  readonly opened: ReadyWorkspace;
  readonly period: string;
}

export interface PeriodDiff {
  readonly model: DiffModel;
  readonly markdown: string;
  /** Exact figures and changes, for programs. */
  readonly json: unknown;
}

/** @throws UsageError for a period that neither this plan nor the one of the year before has. */
export async function reachPeriod(opened: ReadyWorkspace, period: string): Promise<PeriodInReach> {
  const { plan } = opened.workspace;
  const isHere = plan.periods.some(({ id }) => id === period);
  if (isHere || !period.startsWith(`${plan.year - 1}`)) {
    return { opened, period: findPeriod(plan, period).id };
  }
  if (plan.previous === null) {
    throw new UsageError(
      `Kỳ “${period}” thuộc năm trước, nhưng kế hoạch ${plan.id} không ghi thư mục năm trước ở mục “previous”.`,
      `“${period}” is of the year before, but plan ${plan.id} names no folder of that year under “previous”.`,
    );
  }
  const earlier = await openWorkspace(join(opened.root, plan.previous));
  if (earlier?.workspace == null || earlier.workspace.plan.id === plan.id) {
    throw new UsageError(
      `Kỳ “${period}” thuộc năm trước, nhưng không đọc được kế hoạch năm trước ở ${plan.previous}/plan.yaml.`,
      `“${period}” is of the year before, but its plan cannot be read at ${plan.previous}/plan.yaml.`,
    );
  }
  const found = findPeriod(earlier.workspace.plan, period).id;
  return { opened: { ...earlier, workspace: earlier.workspace }, period: found };
}

/**
 * Two periods side by side, of one plan or of this year and the last, each as its own report saw it on its closing
 * day: what a later quarter corrected is not in the earlier one.
 */
export function diffPeriods(before: PeriodInReach, after: PeriodInReach, language: Language): PeriodDiff {
  const [one, other] = [before, after].map(({ opened, period }) => ({
    plan: opened.workspace.plan,
    scorecard: scorePeriod(opened.workspace, { period }).scorecard,
  }));
  if (!one || !other) throw new Error('two periods are compared');
  const comparison =
    before.opened.root === after.opened.root
      ? compareScorecards(one.scorecard, other.scorecard)
      : compareScorecards(one.scorecard, other.scorecard, pairByConcept(one.plan, other.plan));
  const model = buildDiff({ before: one, after: other, comparison }, language);
  return { model, markdown: writeComparison(model), json: exactJson(comparison) };
}
