import { resolve } from 'node:path';
import { blockingFindings } from '../pipeline/check/blocking-findings.ts';
import { openWorkspace } from '../pipeline/open-workspace.ts';
import { prepareReport } from '../pipeline/report/render-report.ts';
import { keepChoices } from '../pipeline/signoff/keep-choices.ts';
import { brokenPlan, invalidFiles } from './blocked.ts';
import { digestReport } from './digest-report.ts';
import type { Job, Outcome } from './job.ts';
import { digestOwnWords, type OwnWords } from './own-words.ts';
import type { Runner } from './runner.ts';
import { settleReport } from './settle-report.ts';

export interface Rendered {
  readonly outcome: Outcome;
  /** What it was worded with; `null` where no report came about. */
  readonly own: OwnWords | null;
}

/** Opens the workspace and renders the report, or says what stands in the way. */
export async function renderPeriod({ request, cache }: Runner, job: Job, period: string): Promise<Rendered> {
  const opened = await openWorkspace(job.root, { through: period, cache });
  if (!opened?.workspace) return { outcome: brokenPlan(job, opened?.findings ?? []), own: null };
  const { format, start, templates, fontDir } = request;
  // A confirmed report is looked at and presented as it was confirmed.
  const choices = keepChoices(opened, {
    period,
    ...(templates !== undefined && { templates: resolve(start, templates) }),
  });
  const blocking = blockingFindings(opened, period, choices.exclude ?? []);
  if (blocking.length > 0) return { outcome: invalidFiles(job, blocking), own: null };
  const ready = { ...opened, workspace: opened.workspace };
  const own = await digestOwnWords(opened.root, choices);
  const fonts = fontDir === undefined ? {} : { fontDir: resolve(start, fontDir) };
  const prepared = await prepareReport(ready, { ...choices, ...fonts, format });
  const report = digestReport(ready, prepared, choices);
  return { outcome: await settleReport(request, job, { report, files: prepared.files }), own };
}

/**
 * Why the plan of a job cannot be read.
 * @throws Error where it can: what went wrong was no fault of the data.
 */
export async function tellWhyNoPlan(job: Job): Promise<Outcome> {
  const opened = await openWorkspace(job.root);
  if (opened?.workspace) throw new Error('the plan can be read, but its jobs could not be planned');
  return brokenPlan(job, opened?.findings ?? []);
}
