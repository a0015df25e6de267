import type { Finding } from '../diagnostics/diagnostic.ts';
import { placeText } from '../diagnostics/formats/place-text.ts';
import { messageOf } from '../diagnostics/message.ts';
import { twoDigits } from '../domain/text.ts';
import { failed } from './failure.ts';
import type { BlockingFinding, Job, Outcome } from './job.ts';

/** Of more findings only the number is told; `cchc validate` shows them all. */
const findingsShown = 5;

export function brokenPlan(job: Job, findings: readonly Finding[]): Outcome {
  const reason = {
    vi: 'không đọc được plan.yaml',
    en: 'plan.yaml cannot be read',
  };
  return failed(job, reason, describeFirst(findings.filter(({ severity }) => severity === 'error')));
}

export function invalidFiles(job: Job, findings: readonly Finding[]): Outcome {
  const count = findings.length;
  const reason = {
    vi: `còn ${twoDigits(count)} lỗi phải sửa`,
    en: `${count} error(s) to mend`,
  };
  return failed(job, reason, describeFirst(findings));
}

function describeFirst(findings: readonly Finding[]): readonly BlockingFinding[] {
  return findings.slice(0, findingsShown).map(describe);
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
