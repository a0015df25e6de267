import { workerData } from 'node:worker_threads';
import type { BatchRequest } from './job.ts';
import { takeTasks } from './task.ts';

/** Entry of a worker thread: the pool hands it the run's request once and its tasks one by one. */
export default takeTasks(workerData as BatchRequest);
