import type { ContentCache } from '../pipeline/open-cache.ts';
import type { ReportDigest } from './job.ts';

const kind = 'batch-report';

/** What earlier runs made of the very same inputs; the files themselves are not kept, only their digests. */
export function recallReport(cache: ContentCache, key: string): ReportDigest | null {
  const kept = cache.read(kind, key);
  // An entry that is whole was written by this very program.
  return kept === null ? null : (JSON.parse(Buffer.from(kept).toString('utf8')) as ReportDigest);
}

export function keepReport(cache: ContentCache, key: string, report: ReportDigest): void {
  cache.write(kind, key, Buffer.from(JSON.stringify(report)));
}
