import { randomBytes } from 'node:crypto';
import { appendFile, link, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { makeFolder } from './make-folder.ts';
import { isAlive } from './process-alive.ts';

/**
 * Writes the whole file or nothing: a temporary file beside it, then a rename, so that a reader or a killed
 * run never leaves half a file.
 */
export async function writeAtomically(path: string, content: string | Uint8Array): Promise<void> {
  await viaTemporary(path, content, (temporary) => rename(temporary, path));
}

/** Like `writeAtomically`, but never over an existing file; false when there is one already. */
export async function writeIfAbsent(path: string, content: string | Uint8Array): Promise<boolean> {
  let isMade = true;
  await viaTemporary(path, content, async (temporary) => {
    await link(temporary, path).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
      isMade = false;
    });
  });
  return isMade;
}

/**
 * Like `writeAtomically`, but only over what was read before: what an editor saves meanwhile is not lost. False where
 * the file is another one now; nothing is written then.
 * @param isSame asked of the bytes as they are just before the writing; `null`: there is no such file.
 */
export async function writeIfSame(
  path: string,
  content: string | Uint8Array,
  isSame: (now: Uint8Array | null) => boolean,
): Promise<boolean> {
  let isWritten = true;
  await viaTemporary(path, content, async (temporary) => {
    isWritten = isSame(await bytesOf(path));
    if (isWritten) await rename(temporary, path);
  });
  return isWritten;
}

async function bytesOf(path: string): Promise<Uint8Array | null> {
  return readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
}

/** Adds to a file that several steps write to, one after the other. */
export async function appendText(path: string, text: string): Promise<void> {
  await naming(path, makeFolder(dirname(path)));
  await naming(path, appendFile(path, text));
}

const temporaryName = /^\..+\.(\d+)-[0-9a-f]{12}\.tmp$/;

/**
 * Removes temporary files that killed runs left in a folder: those of processes that live no more. One of a run on
 * another machine may be among them; that run then writes it again. Not to be called while this process writes there.
 */
export async function removeLeftovers(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const writer = Number(temporaryName.exec(name)?.[1] ?? Number.NaN);
    if (Number.isNaN(writer) || (writer !== process.pid && isAlive(writer))) continue;
    // A folder that may not be changed keeps them: they are hidden and harmless.
    await rm(join(folder, name), { force: true }).catch(() => {});
  }
}

const attempts = 3;

async function viaTemporary(
  path: string,
  content: string | Uint8Array,
  settle: (temporary: string) => Promise<void>,
): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    // Worker threads share their process's number; the random part is theirs alone.
    const unique = `${process.pid}-${randomBytes(6).toString('hex')}`;
    const temporary = join(dirname(path), `.${basename(path)}.${unique}.tmp`);
    await naming(path, makeFolder(dirname(path)));
    try {
      await writeFile(temporary, content);
      await settle(temporary);
      return;
    } catch (error) {
      // Gone before it was renamed: another machine's run took it for a leftover.
      const isGone = (error as NodeJS.ErrnoException).code === 'ENOENT' && attempt < attempts;
      if (!isGone) throw named(path, error);
    } finally {
      await rm(temporary, { force: true });
    }
  }
}

async function naming(path: string, step: Promise<void>): Promise<void> {
  await step.catch((error: unknown) => {
    throw named(path, error);
  });
}

/** What was to be written is what people know; of a failed writing the system names no file at all. */
function named(path: string, error: unknown): unknown {
  return error instanceof Error ? Object.assign(error, { dest: path }) : error;
}
