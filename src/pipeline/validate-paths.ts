import { resolve, sep } from 'node:path';
import { computeScorecard } from '../attainment/compute-scorecard.ts';
import type { Finding } from '../diagnostics/diagnostic.ts';
import { readPeriodId } from '../domain/period.ts';
import type { Submission } from '../domain/submission.ts';
import type { Workspace } from '../domain/workspace.ts';
import { type ContentCache, noCache } from '../files/content-cache.ts';
import { isFile, isFolder } from '../files/read-files.ts';
import { quarterAndYear } from '../report/format/period-name.ts';
import { unitResults } from '../report/unit-results.ts';
import { reviewWorkspace } from '../review/review-workspace.ts';
import { checkSurroundings } from './check-surroundings.ts';
import { inWorkspace, type OpenedWorkspace, openWorkspace } from './open-workspace.ts';
import type { Notice } from './render-report.ts';
import { folders } from './workspace-paths.ts';

export interface Validation {
  readonly opened: OpenedWorkspace;
  /** About the files asked for, in order. */
  readonly findings: readonly Finding[];
  /** What an officer wants to know last: can it be sent? One a file, or one for all. */
  readonly verdicts: readonly Notice[];
  /** Nothing to check there: never a green tick. */
  readonly missing: readonly Notice[];
}

/** Checks files or folders of a workspace, all of it without paths; `null` when there is no plan. */
export async function validatePaths(
  start: string,
  paths: readonly string[],
  cache: ContentCache = noCache,
): Promise<Validation | null> {
  const first = paths[0] === undefined ? start : resolve(start, paths[0]);
  const asked = paths.map((path) => resolve(start, path));
  const isQuestioned = (file: string): boolean =>
    asked.length === 0 || asked.some((path) => file === path || file.startsWith(`${path}${sep}`));
  const opened = await openWorkspace(first, { through: lastQuarterOf(paths), isQuestioned, cache });
  if (opened === null) return null;
  const from = { ...opened, start };
  const wanted = await Promise.all(paths.map((path) => readWanted(from, path)));
  const nothing = wanted.filter((one) => !one.exists || !one.matches(opened.sources.keys()));
  const covers = (file: string): boolean => paths.length === 0 || wanted.some((one) => one.covers(file));
  const around = await checkSurroundings(opened, covers);
  const all = [...opened.findings, ...reviewOf(opened), ...around];
  const findings = all.filter(({ at }) => covers(at.file));
  const missing =
    paths.length === 0 && ![...opened.sources.keys()].some(isSubmission)
      ? [noSubmissions]
      : nothing.map(nothingAt);
  return {
    opened: from,
    findings,
    verdicts: missing.length > 0 ? [] : verdictsOn(opened, wanted, findings),
    missing,
  };
}

/** The last quarter that the paths name; `null` when one of them names none, so that all are read. */
function lastQuarterOf(paths: readonly string[]): string | null {
  const quarters = paths.map((path) => /\d{4}-Q[1-4]/.exec(path)?.[0] ?? null);
  if (quarters.length === 0 || quarters.includes(null)) return null;
  return quarters.toSorted().at(-1) ?? null;
}

interface Wanted {
  readonly path: string;
  readonly exists: boolean;
  readonly covers: (file: string) => boolean;
  readonly matches: (files: Iterable<string>) => boolean;
}

async function readWanted(opened: OpenedWorkspace, path: string): Promise<Wanted> {
  const absolute = resolve(opened.start, path);
  const inside = inWorkspace(opened, path);
  const covers = (file: string): boolean => inside === '' || file === inside || file.startsWith(`${inside}/`);
  return {
    path,
    exists: (await isFile(absolute)) || (await isFolder(absolute)),
    covers,
    matches: (files) => [...files].some(covers),
  };
}

function reviewOf({ workspace }: OpenedWorkspace): readonly Finding[] {
  return workspace === null ? [] : reviewWorkspace(workspace);
}

function isSubmission(file: string): boolean {
  return file.startsWith(`${folders.submissions}/`);
}

const noSubmissions: Notice = {
  vi: 'Chưa có báo cáo nào của đơn vị trong thư mục submissions: không có gì để kiểm tra.',
  en: 'There is no submission in the folder submissions: nothing to check.',
};

function nothingAt({ path }: Wanted): Notice {
  return {
    vi: `${path}: không có tệp báo cáo nào ở đây để kiểm tra.`,
    en: `${path}: there is no file here to check.`,
  };
}

/** One verdict a submission when few are asked for, else one for all. */
function verdictsOn(
  opened: OpenedWorkspace,
  wanted: readonly Wanted[],
  findings: readonly Finding[],
): readonly Notice[] {
  const files = [...opened.sources.keys()].filter(
    (file) => isSubmission(file) && (wanted.length === 0 || wanted.some((one) => one.covers(file))),
  );
  const [only] = files;
  return files.length === 1 && only !== undefined
    ? [verdictOn(opened, only, findings)]
    : [verdictOnAll(files, findings)];
}

function verdictOn({ workspace }: OpenedWorkspace, file: string, findings: readonly Finding[]): Notice {
  const { errors, warnings } = count(findings);
  const submission = workspace?.submissions.find((one) => one.file === file);
  const whose = ownerOf(workspace, file);
  const warned =
    warnings > 0 ? { vi: `, ${two(warnings)} cảnh báo`, en: `, ${warnings} warning(s)` } : { vi: '', en: '' };
  if (errors > 0) {
    return {
      vi: `${whose.vi}: còn ${two(errors)} lỗi phải sửa${warned.vi}. Chưa gửi được.`,
      en: `${whose.en}: ${errors} error(s) to mend${warned.en}. Cannot be sent yet.`,
    };
  }
  const results = workspace && submission ? resultsOf(workspace, submission) : '';
  return {
    vi: `${whose.vi}: không có lỗi${warned.vi}. Gửi được.${results === '' ? '' : ` Kết quả: ${results}`}`,
    en: `${whose.en}: no errors${warned.en}. Can be sent.${results === '' ? '' : ` Results: ${results}`}`,
  };
}

/** Whose file it is, by its name and folder: a broken file says nothing certain itself. */
function ownerOf(workspace: Workspace | null, file: string): Notice {
  const [, quarter = '', name = ''] = /([^/]+)\/([^/]+)\.ya?ml$/i.exec(file) ?? [];
  const unit = workspace?.plan.units.find(({ id }) => id === name);
  return unit && readPeriodId(quarter)
    ? { vi: `Báo cáo của ${unit.name} ${quarterAndYear(quarter)}`, en: `Report of ${unit.name}, ${quarter}` }
    : { vi: file, en: file };
}

function resultsOf(workspace: Workspace, submission: Submission): string {
  const quarter = workspace.plan.periods.find(({ id }) => id === submission.period);
  if (!quarter) return '';
  const scorecard = computeScorecard(workspace, quarter, { asOf: quarter.closes, excluded: new Map() });
  return unitResults(workspace.plan, scorecard, submission.unit);
}

function verdictOnAll(files: readonly string[], findings: readonly Finding[]): Notice {
  const { errors, warnings } = count(findings);
  const faulty = new Set(findings.filter(({ severity }) => severity === 'error').map(({ at }) => at.file))
    .size;
  return errors > 0
    ? {
        vi: `Đã kiểm tra ${files.length} báo cáo: còn ${two(errors)} lỗi phải sửa trong ${two(faulty)} tệp, ${two(warnings)} cảnh báo.`,
        en: `Checked ${files.length} submissions: ${errors} error(s) to mend in ${faulty} file(s), ${warnings} warning(s).`,
      }
    : {
        vi: `Đã kiểm tra ${files.length} báo cáo: không có lỗi${warnings > 0 ? `, ${two(warnings)} cảnh báo` : ''}.`,
        en: `Checked ${files.length} submissions: no errors${warnings > 0 ? `, ${warnings} warning(s)` : ''}.`,
      };
}

function count(findings: readonly Finding[]): { readonly errors: number; readonly warnings: number } {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: findings.length - errors };
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
