import { join, relative, resolve, sep } from 'node:path';
import { isFile, planFile, readIfThere } from '../files/read-files.ts';
import { removeLeftovers, writeAtomically } from '../files/write-files.ts';
import { buildIndex } from '../pipeline/report/write-index.ts';
import { folders } from '../pipeline/workspace-paths.ts';
import type { BatchRequest, Outcome } from './job.ts';

/**
 * Writes the page over all outcomes; false when it is there already, byte for byte.
 * @param place `path` as outcomes name files: from where the command runs, with forward slashes.
 */
export async function saveIndex(
  outcomes: readonly Outcome[],
  { start, path, check }: { readonly start: string; readonly path: string; readonly check: boolean },
): Promise<boolean> {
  const entries = outcomes.map((outcome) => ({ ...outcome, reason: outcome.reason?.vi ?? null }));
  const page = buildIndex(entries, path);
  const before = await readIfThere(start, path);
  if (before !== null && new TextDecoder().decode(before.bytes) === page) return false;
  if (check) return true;
  await removeLeftovers(resolve(start, path, '..'));
  await writeAtomically(resolve(start, path), page);
  return true;
}

/**
 * Where the page goes, from where the command runs: beside what is rendered. Without `--out` into the one folder that
 * was searched (of a single workspace, into its reports), else to where the command runs. Other periods than the
 * annual one have a page of their own, so that one run's page does not take the place of another's.
 */
export async function indexPath(
  { start, out, period }: Pick<BatchRequest, 'start' | 'out' | 'period'>,
  roots: readonly string[],
): Promise<string> {
  const [root = start] = roots;
  const reports = (await isFile(join(root, planFile))) ? join(root, folders.reports) : root;
  const folder = out ?? (roots.length === 1 ? reports : start);
  const name = period === 'annual' ? 'index.md' : `index-${period}.md`;
  return relative(start, join(folder, name)).split(sep).join('/');
}
