import type { Workspace } from '../domain/workspace.ts';
import { contextOf } from '../report/report-context.ts';
import { scorecardAsJson } from '../report/scorecard-as-json.ts';
import { buildStatus, type StatusModel } from '../report/status/build-status.ts';
import { type ScoreOptions, scorePeriod } from './score-period.ts';

export type { StatusModel };

/** A period's overview for people, and its scorecard for programs. */
export function readStatus(
  workspace: Workspace,
  options: ScoreOptions,
): { readonly model: StatusModel; readonly json: unknown } {
  const { scorecard } = scorePeriod(workspace, options);
  return {
    model: buildStatus(contextOf({ workspace, scorecard, officeText: null })),
    json: scorecardAsJson(scorecard),
  };
}
