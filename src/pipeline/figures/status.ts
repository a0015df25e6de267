import type { SignoffEntry } from '../../domain/signoff.ts';
import { exactJson } from '../../report/exact-json.ts';
import type { Language } from '../../report/explain/say.ts';
import { contextOf } from '../../report/report-context.ts';
import { buildStatus, type StatusModel } from '../../report/status/build-status.ts';
import { brokenLink } from '../../signoff/chain-entries.ts';
import { type Revision, revisionsOf } from '../../signoff/revisions.ts';
import type { Notice } from '../notice.ts';
import type { ReadyWorkspace } from '../open-workspace.ts';
import { type ScoreOptions, scorePeriod } from '../score-period.ts';
import { revisionFacts } from '../signoff/revision-facts.ts';

export type { StatusModel };

export interface Status {
  readonly model: StatusModel;
  /** Whether the period's report is issued, and what it replaces; empty where the record says neither. */
  readonly report: readonly Notice[];
  readonly json: unknown;
}

/** A period's overview for people, and for programs its scorecard as `schemas/scorecard.schema.json` describes it. */
export function readStatus(
  { workspace, signoffs }: Pick<ReadyWorkspace, 'workspace' | 'signoffs'>,
  options: ScoreOptions,
  language: Language,
): Status {
  const { scorecard } = scorePeriod(workspace, options);
  const revisions = recordedRevisions(signoffs[scorecard.period.id]?.entries ?? []);
  const last = revisions.at(-1);
  const context = contextOf({ workspace, scorecard, officeText: null });
  const model = buildStatus(context, workspace, language);
  return {
    model,
    report: last ? revisionFacts(last, revisions.slice(0, -1), workspace.plan.report.symbol) : [],
    json: {
      ...Object(exactJson(scorecard)),
      withErrors: model.units
        .filter(({ flaw }) => flaw === 'errors')
        .map(({ unit, quarter }) => ({ unit, quarter })),
      reports: revisions.map(revisionJson),
    },
  };
}

/** A record that was rewritten is for `cchc verify` to judge, and says nothing here. */
function recordedRevisions(entries: readonly SignoffEntry[]): readonly Revision[] {
  return entries.length === 0 || brokenLink(entries) >= 0 ? [] : revisionsOf(entries);
}

function revisionJson({ number, issue, reopening }: Revision) {
  return {
    revision: number,
    issue: issue && { number: issue.number, date: issue.date },
    replaces: reopening && {
      ...reopening.replaces,
      reason: reopening.reason,
      name: reopening.name,
      position: reopening.position,
    },
  };
}
