import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A copy of a workspace that a test may break; gone when the test is over. */
export function copyWorkspace(from = 'examples/293-kh-2020'): string {
  const folder = mkdtempSync(join(tmpdir(), 'cchc-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(from, folder, { recursive: true });
  return folder;
}
