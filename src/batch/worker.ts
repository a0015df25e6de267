import { workerData } from 'node:worker_threads';
import { openCache } from '../pipeline/open-cache.ts';
import type { BatchRequest } from './job.ts';
import { takeTasks } from './task.ts';

const request = workerData as BatchRequest;

/** Entry of a worker thread: the pool hands it the run's request once and its tasks one by one. */
export default takeTasks(request, openCache({ CCHC_CACHE: request.cache ?? 'off' }, request.start));
