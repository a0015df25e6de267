import { closeSync, fstatSync, openSync, readFileSync, type Stats } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { sep } from 'node:path';

/** Why a file was not read. */
export interface Refusal {
  readonly why: 'file-leaves-workspace' | 'file-not-ordinary' | 'file-too-large';
  readonly size: number;
  readonly folder: boolean;
}

interface Guarded {
  readonly bytes: Uint8Array;
  readonly refusal?: Refusal;
}

/** More than any report needs: it would only be refused after reading. */
const largest = 512 * 1024;

const nothing = new Uint8Array();

/**
 * The bytes of a file that lies inside the root, is an ordinary one and of bearable size. A pipe or a device is
 * never opened, since that may not end; a link may lead to another file of the root, nowhere else.
 */
export async function readGuarded(root: string, path: string): Promise<Guarded> {
  const found = await stat(path).catch(() => null);
  if (found === null) return refuse('file-not-ordinary');
  if (await leavesRoot(root, path)) return refuse('file-leaves-workspace', found);
  return found.isFile() ? readOrdinary(path) : refuse('file-not-ordinary', found);
}

/**
 * The bytes of what is known to be a file inside the root, unless they are too many. Many small files are read several
 * times faster one after the other, without a detour over other threads.
 */
export function readOrdinary(path: string): Guarded {
  const file = openSync(path, 'r');
  try {
    const found = fstatSync(file);
    return found.size > largest ? refuse('file-too-large', found) : { bytes: readFileSync(file) };
  } finally {
    closeSync(file);
  }
}

/** Does the path lead out of the root, itself or through one of its folders? */
export async function leavesRoot(root: string, path: string): Promise<boolean> {
  const [inside, real] = await Promise.all([realpath(root), realpath(path)]);
  return !real.startsWith(inside.endsWith(sep) ? inside : `${inside}${sep}`);
}

function refuse(why: Refusal['why'], found?: Stats): Guarded {
  return { bytes: nothing, refusal: { why, size: found?.size ?? 0, folder: found?.isDirectory() ?? false } };
}
