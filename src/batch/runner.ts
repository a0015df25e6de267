import { type ContentCache, openCache } from '../pipeline/open-cache.ts';
import { RecentInputs } from './inputs.ts';
import type { BatchRequest } from './job.ts';

/** What one worker keeps at hand from job to job. */
export interface Runner {
  readonly request: BatchRequest;
  readonly cache: ContentCache;
  readonly recent: RecentInputs;
}

export function makeRunner(request: BatchRequest): Runner {
  const cache = openCache({ CCHC_CACHE: request.cache ?? 'off' }, request.start);
  return { request, cache, recent: new RecentInputs() };
}
