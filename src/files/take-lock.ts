import { readlinkSync } from 'node:fs';
import { readFile, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { isAlive } from './process-alive.ts';
import { writeIfAbsent } from './write-files.ts';

/** Who holds a lock. */
export interface LockHolder {
  /** The machine, and where processes have numbers of their own (a container) that too. */
  readonly host: string;
  readonly pid: number;
}

/** `null` in `by`: the lock does not say whose it is. */
export type Taken = { readonly kind: 'taken' } | { readonly kind: 'held'; readonly by: LockHolder | null };

/**
 * Takes a lock that stands as a file, or says who holds it. One that a process of this machine left behind when it was
 * killed is taken over; of another machine’s nobody here can tell whether it lives. One that does not say whose it is,
 * empty or of an older program, is taken over when it has lain there for a day: a lock is held for the writing of one
 * small file.
 * @param lock absolute path.
 */
export async function takeLock(lock: string, self: LockHolder = thisProcess()): Promise<Taken> {
  if (await writeIfAbsent(lock, JSON.stringify(self))) return { kind: 'taken' };
  const by = await holderOf(lock);
  if (by !== null && !isLeftBehind(by, self)) return { kind: 'held', by };
  // Of several that want to take it over, one does: the others find this second lock, or the new holder.
  const turn = `${lock}.takeover`;
  if (!(await writeIfAbsent(turn, JSON.stringify(self)))) {
    // One that was killed at just that: the next try finds its way free.
    const other = await holderOf(turn);
    if (other !== null && isLeftBehind(other, self)) await rm(turn, { force: true });
    return { kind: 'held', by };
  }
  try {
    const now = await holderOf(lock);
    const isFree = now === null ? await isForgotten(lock, turn) : isLeftBehind(now, self);
    if (!isFree) return { kind: 'held', by: now };
    await rm(lock, { force: true });
    const isTaken = await writeIfAbsent(lock, JSON.stringify(self));
    return isTaken ? { kind: 'taken' } : { kind: 'held', by: await holderOf(lock) };
  } finally {
    await rm(turn, { force: true });
  }
}

export async function releaseLock(lock: string): Promise<void> {
  await rm(lock, { force: true });
}

export function thisProcess(): LockHolder {
  return { host: `${hostname()}${processSpace()}`, pid: process.pid };
}

function isLeftBehind(by: LockHolder, self: LockHolder): boolean {
  return by.host === self.host && by.pid !== self.pid && !isAlive(by.pid);
}

const day = 24 * 60 * 60 * 1000;

/** Both times are the file system’s own, so that no machine’s clock matters. @param fresh a file just written. */
async function isForgotten(lock: string, fresh: string): Promise<boolean> {
  try {
    const [then, now] = await Promise.all([stat(lock), stat(fresh)]);
    return now.mtimeMs - then.mtimeMs > day;
  } catch {
    // Gone meanwhile: somebody is at work.
    return false;
  }
}

async function holderOf(lock: string): Promise<LockHolder | null> {
  try {
    const { host, pid }: Partial<Record<string, unknown>> = JSON.parse(await readFile(lock, 'utf8'));
    return typeof host === 'string' && Number.isSafeInteger(pid) ? { host, pid: Number(pid) } : null;
  } catch {
    // Gone meanwhile, or written by nobody we know.
    return null;
  }
}

/** Two containers of one name must not take each other’s processes for dead. */
function processSpace(): string {
  try {
    return ` ${readlinkSync('/proc/self/ns/pid')}`;
  } catch {
    return '';
  }
}
