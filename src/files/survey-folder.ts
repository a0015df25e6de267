import { createHash, type Hash } from 'node:crypto';
import { closeSync, type Dirent, lstatSync, openSync, readdirSync, readSync } from 'node:fs';
import { join } from 'node:path';

/** What of a folder is looked at. */
export interface Extent {
  /** Files and folders right below it. */
  readonly names: readonly string[];
  /** Of these files the content counts, of all others that they are there. */
  readonly isContent: (path: string) => boolean;
}

/** More than any file that is read may have. */
const room = Buffer.allocUnsafe(512 * 1024 + 1);

/**
 * Digest of the names and contents of what is there: another one whenever anything is different. `null` where something
 * is neither an ordinary file of bearable size nor a folder, or cannot be read: a link may lead to what changes unseen.
 */
export function surveyFolder(root: string, { names, isContent }: Extent): string | null {
  const digest = createHash('sha256');
  try {
    const isOrdinary = names.every((name) =>
      add({ root, digest, isContent }, name, kindOf(join(root, name))),
    );
    return isOrdinary ? digest.digest('hex') : null;
  } catch {
    return null;
  }
}

interface Survey {
  readonly root: string;
  readonly digest: Hash;
  readonly isContent: Extent['isContent'];
}

type Kind = 'file' | 'folder' | 'absent' | 'other';

function kindOf(path: string): Kind {
  const found = lstatSync(path, { throwIfNoEntry: false });
  return found === undefined ? 'absent' : kindOfEntry(found);
}

function kindOfEntry(entry: Pick<Dirent, 'isFile' | 'isDirectory'>): Kind {
  if (entry.isFile()) return 'file';
  return entry.isDirectory() ? 'folder' : 'other';
}

function add(survey: Survey, path: string, kind: Kind): boolean {
  if (kind === 'other') return false;
  survey.digest.update(`${kind} ${JSON.stringify(path)}\n`);
  if (kind === 'file') return !survey.isContent(path) || addContent(survey, path);
  if (kind === 'absent') return true;
  const entries = readdirSync(join(survey.root, path), { withFileTypes: true });
  const isOrdinary = entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .every((entry) => add(survey, `${path}/${entry.name}`, kindOfEntry(entry)));
  survey.digest.update('end\n');
  return isOrdinary;
}

function addContent({ root, digest }: Survey, path: string): boolean {
  const file = openSync(join(root, path), 'r');
  try {
    const size = fill(file);
    if (size === room.length) return false;
    digest.update(`${size}\n`).update(room.subarray(0, size));
    return true;
  } finally {
    closeSync(file);
  }
}

function fill(file: number): number {
  let size = 0;
  while (size < room.length) {
    const read = readSync(file, room, size, room.length - size, null);
    if (read === 0) break;
    size += read;
  }
  return size;
}
