import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { findStrays } from '../../src/files/find-strays.ts';

function folderWith(...paths: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'cchc-strays-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const path of paths) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), '');
  }
  return folder;
}

function searched(folder: string) {
  const { files, unsearched } = findStrays(folder, (name) => name === 'submissions');
  return [files.map(({ path }) => path), unsearched];
}

const pictures = Array.from({ length: 2001 }, (_, index) => `anh/${index}.png`);

test('of more than can be searched, the folders that were left out are named', () => {
  const folder = folderWith('a.yaml', 'anh/b.yaml', 'anh/moi/c.yaml', 'anh/cu/d.yaml', ...pictures);
  expect(searched(folder)).toEqual([
    ['a.yaml', 'anh/b.yaml'],
    ['anh/cu', 'anh/moi'],
  ]);
});

test('what lies too deep is named as well, what is known or hidden is neither searched nor named', () => {
  const folder = folderWith(
    '1/2/3/4/e.yaml',
    '1/2/3/4/5/f.yaml',
    'submissions/1/2/3/4/5/g.yaml',
    '.x/h.yaml',
  );
  expect(searched(folder)).toEqual([['1/2/3/4/e.yaml'], ['1/2/3/4/5']]);
});

test('nothing is left out of what is little, however many files lie at the top', () => {
  const flat = Array.from({ length: 2001 }, (_, index) => `${index}.png`);
  expect(searched(folderWith('a.yaml', ...flat))).toEqual([['a.yaml'], []]);
});
