import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { copyWorkspace } from '../support/copy-workspace.ts';
import { runCchc } from '../support/run-cchc.ts';

const wrapper = fileURLToPath(new URL('../../scripts/verapdf.mjs', import.meta.url));

it('an archive copy is PDF/A-3a and PDF/UA-1 (veraPDF), and poppler takes out of it what is in the folder', async () => {
  const folder = copyWorkspace();
  const made = await runCchc(folder, 'report', '--period', '2020-Q1', '--attach', '--out', 'ra');
  expect(made.code, made.stderr).toBe(0);
  const pdf = join(folder, 'ra/2020-Q1.archive.pdf');
  const verdict = spawnSync(process.execPath, [wrapper, 'PDFA-3A,PDFUA-1', pdf], { encoding: 'utf8' });
  expect(verdict.status, verdict.stdout + verdict.stderr).toBe(0);

  const list = spawnSync('pdfdetach', ['-list', pdf], { encoding: 'utf8' }).stdout;
  const names = [...list.matchAll(/^\d+: (.*)$/gm)].map(([, name]) => name ?? '');
  const units = readdirSync(join(folder, 'submissions/2020-Q1'));
  for (const unit of units) expect(names).toContain(`submissions_2020-Q1_${unit}`);
  expect(names).toEqual(expect.arrayContaining(['archive.json', 'plan.yaml', 'nam-2019_plan.yaml']));
  expect(names.some((name) => name.includes('2020-Q2'))).toBe(false);

  const out = join(folder, 'lay-ra');
  mkdirSync(out);
  expect(spawnSync('pdfdetach', ['-saveall', '-o', out, pdf]).status).toBe(0);
  for (const unit of units) {
    const saved = readFileSync(join(out, `submissions_2020-Q1_${unit}`));
    expect(saved.equals(readFileSync(join(folder, 'submissions/2020-Q1', unit))), unit).toBe(true);
  }
});
