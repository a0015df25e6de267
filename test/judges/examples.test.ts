import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const wrapper = fileURLToPath(new URL('../../scripts/verapdf.mjs', import.meta.url));
const folder = 'examples/293-kh-2020/reports';

it('every issued report of the example is PDF/A-2a and PDF/UA-1 (veraPDF)', () => {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.pdf'))
    .map((name) => join(folder, name));
  expect(files.length).toBeGreaterThanOrEqual(4);
  const run = spawnSync(process.execPath, [wrapper, 'PDFA-2A,PDFUA-1', ...files], { encoding: 'utf8' });
  expect(run.status, run.stdout + run.stderr).toBe(0);
  expect(run.stdout.trim().split('\n')).toHaveLength(2 * files.length);
});
