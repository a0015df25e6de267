import { resolve, sep } from 'node:path';
import { type Finding, isError } from '../../diagnostics/diagnostic.ts';
import { orderFindings } from '../../diagnostics/order-findings.ts';
import { noCache } from '../../files/content-cache.ts';
import { planFile, workspaceAround } from '../../files/read-files.ts';
import { applyWaivers } from '../../review/apply-waivers.ts';
import { reviewWorkspace } from '../../review/review-workspace.ts';
import { foldMissing } from '../../validate/across/fold-missing.ts';
import { withoutConsequences } from '../../validate/across/without-consequences.ts';
import type { Notice } from '../notice.ts';
import { type OpenedWorkspace, openWorkspace } from '../open-workspace.ts';
import { readDayOption } from '../options.ts';
import { type Changes, changedFiles } from './changed-files.ts';
import { concerns, deletedReports, touches } from './changed-scope.ts';
import { checkSurroundings } from './check-surroundings.ts';
import type { ValidateOptions, Validation } from './validation.ts';
import { isSubmission, notLetPass, verdictsOn } from './verdicts.ts';
import { isRefused, noSubmissions, notMet, readWanted } from './wanted.ts';
import type { Witness } from './witness.ts';

interface JudgeOptions extends ValidateOptions {
  readonly witness?: Witness;
}

/**
 * Checks files or folders of a workspace, all of it without paths; `null` when there is no plan.
 * @throws UsageError when `asOf` is no day.
 */
export async function judgePaths(
  start: string,
  paths: readonly string[],
  { witness, ...options }: JudgeOptions,
): Promise<Validation | null> {
  const first = paths[0] === undefined ? start : resolve(start, paths[0]);
  const asked = paths.map((path) => resolve(start, path));
  const isAsked = (file: string): boolean =>
    asked.length === 0 || asked.some((path) => file === path || file.startsWith(`${path}${sep}`));
  const changes = await changesAround(first, options);
  const opened = await openWorkspace(first, {
    through: changes === null ? lastQuarterOf(paths) : null,
    isQuestioned: isAsked,
    cache: options.cache ?? noCache,
    unsaved: options.unsaved ?? null,
    ...(witness && { onPrevious: witness.onPrevious }),
  });
  if (opened === null) return null;
  const from = { ...opened, start };
  const wanted = await Promise.all(paths.map((path) => readWanted(from, path, options)));
  const isNamed = (file: string): boolean => paths.length === 0 || wanted.some((one) => one.covers(file));
  const isCovered = (file: string): boolean =>
    (isNamed(file) && (changes === null || touches(changes, file))) || blocksAll(opened, file);
  const isConcerned = (one: Finding): boolean =>
    isCovered(one.at.file) || (changes !== null && isNamed(one.at.file) && concerns(changes, one));
  const found = [...opened.findings, ...(await checkSurroundings(opened, isCovered, witness))];
  const gone = changes && opened.workspace ? deletedReports(changes, opened.workspace, found) : [];
  const { findings, waived } = judge({ ...opened, findings: [...found, ...gone] }, options, isConcerned);
  const known = new Set([...opened.sources.keys(), ...found.map(({ at }) => at.file)]);
  const isThere = (file: string): boolean => opened.sources.has(file) || isRefused(opened, file);
  const isMeant = (file: string): boolean => isCovered(file) && (paths.length > 0 || isSubmission(file));
  const files = [...known].filter((file) => isThere(file) && isMeant(file));
  const failed = findings.some((one) => isError(one) || options.failOn === 'warning');
  // A remark on what is no report, or is not there, checks nothing.
  const checked = [...files, ...findings.filter(isError).map(({ at }) => at.file)];
  const met = changes === null ? checked : [...known];
  const nothing = notMet(wanted, { checked, met });
  const isNothing = paths.length === 0 && changes === null && files.length === 0;
  const isEmpty = opened.workspace !== null && isNothing && !findings.some(isError);
  const missing = isEmpty ? [noSubmissions] : nothing;
  const outcome = { files, findings, waived, failed };
  const result = { root: opened.root, ...outcome, sources: textsOf(opened, findings), missing };
  if (missing.length > 0) return { ...result, verdicts: [] };
  const isUnchanged = changes !== null && files.length === 0 && findings.length === 0;
  const verdicts = isUnchanged ? [unchanged(changes)] : verdictsOn(opened, outcome);
  return { ...result, verdicts: [...verdicts, ...notLetPass(opened, isCovered)] };
}

/** Of the files that findings point at: what messages show, and what corrections are written into. */
function textsOf({ sources }: OpenedWorkspace, findings: readonly Finding[]): Validation['sources'] {
  const shown = findings.flatMap(({ at, related }) => [at.file, ...related.map(({ file }) => file)]);
  return new Map(
    [...new Set(shown)].flatMap((file) => {
      const text = sources.get(file)?.text;
      return text === undefined ? [] : [[file, { text }] as const];
    }),
  );
}

/** What git says has changed in the workspace around a folder; `null` where nobody asked, or there is no workspace. */
async function changesAround(
  first: string,
  { changedSince, env = {} }: ValidateOptions,
): Promise<Changes | null> {
  if (changedSince === undefined) return null;
  const root = await workspaceAround(first);
  return root === null ? null : changedFiles(root, changedSince, env);
}

function unchanged({ since }: Changes): Notice {
  return {
    vi: `Không có báo cáo nào thay đổi so với ${since}: không phải kiểm tra.`,
    en: `No submission has changed since ${since}: nothing to check.`,
  };
}

/** Under a broken plan nothing can be judged: its faults are those of every file. */
function blocksAll({ workspace }: OpenedWorkspace, file: string): boolean {
  return workspace === null && file === planFile;
}

function judge(
  { workspace, findings, waivers }: OpenedWorkspace,
  { asOf }: ValidateOptions,
  isConcerned: (one: Finding) => boolean,
): Pick<Validation, 'findings' | 'waived'> {
  const day = asOf === undefined ? null : readDayOption('--as-of', asOf);
  if (workspace === null) return { findings: orderFindings(findings.filter(isConcerned)), waived: [] };
  const all = withoutConsequences(workspace.plan, [...findings, ...reviewWorkspace(workspace)]);
  const { open, waived, remarks } = applyWaivers(all, { plan: workspace.plan, waivers, asOf: day });
  return {
    findings: foldMissing(orderFindings([...open, ...remarks].filter(isConcerned))),
    waived: waived.filter(({ finding }) => isConcerned(finding)),
  };
}

/** The last quarter that the paths name; `null` when one of them names none, so that all are read. */
function lastQuarterOf(paths: readonly string[]): string | null {
  const quarters = paths.map((path) => /\d{4}-Q[1-4]/.exec(path)?.[0] ?? null);
  if (quarters.length === 0 || quarters.includes(null)) return null;
  return quarters.toSorted().at(-1) ?? null;
}
