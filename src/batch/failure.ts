import { diskFault } from '../files/disk-fault.ts';
import { UsageError } from '../pipeline/usage-error.ts';
import type { Bilingual, BlockingFinding, Job, Outcome } from './job.ts';

/** What was thrown: wrong usage is the caller's; a fault of the disk or the program says nothing about the data. */
export function thrown(job: Job, error: unknown): Outcome {
  if (error instanceof UsageError) return failed(job, error.texts);
  const detail = error instanceof Error ? error.message : String(error);
  const disk = diskFault(error);
  const reason = {
    vi: disk?.vi ?? `lỗi của chương trình, không phải của số liệu: ${detail}`,
    en: disk?.en ?? `a fault of the program, not of the data: ${detail}`,
  };
  return { ...failed(job, reason), fault: true };
}

export function failed(
  { name, period }: Job,
  reason: Bilingual,
  findings: readonly BlockingFinding[] = [],
): Outcome {
  return {
    workspace: name,
    period,
    state: 'failed',
    files: {},
    report: null,
    reason,
    findings,
    fault: false,
  };
}
