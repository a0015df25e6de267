import type { PlanFacts } from '../pipeline/completion/plan-facts.ts';
import { readPlanFacts } from '../pipeline/completion/read-plan-facts.ts';
import { weighInputs } from './inputs.ts';
import type { Job, WorkspaceFolder } from './job.ts';
import type { Runner } from './runner.ts';

/**
 * The jobs of one workspace in the plan's order of periods: none where its plan has no such period, one that is
 * bound to fail where its plan cannot be read.
 */
export async function planJobs(
  { request, cache }: Runner,
  folder: WorkspaceFolder,
  isWeighed: boolean,
): Promise<readonly Job[]> {
  const facts = await readPlanFacts(folder.root, cache);
  if (facts === null) return [{ ...folder, period: null, weight: 0 }];
  const weigh = isWeighed ? weighInputs(folder.root) : () => 0;
  return choosePeriods(facts, request.period).map((period) => ({ ...folder, period, weight: weigh(period) }));
}

function choosePeriods({ periods, reports }: PlanFacts, wanted: string): readonly string[] {
  const isWanted = (period: PlanFacts['periods'][number]): boolean => {
    if (wanted === 'annual') return period.isYear;
    if (wanted === 'issued') return reports.includes(period.id);
    return wanted === 'all' || period.id === wanted;
  };
  return periods.filter(isWanted).map(({ id }) => id);
}
