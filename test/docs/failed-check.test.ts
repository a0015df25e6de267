import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';

it('the picture of a failed check is what the program prints', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cchc-docs-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const out = join(folder, 'failed-check.svg');
  execFileSync(process.execPath, ['scripts/draw-failed-check.mjs', out]);
  // After a change: node scripts/draw-failed-check.mjs, and look at the picture.
  expect(readFileSync(out, 'utf8')).toBe(readFileSync('docs/failed-check.svg', 'utf8'));
});
