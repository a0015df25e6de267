import type { Judgement, TargetScore } from '../domain/scorecard.ts';
import { digestOf } from '../files/content-cache.ts';
import type { ReadyWorkspace } from '../pipeline/open-workspace.ts';
import type { PreparedReport } from '../pipeline/report/render-report.ts';
import type { KeptChoices } from '../pipeline/signoff/keep-choices.ts';
import type { ReportDigest } from './job.ts';

/** What the run's index, its summary and a later run need to know of a report that was rendered. */
export function digestReport(
  { workspace }: ReadyWorkspace,
  prepared: PreparedReport,
  { unlike }: Pick<KeptChoices, 'unlike'>,
): ReportDigest {
  const { assembled, issue, files, problems, notices, scorecard } = prepared;
  // That the data changed behind an issued report is the outcome itself.
  const isOutcome = issue !== null && assembled.standing.stale && unlike.length === 0;
  return {
    plan: workspace.plan.id,
    agency: workspace.plan.agency.name,
    state: assembled.standing.state,
    issue: issue && { number: issue.number, date: issue.date },
    judgements: countJudgements(scorecard.targets),
    notices: isOutcome ? problems : [...problems, ...notices],
    isFlawed: problems.length > 0,
    digests: Object.fromEntries(files.map(({ name, bytes }) => [name, digestOf(bytes)])),
  };
}

function countJudgements(targets: readonly TargetScore[]): ReportDigest['judgements'] {
  const counts: Partial<Record<Judgement, number>> = {};
  for (const { judgement } of targets) counts[judgement] = (counts[judgement] ?? 0) + 1;
  return counts;
}
