import type { Finding } from '../diagnostics/diagnostic.ts';
import { placeText } from '../diagnostics/format-findings.ts';
import { messageOf } from '../diagnostics/message.ts';
import { diskFault } from '../files/disk-fault.ts';
import { UsageError } from '../pipeline/usage-error.ts';
import type { Bilingual, BlockingFinding, Job, Outcome } from './job.ts';

/** Of more findings only the number is told; `cchc validate` shows them all. */
const findingsShown = 5;

export function brokenPlan(job: Job, findings: readonly Finding[]): Outcome {
  const reason = {
    vi: 'không đọc được plan.yaml',
    en: 'plan.yaml cannot be read',
  };
  return failed(job, { reason, findings: findings.filter(({ severity }) => severity === 'error') });
}

export function invalidFiles(job: Job, findings: readonly Finding[]): Outcome {
  const count = findings.length;
  const reason = {
    vi: `còn ${String(count).padStart(2, '0')} lỗi phải sửa`,
    en: `${count} error(s) to mend`,
  };
  return failed(job, { reason, findings });
}

/** What was thrown: wrong usage is the caller's; a fault of the disk or the program says nothing about the data. */
export function thrown(job: Job, error: unknown): Outcome {
  if (error instanceof UsageError) return failed(job, { reason: error.texts, findings: [] });
  const detail = error instanceof Error ? error.message : String(error);
  const reason = diskFault(error) ?? {
    vi: `lỗi của chương trình, không phải của số liệu: ${detail}`,
    en: `a fault of the program, not of the data: ${detail}`,
  };
  return { ...failed(job, { reason, findings: [] }), fault: true };
}

function failed(
  { name, period }: Job,
  { reason, findings }: { readonly reason: Bilingual; readonly findings: readonly Finding[] },
): Outcome {
  return {
    workspace: name,
    period,
    state: 'failed',
    files: {},
    report: null,
    reason,
    findings: findings.slice(0, findingsShown).map(describe),
    fault: false,
  };
}

function describe(finding: Finding): BlockingFinding {
  const textIn = (language: 'vi' | 'en'): string => {
    const { title, detail, remedy } = messageOf(finding, language);
    return [`${title}.`, detail, remedy].filter((part) => part !== '').join(' ');
  };
  return {
    code: finding.code,
    place: { vi: placeText(finding.at, 'vi'), en: placeText(finding.at, 'en') },
    text: { vi: textIn('vi'), en: textIn('en') },
  };
}
