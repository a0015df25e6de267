import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { copyWorkspace } from '../support/copy-workspace.ts';
import { runCchc } from '../support/run-cchc.ts';
import { readPdf } from '../typeset/support/read-pdf.ts';

const mm = 72 / 25.4;

it('a plan under Thông tư 01/2011 has its page numbers in the bottom right corner, from page 2', async () => {
  const folder = copyWorkspace();
  const plan = readFileSync(join(folder, 'plan.yaml'), 'utf8');
  writeFileSync(join(folder, 'plan.yaml'), plan.replace('profile: nd30', 'profile: tt01'));
  expect(await runCchc(folder, 'report', '--period', '2020-Q1', '--out', 'ra')).toMatchObject({ code: 0 });
  const [first, second] = await readPdf(readFileSync(join(folder, 'ra/2020-Q1.pdf')));
  const below = (page: typeof second) => page?.texts.filter(({ baseline }) => baseline > 277 * mm);
  expect(below(first)).toEqual([]);
  expect(below(second)).toHaveLength(1);
  const [number] = below(second) ?? [];
  expect(number?.text).toBe('2');
  // The right margin is 20 mm.
  expect(number?.right).toBeCloseTo(190 * mm, 0);
  expect(second?.texts.filter(({ baseline }) => baseline < 25 * mm)).toEqual([]);
});
