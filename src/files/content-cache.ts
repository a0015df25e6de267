import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { threadId } from 'node:worker_threads';

/**
 * Results by what they were made from, so that nothing is worked out twice. It may be deleted, moved, shared,
 * cut short or scrambled at any time, by anybody, while runs go on: a wrong entry is no entry, and what cannot be
 * kept is worked out again.
 */
export interface ContentCache {
  /**
   * What was kept for this key; `null` where nothing was, or not whole.
   * @param kind names what is kept, and how it is written.
   * @param key everything that the result depends on, or digests of it; the program itself is added here.
   */
  read(kind: string, key: string): Uint8Array | null;
  write(kind: string, key: string, bytes: Uint8Array): void;
}

/** Keeps nothing. */
export const noCache: ContentCache = { read: () => null, write: () => {} };

/** The layout of an entry: a line that says what it is, the digest of the rest, the rest. */
const format = 'cchc-cache-1';

/** Some fifty thousand entries in 256 folders; beyond that the older half of a folder goes. */
const mostInFolder = 200;

/**
 * A cache in a folder, which need not be there yet.
 * @param program names the very program that runs (version, build, engine): no other's entries are read.
 */
export function openContentCache(folder: string, program: string): ContentCache {
  let written = 0;
  const entryFor = (kind: string, key: string): Entry => {
    const name = digestOf(JSON.stringify([format, program, kind, key]));
    return { path: join(folder, name.slice(0, 2), name.slice(2)), name };
  };
  return {
    read: (kind, key) => readEntry(entryFor(kind, key)),
    write: (kind, key, bytes) => {
      const entry = entryFor(kind, key);
      written += 1;
      // Worker threads share their process's number, and each counts for itself.
      writeEntry(entry, bytes, `${process.pid}-${threadId}-${written}`);
    },
  };
}

/** SHA-256 in hexadecimal digits: how a key names content. */
export function digestOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

interface Entry {
  readonly path: string;
  /** Digest of everything the entry stands for: an entry under another's name is seen to be so. */
  readonly name: string;
}

function headOf({ name }: Entry, bytes: Uint8Array): Buffer {
  return Buffer.from(`${format} ${name} ${digestOf(bytes)}\n`, 'latin1');
}

function readEntry(entry: Entry): Uint8Array | null {
  const found = quietly(() => readFileSync(entry.path));
  if (found === null) return null;
  const start = found.indexOf('\n') + 1;
  const bytes = found.subarray(start);
  return headOf(entry, bytes).equals(found.subarray(0, start)) ? bytes : null;
}

/** Beside its place first, then renamed: a reader or a killed run never sees half an entry. */
function writeEntry(entry: Entry, bytes: Uint8Array, run: string): void {
  const temporary = `${entry.path}.${run}`;
  const folder = dirname(entry.path);
  const content = Buffer.concat([headOf(entry, bytes), bytes]);
  const write = (): true => {
    writeFileSync(temporary, content, { mode: 0o600 });
    renameSync(temporary, entry.path);
    return true;
  };
  // Nearly always the folder is there.
  const done =
    quietly(write) ??
    quietly(() => {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      return write();
    });
  if (done === null) quietly(() => rmSync(temporary, { force: true }));
  // One entry in sixteen, by its name, looks after its folder.
  if (entry.name.endsWith('0')) quietly(() => prune(folder));
}

function prune(folder: string): void {
  const names = readdirSync(folder);
  if (names.length <= mostInFolder) return;
  const byAge = names
    .map((name) => join(folder, name))
    .map((path) => ({ path, age: statSync(path).mtimeMs }))
    .toSorted((a, b) => a.age - b.age);
  for (const { path } of byAge.slice(0, names.length - mostInFolder / 2)) rmSync(path, { force: true });
}

/** Whatever goes wrong with the disk here costs time, not correctness: it is as if nothing were kept. */
function quietly<T>(action: () => T): T | null {
  try {
    return action();
  } catch {
    return null;
  }
}
