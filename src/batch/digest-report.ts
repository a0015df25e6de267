import type { Judgement, TargetScore } from '../domain/scorecard.ts';
import { digestOf } from '../files/content-cache.ts';
import type { ReadyWorkspace } from '../pipeline/open-workspace.ts';
import type { PreparedReport } from '../pipeline/report/render-report.ts';
import type { ReportDigest } from './job.ts';

/** What the run's index, its summary and a later run need to know of a report that was rendered. */
export function digestReport({ workspace }: ReadyWorkspace, prepared: PreparedReport): ReportDigest {
  const { assembled, issue, files, problems, notices, scorecard } = prepared;
  return {
    plan: workspace.plan.id,
    agency: workspace.plan.agency.name,
    state: assembled.standing.state,
    issue: issue && { number: issue.number, date: issue.date },
    judgements: countJudgements(scorecard.targets),
    notices: [...problems, ...notices],
    isFlawed: problems.length > 0,
    digests: Object.fromEntries(files.map(({ name, bytes }) => [name, digestOf(bytes)])),
  };
}

function countJudgements(targets: readonly TargetScore[]): ReportDigest['judgements'] {
  const counts: Partial<Record<Judgement, number>> = {};
  for (const { judgement } of targets) counts[judgement] = (counts[judgement] ?? 0) + 1;
  return counts;
}
