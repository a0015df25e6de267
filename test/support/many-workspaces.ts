import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A new folder, gone when the test is over, with the same small workspace under several names. */
export function manyWorkspaces(names: readonly string[], from = 'test/fixtures/second-plan'): string {
  const folder = mkdtempSync(join(tmpdir(), 'cchc-batch-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const name of names) cpSync(from, join(folder, name), { recursive: true });
  return folder;
}

/** Every file below a folder with its content, hidden ones too. */
export function contentsBelow(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(
    paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'latin1')]),
  );
}
