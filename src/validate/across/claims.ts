import { readPeriodId } from '../../domain/period.ts';
import type { Plan } from '../../domain/plan.ts';
import type { Submission } from '../../domain/submission.ts';
import type { Source } from '../../load/source.ts';
import { readHeader } from '../submission/read-header.ts';

/** `quarter unit` of every file that is somebody's report, in order or not. */
export type Claims = ReadonlySet<string>;

export interface SubmittedFiles {
  /** Paths of all files among the submissions, readable or not. */
  readonly paths: readonly string[];
  /** Those that can be read. */
  readonly sources: readonly Source[];
  /** Those without errors. */
  readonly valid: readonly Submission[];
}

/** Whose reports of which quarters are there: by what a file says, or by its name where it cannot be read at all. */
export function claimsOf(plan: Plan, { paths, sources, valid }: SubmittedFiles): Claims {
  const isValid = new Set(valid.map(({ file }) => file));
  const faulty = sources.filter(({ file }) => !isValid.has(file));
  const read = faulty.flatMap((source) => {
    const { unit, quarter } = readHeader(plan, source);
    return unit && quarter ? [`${quarter.id} ${unit.id}`] : [];
  });
  const readable = new Set(sources.map(({ file }) => file));
  const unread = paths.filter((path) => !readable.has(path));
  return new Set([
    ...valid.map(({ period, unit }) => `${period} ${unit}`),
    ...read,
    // A file that contradicts its name or folder is there all the same, and has its finding.
    ...[...unread, ...faulty.map(({ file }) => file)].flatMap(claimOfPath),
  ]);
}

/** Of those the ones with errors: they were sent, though nothing in them counts. */
export function faultyClaims(plan: Plan, files: SubmittedFiles): Claims {
  const inOrder = new Set(files.valid.map(({ period, unit }) => `${period} ${unit}`));
  return new Set([...claimsOf(plan, files)].filter((claim) => !inOrder.has(claim)));
}

function claimOfPath(path: string): readonly string[] {
  const [folder = '', name = ''] = path.split('/').slice(-2);
  return readPeriodId(folder) ? [`${folder} ${name.replace(/\.ya?ml$/i, '')}`] : [];
}
