import { resolve } from 'node:path';
import { blockingFindings } from '../pipeline/blocking-findings.ts';
import { type OpenedWorkspace, openWorkspace } from '../pipeline/open-workspace.ts';
import { readPlanFacts } from '../pipeline/read-plan-facts.ts';
import { prepareReport } from '../pipeline/render-report.ts';
import { scoreOptionsOf } from '../pipeline/score-as-approved.ts';
import { digestReport } from './digest-report.ts';
import { digestResources } from './digest-resources.ts';
import { brokenPlan, invalidFiles, thrown } from './failure.ts';
import { digestInputs, previousRoot } from './inputs.ts';
import type { Job, Outcome } from './job.ts';
import { keepReport, recallReport } from './kept-reports.ts';
import type { Runner } from './runner.ts';
import { needsFiles, settleReport } from './settle-report.ts';

/** Runs one job to its outcome; whatever goes wrong is part of the outcome. */
export async function runJob(runner: Runner, job: Job): Promise<Outcome> {
  try {
    return job.period === null ? await tellWhyNoPlan(job) : await runPeriod(runner, job, job.period);
  } catch (error) {
    return thrown(job, error);
  }
}

async function tellWhyNoPlan(job: Job): Promise<Outcome> {
  const opened = await openWorkspace(job.root);
  return brokenPlan(job, opened?.findings ?? []);
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
  if (kept !== null && !needsFiles(request, job, kept)) return settleReport(request, job, { report: kept });
  const outcome = await renderPeriod(runner, job, period);
  // Somebody may have written while we read: then nobody knows what the report was made from.
  const isSame = async () => keyFrom(await digestResources(request), digestInputs) === key;
  if (outcome.report !== null && (await isSame())) keepReport(cache, key, outcome.report);
  return outcome;
}

async function renderPeriod({ request, cache }: Runner, job: Job, period: string): Promise<Outcome> {
  const opened = await openWorkspace(job.root, { through: period, cache });
  if (!opened?.workspace) return brokenPlan(job, opened?.findings ?? []);
  const scoring = scoringOf(opened, period);
  const blocking = blockingFindings(opened, period, scoring.exclude ?? []);
  if (blocking.length > 0) return invalidFiles(job, blocking);
  const ready = { ...opened, workspace: opened.workspace };
  const { format, start, templates, fontDir } = request;
  const own = {
    ...(templates !== undefined && { templates: resolve(start, templates) }),
    ...(fontDir !== undefined && { fontDir: resolve(start, fontDir) }),
  };
  const prepared = await prepareReport(ready, { ...scoring, ...own, format });
  return settleReport(request, job, { report: digestReport(ready, prepared), files: prepared.files });
}

/** A confirmed report is looked at as it was confirmed: from the same day, without the same units. */
function scoringOf({ signoffs }: OpenedWorkspace, period: string): ReturnType<typeof scoreOptionsOf> {
  const record = signoffs[period];
  return record === undefined ? { period } : scoreOptionsOf(record, period);
}
