import { resolve, sep } from 'node:path';
import type { Severity } from '../diagnostics/catalogue/entry.ts';
import { type Finding, isError, type Waived } from '../diagnostics/diagnostic.ts';
import { orderFindings } from '../diagnostics/order-findings.ts';
import { type ContentCache, noCache } from '../files/content-cache.ts';
import { isFile, isFolder, planFile } from '../files/read-files.ts';
import { applyWaivers } from '../review/apply-waivers.ts';
import { reviewWorkspace } from '../review/review-workspace.ts';
import { checkSurroundings } from './check-surroundings.ts';
import type { Notice } from './notice.ts';
import { inWorkspace, type OpenedWorkspace, openWorkspace } from './open-workspace.ts';
import { readDayOption } from './options.ts';
import { isSubmission, verdictsOn } from './verdicts.ts';

export interface Validation {
  readonly opened: OpenedWorkspace;
  /** That were checked, also those that cannot be read; all submissions where no path was given. */
  readonly files: readonly string[];
  /** About the files asked for, in order, without those that are waived. */
  readonly findings: readonly Finding[];
  /** What the office lets pass. */
  readonly waived: readonly Waived[];
  /** Is there a finding as severe as was asked for? Verdicts, formats and exit code all say the same. */
  readonly failed: boolean;
  /** What an officer wants to know last: can it be sent? One a file, or one for all. */
  readonly verdicts: readonly Notice[];
  /** Nothing to check there: never a green tick. */
  readonly missing: readonly Notice[];
}

export interface ValidateOptions {
  /** The least severity that fails. */
  readonly failOn: Severity;
  /** The day that decides which waivers have expired; without it the closing date of each finding's period. */
  readonly asOf?: string;
  /** What earlier runs made of the same files. */
  readonly cache?: ContentCache;
}

/**
 * Checks files or folders of a workspace, all of it without paths; `null` when there is no plan.
 * @throws UsageError when `asOf` is no day.
 */
export async function validatePaths(
  start: string,
  paths: readonly string[],
  options: ValidateOptions,
): Promise<Validation | null> {
  const first = paths[0] === undefined ? start : resolve(start, paths[0]);
  const asked = paths.map((path) => resolve(start, path));
  const isQuestioned = (file: string): boolean =>
    asked.length === 0 || asked.some((path) => file === path || file.startsWith(`${path}${sep}`));
  const opened = await openWorkspace(first, {
    through: lastQuarterOf(paths),
    isQuestioned,
    cache: options.cache ?? noCache,
  });
  if (opened === null) return null;
  const from = { ...opened, start };
  const wanted = await Promise.all(paths.map((path) => readWanted(from, path)));
  const isCovered = (file: string): boolean =>
    paths.length === 0 || wanted.some((one) => one.covers(file)) || blocksAll(opened, file);
  const found = [...opened.findings, ...(await checkSurroundings(opened, isCovered))];
  const { findings, waived } = judge({ ...opened, findings: found }, options, isCovered);
  const known = new Set([...opened.sources.keys(), ...found.map(({ at }) => at.file)]);
  const files = [...known].filter(isCovered).filter((file) => paths.length > 0 || isSubmission(file));
  const failed = findings.some((one) => isError(one) || options.failOn === 'warning');
  const nothing = wanted.filter((one) => !one.exists || ![...known].some(one.covers)).map(nothingAt);
  const missing = paths.length === 0 && files.length === 0 ? [noSubmissions] : nothing;
  const verdicts = missing.length > 0 ? [] : verdictsOn(opened, { files, findings, waived, failed });
  return { opened: from, files, findings, waived, failed, verdicts, missing };
}

/** Under a broken plan nothing can be judged: its faults are those of every file. */
function blocksAll({ workspace }: OpenedWorkspace, file: string): boolean {
  return workspace === null && file === planFile;
}

function judge(
  { workspace, findings, waivers }: OpenedWorkspace,
  { asOf }: ValidateOptions,
  isCovered: (file: string) => boolean,
): Pick<Validation, 'findings' | 'waived'> {
  const day = asOf === undefined ? null : readDayOption('--as-of', asOf);
  const ofFiles = (one: Finding): boolean => isCovered(one.at.file);
  if (workspace === null) return { findings: orderFindings(findings.filter(ofFiles)), waived: [] };
  const all = [...findings, ...reviewWorkspace(workspace)];
  const { open, waived, remarks } = applyWaivers(all, { plan: workspace.plan, waivers, asOf: day });
  return {
    findings: orderFindings([...open, ...remarks].filter(ofFiles)),
    waived: waived.filter(({ finding }) => ofFiles(finding)),
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
}

async function readWanted(opened: OpenedWorkspace, path: string): Promise<Wanted> {
  const absolute = resolve(opened.start, path);
  const inside = inWorkspace(opened, path);
  const covers = (file: string): boolean => inside === '' || file === inside || file.startsWith(`${inside}/`);
  return {
    path,
    exists: (await isFile(absolute)) || (await isFolder(absolute)),
    covers,
  };
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
