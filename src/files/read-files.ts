import type { Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';

/** A file as found: its path relative to the workspace, with forward slashes on every system. */
export interface FoundFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export const planFile = 'plan.yaml';

/** The nearest folder, from `start` upward, that holds a plan; `null` when there is none. */
export async function findWorkspace(start: string): Promise<string | null> {
  const folder = resolve(start);
  if (await isFile(join(folder, planFile))) return folder;
  const parent = dirname(folder);
  return parent === folder ? null : findWorkspace(parent);
}

/** The file's bytes, or `null` when there is no such file. */
export async function readIfThere(root: string, path: string): Promise<FoundFile | null> {
  const absolute = resolve(root, path);
  return (await isFile(absolute))
    ? { path: portable(relative(root, absolute)), bytes: await readFile(absolute) }
    : null;
}

/** Every wanted YAML file below `root/folder` in the order of its path, whatever the disk's own order. */
export async function readYamlBelow(
  root: string,
  folder: string,
  isWanted: (path: string) => boolean = () => true,
): Promise<readonly FoundFile[]> {
  const isYaml = (path: string): boolean =>
    /\.ya?ml$/i.test(path) && isWanted(portable(relative(root, path)));
  const paths = (await listBelow(resolve(root, folder))).filter(isYaml);
  return Promise.all(
    paths.map(async (path) => ({ path: portable(relative(root, path)), bytes: await readFile(path) })),
  );
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

function portable(path: string): string {
  return path.split(sep).join('/');
}

async function listBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(emptyWhenAbsent);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
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
