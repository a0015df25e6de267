import type { ContentCache } from '../pipeline/open-cache.ts';
import { RecentInputs } from './inputs.ts';
import type { BatchRequest } from './job.ts';

/** What one worker keeps at hand from job to job. */
export interface Runner {
  readonly request: BatchRequest;
  readonly cache: ContentCache;
  readonly recent: RecentInputs;
}

export function makeRunner(request: BatchRequest, cache: ContentCache): Runner {
  return { request, cache, recent: new RecentInputs() };
}
