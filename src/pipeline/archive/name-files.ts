import { posix } from 'node:path';

/**
 * A flat name for each path, none like another even to a system that does not tell capitals: viewers take a `/` in
 * the name of an attached file for a folder, and some refuse it.
 */
export function nameFiles(paths: readonly string[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const path of paths) {
    const flat = path.replace(/^(?:\.\.\/)+/, '').replaceAll('/', '_');
    const ending = posix.extname(flat);
    const stem = flat.slice(0, flat.length - ending.length);
    let name = flat;
    for (let count = 2; taken.has(keyOf(name)); count += 1) name = `${stem}~${count}${ending}`;
    taken.add(keyOf(name));
    names.set(path, name);
  }
  return names;
}

/** Could software that saves the file under its name leave the folder, or write over another file? */
export function isUnsafe(name: string): boolean {
  return /[/\\\p{Cc}]|^\.\.?$|^[A-Za-z]:/u.test(name);
}

function keyOf(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
