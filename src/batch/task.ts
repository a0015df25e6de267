import type { ContentCache } from '../pipeline/open-cache.ts';
import type { BatchRequest, Job, Outcome, WorkspaceFolder } from './job.ts';
import { planJobs } from './plan-jobs.ts';
import { runJob } from './run-job.ts';
import { makeRunner } from './runner.ts';

/** What is sent to a worker, and what comes back. */
export type Task =
  | { readonly kind: 'plan'; readonly folder: WorkspaceFolder; readonly isWeighed: boolean }
  | { readonly kind: 'run'; readonly job: Job };

export interface TaskResult {
  readonly jobs: readonly Job[];
  readonly outcome: Outcome | null;
}

/** A worker's tasks, one after the other, for one run. */
export function takeTasks(request: BatchRequest, cache: ContentCache): (task: Task) => Promise<TaskResult> {
  const runner = makeRunner(request, cache);
  return async (task) =>
    task.kind === 'plan'
      ? { jobs: await planJobs(runner, task.folder, task.isWeighed), outcome: null }
      : { jobs: [], outcome: await runJob(runner, task.job) };
}
