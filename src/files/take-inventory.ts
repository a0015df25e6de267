import { type Dirent, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from './content-cache.ts';

/** What to make of a path (relative, with forward slashes): its content counts, its presence alone, or neither. */
export type Attention = (path: string) => 'content' | 'presence' | 'none';

/** Path and SHA-256 of each file (`present` where the presence alone counts), in the order of the paths. */
export type Inventory = ReadonlyMap<string, string>;

// Many small files: reading them one after the other without a detour over other threads is several times faster.

/**
 * Everything below a folder that could be read from it: links are followed, hidden files are left out. A folder
 * that is not there has nothing in it.
 */
export function takeInventory(root: string, attention: Attention): Inventory {
  const found = new Map<string, string>();
  for (const path of listPaths(root)) {
    const wanted = attention(path);
    if (wanted === 'none') continue;
    found.set(path, wanted === 'presence' ? 'present' : digestOf(readFileSync(join(root, path))));
  }
  return found;
}

/** Sizes in bytes of the files below a folder whose content counts. */
export function takeSizes(root: string, attention: Attention): ReadonlyMap<string, number> {
  const paths = listPaths(root).filter((path) => attention(path) === 'content');
  return new Map(paths.map((path) => [path, statSync(join(root, path)).size]));
}

/** SHA-256 of a file's bytes in hexadecimal digits; `null` when there is no such file. */
export function hashIfThere(path: string): string | null {
  const bytes = orNull(() => readFileSync(path));
  return bytes === null ? null : digestOf(bytes);
}

function listPaths(root: string): readonly string[] {
  const real = orNull(() => realpathSync.native(root));
  return real === null ? [] : listFolder(real, '', [real]).sort();
}

/** @param above real paths of the folders on the way down: a link back to one of them is not followed. */
function listFolder(real: string, prefix: string, above: readonly string[]): string[] {
  return readdirSync(real, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name.startsWith('.')) return [];
    const path = prefix + entry.name;
    const target = entry.isSymbolicLink() ? follow(join(real, entry.name)) : plain(real, entry);
    if (target === null || above.includes(target.real)) return [];
    return target.isFolder ? listFolder(target.real, `${path}/`, [...above, target.real]) : [path];
  });
}

interface Target {
  readonly real: string;
  readonly isFolder: boolean;
}

function plain(folder: string, entry: Dirent): Target | null {
  if (!entry.isFile() && !entry.isDirectory()) return null;
  return { real: join(folder, entry.name), isFolder: entry.isDirectory() };
}

/** Where a link leads; `null` when to nothing. */
function follow(path: string): Target | null {
  const real = orNull(() => realpathSync.native(path));
  return real === null ? null : { real, isFolder: statSync(real).isDirectory() };
}

function orNull<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'ELOOP'].includes((error as NodeJS.ErrnoException).code ?? '')) return null;
    throw error;
  }
}
