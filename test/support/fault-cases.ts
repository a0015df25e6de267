import { readdirSync, readFileSync } from 'node:fs';

export const faultFolder = 'test/cases/faults';

/** The names of all fault cases. */
export const faultCases: readonly string[] = readdirSync(faultFolder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'samples')
  .map((entry) => entry.name)
  .sort();

/** A case's files as its workspace has them: path → bytes. */
export function filesOfCase(name: string): ReadonlyMap<string, Uint8Array> {
  const root = `${faultFolder}/${name}`;
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'expected.txt')
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/'));
  return new Map(files.sort().map((path) => [path.slice(root.length + 1), readFileSync(path)]));
}
