import { join, relative, resolve, sep } from 'node:path';
import { twoDigits } from '../domain/text.ts';
import { hashIfThere } from '../files/take-inventory.ts';
import { writeAtomically } from '../files/write-files.ts';
import type { Destination, ReportFile } from '../pipeline/report/frozen-files.ts';
import { folders } from '../pipeline/workspace-paths.ts';
import { failed } from './failure.ts';
import type { BatchRequest, Bilingual, Job, Outcome, ReportDigest } from './job.ts';

interface Rendered {
  readonly report: ReportDigest;
  /** Not needed where nothing is to be written. */
  readonly files?: readonly ReportFile[];
}

/** What to do about one file of a report. */
interface Step {
  readonly name: string;
  /** Absolute. */
  readonly path: string;
  readonly action: 'keep' | 'write';
  /** The issued file is another one. */
  readonly differs: boolean;
}

/** Does the disk lack something that only rendering gives? */
export function needsFiles(request: BatchRequest, job: Job, report: ReportDigest): boolean {
  return !request.check && stepsFor(request, job, report).some(({ action }) => action === 'write');
}

/** Brings the disk to where it should be; issued files stay as they are, whatever would be rendered today. */
export async function settleReport(request: BatchRequest, job: Job, rendered: Rendered): Promise<Outcome> {
  const { report, files = [] } = rendered;
  const steps = stepsFor(request, job, report);
  const writing = steps.filter(({ action }) => action === 'write');
  const due = files.filter(({ name }) => !request.check && writing.some((step) => step.name === name));
  const root = outputFolder(request, job);
  const frozen = due.length === 0 ? null : await refuseFrozen({ root, folder: '', files: due });
  if (frozen !== null) return { ...failed(job, frozen), state: 'differs' };
  for (const { name, bytes } of due) await writeAtomically(join(root, name), bytes);
  const differing = steps.filter(({ differs }) => differs);
  const wrote = request.check ? 'outdated' : 'written';
  return {
    workspace: job.name,
    period: job.period,
    state: differing.length > 0 ? 'differs' : writing.length > 0 ? wrote : 'unchanged',
    files: Object.fromEntries(steps.map(({ name, path }) => [name, portable(request.start, path)])),
    report,
    reason: differing.length > 0 ? whyDifferent(report, differing) : null,
    findings: [],
    fault: false,
  };
}

/** A file that says of itself that it was issued stays, also where the record of it is lost. */
async function refuseFrozen(destination: Destination): Promise<Bilingual | null> {
  const { frozenFile } = await import('../pipeline/report/frozen-files.ts');
  const notice = await frozenFile(destination);
  const tidy = (text: string): string => text.replace(/\.$/, '');
  return notice && { vi: tidy(notice.vi), en: tidy(notice.en) };
}

/** Where a job's files go, absolute. */
export function outputFolder({ out }: BatchRequest, { root, name }: Job): string {
  return out === null ? join(root, folders.reports) : join(out, name);
}

function stepsFor(request: BatchRequest, job: Job, report: ReportDigest): readonly Step[] {
  const official = join(job.root, folders.reports);
  const folder = outputFolder(request, job);
  return Object.entries(report.digests).map(([name, digest]) => {
    const path = join(folder, name);
    const there = hashIfThere(path);
    const step = { name, path, action: there === digest ? ('keep' as const) : ('write' as const) };
    if (report.issue === null) return { ...step, differs: false };
    const issuedPath = join(official, name);
    const issued = issuedPath === path ? there : hashIfThere(issuedPath);
    // An issued file that is gone may come back only as what it was.
    const differs = issued === null ? report.state !== 'issued' : issued !== digest;
    return { ...step, action: differs && issuedPath === path ? 'keep' : step.action, differs };
  });
}

function whyDifferent({ state, issue }: ReportDigest, steps: readonly Step[]): Bilingual {
  const number = issue === null ? '' : twoDigits(issue.number);
  const names = steps.map(({ name }) => name).join(', ');
  if (state === 'issued') {
    return {
      vi: `đã phát hành, số ${number}: số liệu và lời văn không đổi, nhưng tệp lập lại theo mẫu và chương trình hiện nay khác tệp đã phát hành (${names}); tệp đã phát hành được giữ nguyên`,
      en: `issued under number ${number}: same figures and words, but the files as today's template and program render them differ from those issued (${names}); the issued files stay`,
    };
  }
  return {
    vi: `đã phát hành, số ${number}: nội dung tính từ số liệu hiện nay khác nội dung đã phát hành; tệp đã phát hành được giữ nguyên. Cần sửa báo cáo ấy thì mở lại (cchc reopen), không thì khôi phục số liệu`,
    en: `issued under number ${number}: the content computed from today's data differs from what was issued; the issued files stay. To correct that report open it again (cchc reopen), else restore the data`,
  };
}

function portable(start: string, path: string): string {
  return relative(start, resolve(path)).split(sep).join('/');
}
