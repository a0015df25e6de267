import { resolve } from 'node:path';
import { blockingFindings } from '../pipeline/check/blocking-findings.ts';
import { type OpenedWorkspace, openWorkspace } from '../pipeline/open-workspace.ts';
import { prepareReport } from '../pipeline/report/render-report.ts';
import { scoreOptionsOf } from '../pipeline/signoff/score-as-approved.ts';
import { brokenPlan, invalidFiles } from './blocked.ts';
import { digestReport } from './digest-report.ts';
import type { Job, Outcome } from './job.ts';
import type { Runner } from './runner.ts';
import { settleReport } from './settle-report.ts';

/** Opens the workspace and renders the report, or says what stands in the way. */
export async function renderPeriod({ request, cache }: Runner, job: Job, period: string): Promise<Outcome> {
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

/** Why the plan of a job cannot be read. */
export async function tellWhyNoPlan(job: Job): Promise<Outcome> {
  const opened = await openWorkspace(job.root);
  return brokenPlan(job, opened?.findings ?? []);
}

/** A confirmed report is looked at as it was confirmed: from the same day, without the same units. */
function scoringOf({ signoffs }: OpenedWorkspace, period: string): ReturnType<typeof scoreOptionsOf> {
  const record = signoffs[period];
  return record === undefined ? { period } : scoreOptionsOf(record, period);
}
