import type { ContentCache } from '../pipeline/open-cache.ts';
import type { ReportDigest } from './job.ts';
import type { OwnWords } from './own-words.ts';

const kind = 'batch-report';

/** What a report was, and the office's own words that it was made with. */
export interface KeptReport {
  readonly report: ReportDigest;
  readonly own: OwnWords;
}

/** What earlier runs made of the very same inputs; the files themselves are not kept, only their digests. */
export function recallReport(cache: ContentCache, key: string): KeptReport | null {
  const kept = cache.read(kind, key);
  // An entry that is whole was written by this very program.
  return kept === null ? null : (JSON.parse(Buffer.from(kept).toString('utf8')) as KeptReport);
}

export function keepReport(cache: ContentCache, key: string, kept: KeptReport): void {
  cache.write(kind, key, Buffer.from(JSON.stringify(kept)));
}
