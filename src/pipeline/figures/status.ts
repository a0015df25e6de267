import type { Workspace } from '../../domain/workspace.ts';
import { exactJson } from '../../report/exact-json.ts';
import type { Language } from '../../report/explain/say.ts';
import { contextOf } from '../../report/report-context.ts';
import { buildStatus, type StatusModel } from '../../report/status/build-status.ts';
import { type ScoreOptions, scorePeriod } from '../score-period.ts';

export type { StatusModel };

/** A period's overview for people, and for programs its scorecard as `schemas/scorecard.schema.json` describes it. */
export function readStatus(
  workspace: Workspace,
  options: ScoreOptions,
  language: Language,
): { readonly model: StatusModel; readonly json: unknown } {
  const { scorecard } = scorePeriod(workspace, options);
  return {
    model: buildStatus(contextOf({ workspace, scorecard, officeText: null }), language),
    json: exactJson(scorecard),
  };
}
