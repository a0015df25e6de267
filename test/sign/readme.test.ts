import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makePeople, openOffice, runIn } from './support/office.ts';
import { drawPng } from './support/png.ts';

it('signs and verifies as the README says', async () => {
  const folder = await openOffice(await makePeople());
  mkdirSync(join(folder, 'reports'));
  copyFileSync(join(folder, 'report.pdf'), join(folder, 'reports/2020-Q1.pdf'));
  copyFileSync(join(folder, 'director.p12'), join(folder, 'giam-doc.p12'));
  copyFileSync(join(folder, 'agency.p12'), join(folder, 'co-quan.p12'));
  copyFileSync(join(folder, 'clerk.p12'), join(folder, 'van-phong.p12'));
  drawPng(join(folder, 'chu-ky.png'), { width: 80, height: 30, colour: [0, 0, 200] });
  drawPng(join(folder, 'dau.png'), { width: 60, height: 60, colour: [220, 0, 0] });
  const lines = [...readFileSync('README.md', 'utf8').matchAll(/^\$ cchc (.*)$/gm)].map(
    ([, line]) => line ?? '',
  );
  expect(lines).toHaveLength(4);
  for (const line of lines) {
    const run = await runIn(folder, line.split(' '));
    expect(run.code, `cchc ${line}\n${run.stderr}${run.stdout}`).toBe(0);
  }
});
