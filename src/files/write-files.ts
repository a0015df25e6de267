import { appendFile, link, mkdir, rename, rm, unlink, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Writes the whole file or nothing: a temporary file beside it, then a rename, so that a reader or a killed
 * run never leaves half a file.
 */
export async function writeAtomically(path: string, content: string | Uint8Array): Promise<void> {
  await viaTemporary(path, content, (temporary) => rename(temporary, path));
}

/** Like `writeAtomically`, but never over an existing file; false when there is one already. */
export async function writeIfAbsent(path: string, content: string | Uint8Array): Promise<boolean> {
  try {
    await viaTemporary(path, content, async (temporary) => {
      await link(temporary, path);
      await unlink(temporary);
    });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Adds to a file that several steps write to, one after the other. */
export async function appendText(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await appendFile(path, text);
}

async function viaTemporary(
  path: string,
  content: string | Uint8Array,
  settle: (temporary: string) => Promise<void>,
): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    await writeFile(temporary, content);
    await settle(temporary);
  } finally {
    await rm(temporary, { force: true });
  }
}
