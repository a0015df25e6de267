import { spawnSync } from 'node:child_process';
import { copyFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { makePeople, openOffice, runIn } from '../sign/support/office.ts';
import { copyWorkspace } from '../support/copy-workspace.ts';
import { runCchc } from '../support/run-cchc.ts';

const wrapper = fileURLToPath(new URL('../../scripts/verapdf.mjs', import.meta.url));
const folder = 'examples/293-kh-2020/reports';

it('every issued report of the example is PDF/A-2a and PDF/UA-1 (veraPDF)', () => {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.pdf'))
    .map((name) => join(folder, name));
  expect(files.length).toBeGreaterThanOrEqual(4);
  expectConform('PDFA-2A,PDFUA-1', files);
});

it('the archive copy that cchc report --attach makes is PDF/A-3a and PDF/UA-1, also when it is signed', async () => {
  const year = copyWorkspace();
  expect(await runCchc(year, 'report', '--period', '2020', '--attach', '--out', 'luu')).toMatchObject({
    code: 0,
  });
  const approved = copyWorkspace('test/fixtures/second-plan');
  const period = ['--period', '2021-Q1'];
  await runCchc(approved, 'signoff', ...period, '--charts');
  await runCchc(approved, 'report', ...period, '--attach', '--out', 'luu');
  const office = await openOffice(await makePeople());
  copyFileSync(join(approved, 'luu/2021-Q1.archive.pdf'), join(office, 'luu.pdf'));
  expect(await runIn(office, ['sign', 'luu.pdf', '--p12', 'director.p12'])).toMatchObject({ code: 0 });
  expectConform('PDFA-3A,PDFUA-1', [
    join(year, 'luu/2020.archive.pdf'),
    join(office, 'luu.pdf'),
    join(office, 'luu.signed.pdf'),
  ]);
});

function expectConform(profiles: string, files: readonly string[]): void {
  const run = spawnSync(process.execPath, [wrapper, profiles, ...files], { encoding: 'utf8' });
  expect(run.status, run.stdout + run.stderr).toBe(0);
  expect(run.stdout.trim().split('\n')).toHaveLength(2 * files.length);
}
