import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { planFile } from './read-files.ts';
import { readOrdinary } from './read-guarded.ts';

/** A workspace has a handful of files of its own around the known folders; a whole disk is not searched. */
const limits = { entries: 2000, depth: 4 };

export interface Stray {
  /** Relative to the workspace, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface Strays {
  readonly files: readonly Stray[];
  /** Folders that were not looked into, since there is too much, or they lie too deep. */
  readonly unsearched: readonly string[];
}

/**
 * YAML files of a workspace outside the folders and files that it knows, in the order of their paths. Links, hidden
 * folders, and folders with a plan of their own are not looked into.
 * @param isKnown by name, right below the workspace.
 */
export function findStrays(root: string, isKnown: (name: string) => boolean): Strays {
  const found: string[] = [];
  let level = visible(root, '').filter(({ name }) => !isKnown(name));
  let seen = level.length;
  let unsearched: readonly string[] = [];
  for (let depth = 0; level.length > 0; depth += 1) {
    found.push(...level.filter((entry) => entry.isFile() && isReport(entry.name)).map(({ path }) => path));
    const below = level.filter((entry) => entry.isDirectory() && entry.name !== 'node_modules');
    const isEnough = depth >= limits.depth || seen > limits.entries;
    if (isEnough) unsearched = below.map(({ path }) => path).sort();
    level = isEnough ? [] : below.flatMap(({ path }) => ownEntries(visible(root, path)));
    seen += level.length;
  }
  return { files: found.sort().flatMap((path) => bytesOf(root, path)), unsearched };
}

interface Entry extends Pick<Dirent, 'name' | 'isFile' | 'isDirectory'> {
  readonly path: string;
}

function visible(root: string, folder: string): readonly Entry[] {
  return entriesOf(join(root, folder))
    .filter(({ name }) => !name.startsWith('.'))
    .map((entry) => ({
      name: entry.name,
      path: folder === '' ? entry.name : `${folder}/${entry.name}`,
      isFile: () => entry.isFile(),
      isDirectory: () => entry.isDirectory(),
    }));
}

/** A folder with a plan is a workspace of its own. */
function ownEntries(entries: readonly Entry[]): readonly Entry[] {
  return entries.some(({ name }) => name === planFile) ? [] : entries;
}

/** `a.yaml`, and what mail programs make of it: `a.yaml.txt`. */
function isReport(name: string): boolean {
  return /\.ya?ml(\.\w+)?$/i.test(name);
}

function bytesOf(root: string, path: string): Stray[] {
  const { bytes, refusal } = readOrdinary(join(root, path));
  return refusal ? [] : [{ path, bytes }];
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (['EACCES', 'EPERM', 'ENOENT'].includes((error as NodeJS.ErrnoException).code ?? '')) return [];
    throw error;
  }
}
