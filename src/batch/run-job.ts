import { readPlanFacts } from '../pipeline/completion/read-plan-facts.ts';
import { digestResources } from './digest-resources.ts';
import { thrown } from './failure.ts';
import { digestInputs, previousRoot } from './inputs.ts';
import type { Job, Outcome } from './job.ts';
import { keepReport, recallReport } from './kept-reports.ts';
import { areSameWords } from './own-words.ts';
import type { Runner } from './runner.ts';
import { needsFiles, settleReport } from './settle-report.ts';

// Only a job that must render loads what rendering takes.
const rendering = () => import('./render-period.ts');

/** Runs one job to its outcome; whatever goes wrong is part of the outcome. */
export async function runJob(runner: Runner, job: Job): Promise<Outcome> {
  try {
    if (job.period !== null) return await runPeriod(runner, job, job.period);
    return await (await rendering()).tellWhyNoPlan(job);
  } catch (error) {
    return thrown(job, error);
  }
}

/** Nothing is opened when the same inputs gave a report before and its files are where they belong. */
async function runPeriod(runner: Runner, job: Job, period: string): Promise<Outcome> {
  const { request, cache } = runner;
  const facts = await readPlanFacts(job.root, cache);
  const before = previousRoot(job.root, facts?.previous ?? null);
  const keyFrom = (resources: string, digest: typeof digestInputs): string =>
    JSON.stringify([
      period,
      request.format,
      resources,
      digest(job.root, period),
      before === null ? null : digest(before, null),
    ]);
  const key = keyFrom(request.resources, (root, until) => runner.recent.digest(root, until));
  const kept = request.force ? null : recallReport(cache, key);
  const isSettled = kept !== null && !needsFiles(request, job, kept.report);
  if (isSettled && (await areSameWords(job.root, kept.own)))
    return settleReport(request, job, { report: kept.report });
  const { renderPeriod } = await rendering();
  const { outcome, own } = await renderPeriod(runner, job, period);
  // Somebody may have written while we read: then nobody knows what the report was made from.
  const isSame = async () => keyFrom(await digestResources(request), digestInputs) === key;
  const { report } = outcome;
  if (report !== null && own !== null && (await isSame())) keepReport(cache, key, { report, own });
  return outcome;
}
