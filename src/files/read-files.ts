import type { Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { leavesRoot, type Refusal, readGuarded, readOrdinary } from './read-guarded.ts';

/** A file as found: its path relative to the workspace, with forward slashes on every system. */
export interface FoundFile {
  readonly path: string;
  /** Empty where the file was refused. */
  readonly bytes: Uint8Array;
  /** Why the file was not read. */
  readonly refusal?: Refusal;
}

export const planFile = 'plan.yaml';

/** The nearest folder, from `start` upward, that holds a plan; `null` when there is none. */
export async function findWorkspace(start: string): Promise<string | null> {
  const folder = resolve(start);
  if (await isFile(join(folder, planFile))) return folder;
  const parent = dirname(folder);
  return parent === folder ? null : findWorkspace(parent);
}

/** The workspace that holds a folder or file; `null` when there is none. */
export async function workspaceAround(path: string): Promise<string | null> {
  return findWorkspace((await isFolder(path)) ? path : dirname(path));
}

/** The file's bytes, or `null` when there is no such file. */
export async function readIfThere(root: string, path: string): Promise<FoundFile | null> {
  const absolute = resolve(root, path);
  return (await isFile(absolute))
    ? { path: portable(relative(root, absolute)), bytes: await readFile(absolute) }
    : null;
}

/** Like `readIfThere`, but refuses what leads out of the root or is no ordinary file. */
export async function readInside(root: string, path: string): Promise<FoundFile | null> {
  const absolute = resolve(root, path);
  return (await statOrNull(absolute)) === null ? null : { path, ...(await readGuarded(root, absolute)) };
}

/**
 * Every wanted YAML file below `root/folder` in the order of its path, whatever the disk's own order. What has the
 * name of one, or is a link to a folder, and cannot be read safely is among them as refused.
 */
export async function readYamlBelow(
  root: string,
  folder: string,
  isWanted: (path: string) => boolean = () => true,
): Promise<readonly FoundFile[]> {
  const entries = await entriesBelow(resolve(root, folder));
  if (entries.length > 0 && (await leavesRoot(root, resolve(root, folder)))) {
    const refusal = { why: 'file-leaves-workspace', size: 0, folder: true } as const;
    return [{ path: folder, bytes: new Uint8Array(), refusal }];
  }
  const wanted = entries
    .filter((entry) => isYaml(entry.name) || entry.isSymbolicLink())
    .map((entry) => ({ entry, path: portable(relative(root, pathOf(entry))) }))
    .filter(({ path }) => isWanted(path))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const read = await Promise.all(
    wanted.map(async ({ entry, path }): Promise<FoundFile> => {
      // Reading a folder does not follow links: an ordinary file found in it lies inside the root.
      const bytes = await (entry.isFile() ? readOrdinary(pathOf(entry)) : readGuarded(root, pathOf(entry)));
      return { path, ...bytes };
    }),
  );
  return read.filter(({ path, refusal }) => isYaml(path) || refusal?.folder === true);
}

/** Paths of all files below `root/folder`, in order, except hidden ones. */
export async function listFilesBelow(root: string, folder: string): Promise<readonly string[]> {
  const paths = await listBelow(resolve(root, folder));
  return paths.map((path) => portable(relative(root, path))).filter((path) => !/(^|\/)\./.test(path));
}

export async function isFile(path: string): Promise<boolean> {
  return (await statOrNull(path))?.isFile() ?? false;
}

export async function isFolder(path: string): Promise<boolean> {
  return (await statOrNull(path))?.isDirectory() ?? false;
}

export function isYaml(path: string): boolean {
  return /\.ya?ml$/i.test(path);
}

function portable(path: string): string {
  return path.split(sep).join('/');
}

async function listBelow(folder: string): Promise<readonly string[]> {
  const entries = await entriesBelow(folder);
  return entries
    .filter((entry) => entry.isFile())
    .map(pathOf)
    .sort();
}

function entriesBelow(folder: string): Promise<readonly Dirent[]> {
  return readdir(folder, { withFileTypes: true, recursive: true }).catch(emptyWhenAbsent);
}

function pathOf(entry: Dirent): string {
  return join(entry.parentPath, entry.name);
}

function emptyWhenAbsent(error: NodeJS.ErrnoException): Dirent[] {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return [];
  throw error;
}

async function statOrNull(path: string) {
  return stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
    throw error;
  });
}
