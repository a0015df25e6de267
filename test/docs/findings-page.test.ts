import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findingsPage } from '../../scripts/findings-page.ts';
import { allCodes } from '../../src/diagnostics/message.ts';

// After a change to the catalogue: npm run docs
test('the reference page of codes is current', async () => {
  await expect(findingsPage()).toMatchFileSnapshot('../../docs/findings.md');
});

test('every code has its section, and the README leads there', () => {
  const page = findingsPage();
  for (const code of allCodes) expect(page).toContain(`\n### ${code}\n`);
  expect(readFileSync('README.md', 'utf8')).toContain('](docs/findings.md)');
});

test('fault cases name codes of the page, and none of them is a fault that nothing explains', () => {
  const folder = 'test/cases/faults';
  const expected = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'samples')
    .flatMap(({ name }) => readFileSync(`${folder}/${name}/expected.txt`, 'utf8').trim().split('\n'))
    .flatMap((line) => line.split(' ').at(-1) || []);
  expect(expected.filter((code) => !(allCodes as readonly string[]).includes(code))).toEqual([]);
  expect(expected).not.toContain('structure-unclear');
});
