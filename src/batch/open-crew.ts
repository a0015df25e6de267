import { programFile } from '../files/program-files.ts';
import type { ContentCache } from '../pipeline/open-cache.ts';
import type { BatchRequest } from './job.ts';
import { type Task, type TaskResult, takeTasks } from './task.ts';

/** Those who do the work: threads, or this one alone. */
export interface Crew {
  readonly size: number;
  do(task: Task): Promise<TaskResult>;
  dismiss(): Promise<void>;
}

/**
 * @param size how many at once; a single one needs no thread of its own.
 * @param cache for work in this thread; others open the request's.
 */
export async function openCrew(request: BatchRequest, size: number, cache: ContentCache): Promise<Crew> {
  if (size <= 1) return { size: 1, do: takeTasks(request, cache), dismiss: async () => {} };
  const { Piscina } = await import('piscina');
  const pool = new Piscina<Task, TaskResult>({
    filename: programFile('dist/batch-worker.js'),
    workerData: request,
    minThreads: size,
    maxThreads: size,
    recordTiming: false,
  });
  return { size, do: (task) => pool.run(task), dismiss: () => pool.destroy() };
}
