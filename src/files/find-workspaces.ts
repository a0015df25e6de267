import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isFile, planFile } from './read-files.ts';

/**
 * Folders at or below `root` that hold a plan, in the order of their paths. What lies inside a workspace belongs to
 * it (its own figures of the year before, say) and is not looked at; neither are hidden folders, nor links to
 * folders, which could lead in circles. A folder that may not be read is named too: it could be one.
 */
export async function findWorkspacesBelow(root: string): Promise<readonly string[]> {
  const entries = await readdir(root, { withFileTypes: true }).catch(forbidden);
  if (entries === null || (await isFile(join(root, planFile)))) return [root];
  const folders = entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules')
    .map((entry) => join(root, entry.name))
    .sort();
  const found: string[] = [];
  for (const folder of folders) found.push(...(await findWorkspacesBelow(folder)));
  return found;
}

function forbidden(error: NodeJS.ErrnoException): null {
  if (error.code === 'EACCES' || error.code === 'EPERM') return null;
  throw error;
}
