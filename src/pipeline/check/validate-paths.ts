import { relative, resolve } from 'node:path';
import { isFile, isFolder, workspaceAround } from '../../files/read-files.ts';
import { recallCheck } from './recall-check.ts';
import type { ValidateOptions, Validation } from './validation.ts';
import type { Witness } from './witness.ts';

/**
 * Checks files or folders of a workspace, all of it without paths; `null` when there is no plan. Where nothing that
 * the check looks at has changed since an earlier one, that one's result is taken, and nothing that judges is loaded.
 * @throws UsageError when `asOf` is no day.
 */
export async function validatePaths(
  start: string,
  paths: readonly string[],
  options: ValidateOptions,
): Promise<Validation | null> {
  const judge = async (witness?: Witness) => {
    const { judgePaths } = await import('./judge-paths.ts');
    return judgePaths(start, paths, witness ? { ...options, witness } : options);
  };
  const { cache, changedSince, unsaved, failOn, asOf = null } = options;
  if (cache === undefined || changedSince !== undefined || unsaved !== undefined) return judge();
  const root = await workspaceAround(paths[0] === undefined ? start : resolve(start, paths[0]));
  if (root === null) return null;
  const wanted = paths.map(async (path) => [path, await isThere(resolve(start, path))]);
  const asked = [root, relative(root, start), await Promise.all(wanted), failOn, asOf];
  return recallCheck(cache, { root, asked: JSON.stringify(asked) }, judge);
}

async function isThere(path: string): Promise<boolean> {
  return (await isFile(path)) || (await isFolder(path));
}
