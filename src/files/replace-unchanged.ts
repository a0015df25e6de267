import { join } from 'node:path';
import { readIfThere } from './read-files.ts';
import { type LockHolder, releaseLock, takeLock } from './take-lock.ts';
import { writeAtomically } from './write-files.ts';

export interface Replacement {
  /** Relative to the root, as all paths here. */
  readonly path: string;
  readonly content: string;
  /** A file that stands for the right to write, taken for as long as the writing lasts. */
  readonly lock: string;
  /** What was read before, by path; `null`: there was no such file. Line ends and a byte order mark do not count. */
  readonly expected: ReadonlyMap<string, string | null>;
}

export type Replaced =
  | { readonly kind: 'written' }
  /** Another run has changed this file since it was read; nothing was written. */
  | { readonly kind: 'changed'; readonly path: string }
  /** Another run is writing, or was killed on another machine while it was; nothing was written. */
  | { readonly kind: 'locked'; readonly path: string; readonly by: LockHolder | null };

/**
 * Compare and swap: writes one file only while all that the decision was based on is as it was read. Of two runs
 * at once, one writes and the other is told.
 */
export async function replaceUnchanged(root: string, replacement: Replacement): Promise<Replaced> {
  const lock = join(root, replacement.lock);
  const taken = await takeLock(lock);
  if (taken.kind === 'held') return { kind: 'locked', path: replacement.lock, by: taken.by };
  try {
    for (const [path, text] of replacement.expected) {
      if ((await textOf(root, path)) !== plain(text)) return { kind: 'changed', path };
    }
    await writeAtomically(join(root, replacement.path), replacement.content);
    return { kind: 'written' };
  } finally {
    await releaseLock(lock);
  }
}

async function textOf(root: string, path: string): Promise<string | null> {
  const found = await readIfThere(root, path);
  return plain(found && new TextDecoder().decode(found.bytes));
}

function plain(text: string | null): string | null {
  return text?.replace(/\r\n?/g, '\n') ?? null;
}
