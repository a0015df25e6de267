import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isFolder } from './read-files.ts';

/** A file of a folder that an office keeps for itself: templates, fonts. */
export interface OfficeFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The files straight in a folder whose names end so, by name; `null` when there is no such folder. */
export async function readFolder(folder: string, ending: RegExp): Promise<readonly OfficeFile[] | null> {
  if (!(await isFolder(folder))) return null;
  const names = (await readdir(folder)).filter((name) => ending.test(name) && !name.startsWith('.')).sort();
  return Promise.all(names.map(async (name) => ({ name, bytes: await readFile(join(folder, name)) })));
}
