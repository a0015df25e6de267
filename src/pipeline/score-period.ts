import { computeScorecard } from '../attainment/compute-scorecard.ts';
import type { Scorecard } from '../domain/scorecard.ts';
import type { Workspace } from '../domain/workspace.ts';
import { findPeriod, findUnit } from './find-period.ts';
import { readDayOption } from './options.ts';
import { UsageError } from './usage-error.ts';

export interface ScoreOptions {
  readonly period: string;
  /** The day to look from; the period's closing date without it. */
  readonly asOf?: string;
  /** Units left out, and why. */
  readonly exclude?: readonly string[];
  readonly reason?: string;
}

/** @throws UsageError for an unknown period, unit or day, or an exclusion without its reason. */
export function scorePeriod(
  workspace: Workspace,
  options: ScoreOptions,
): { readonly scorecard: Scorecard; readonly excluded: ReadonlyMap<string, string> } {
  const period = findPeriod(workspace.plan, options.period);
  const asOf = options.asOf === undefined ? period.closes : readDayOption('--as-of', options.asOf);
  const excluded = readExclusions(workspace, options);
  return { scorecard: computeScorecard(workspace, period, { asOf, excluded }), excluded };
}

function readExclusions(
  { plan }: Workspace,
  { exclude = [], reason }: ScoreOptions,
): ReadonlyMap<string, string> {
  if (exclude.length > 0 && (reason === undefined || reason.trim() === '')) {
    throw new UsageError(
      'Không tính một đơn vị thì phải nêu lý do, được in trong báo cáo: thêm --reason "lý do".',
      'Excluding a unit needs a reason, which the report prints: add --reason "why".',
    );
  }
  return new Map(exclude.map((id) => [findUnit(plan, id).id, reason ?? '']));
}
