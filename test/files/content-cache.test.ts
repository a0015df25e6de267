import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { cachePlace } from '../../src/files/cache-place.ts';
import { openContentCache } from '../../src/files/content-cache.ts';
import { remember } from '../../src/files/remember.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array | null) => bytes && new TextDecoder().decode(bytes);

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cchc-cache-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function filesIn(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

function onlyFileIn(folder: string): string {
  const [file, ...others] = filesIn(folder);
  if (file === undefined || others.length > 0) throw new Error(`not one file in ${folder}`);
  return file;
}

test('gives back what was kept, to the same program under the same kind and key', () => {
  const folder = newFolder();
  openContentCache(folder, 'a 1').write('tree', 'k', bytesOf('Sở Lao động'));
  expect(textOf(openContentCache(folder, 'a 1').read('tree', 'k'))).toBe('Sở Lao động');
  expect(openContentCache(folder, 'a 2').read('tree', 'k')).toBeNull();
  expect(openContentCache(folder, 'a 1').read('tree', 'K')).toBeNull();
  expect(openContentCache(folder, 'a 1').read('treek', '')).toBeNull();
});

test('an entry with any byte changed, missing or added is none', () => {
  const folder = newFolder();
  const cache = openContentCache(folder, 'a');
  cache.write('tree', 'k', bytesOf('{"figure":128}\n'));
  const file = onlyFileIn(folder);
  const whole = readFileSync(file);
  for (const [index, byte] of whole.entries()) {
    const changed = Uint8Array.from(whole);
    changed[index] = byte ^ 1;
    for (const damaged of [
      changed,
      whole.subarray(0, index),
      Buffer.concat([whole, changed.subarray(index)]),
    ]) {
      writeFileSync(file, damaged);
      expect(cache.read('tree', 'k')).toBeNull();
    }
  }
  writeFileSync(file, whole);
  expect(textOf(cache.read('tree', 'k'))).toBe('{"figure":128}\n');
});

test('an entry that stands under the name of another is none', () => {
  const folder = newFolder();
  const cache = openContentCache(folder, 'a');
  cache.write('tree', 'one', bytesOf('1'));
  const one = onlyFileIn(folder);
  cache.write('tree', 'two', bytesOf('2'));
  const two = filesIn(folder).find((file) => file !== one) ?? '';
  writeFileSync(two, readFileSync(one));
  expect(cache.read('tree', 'two')).toBeNull();
  expect(textOf(cache.read('tree', 'one'))).toBe('1');
});

test('where nothing can be written, nothing is kept and nothing fails', () => {
  const file = join(newFolder(), 'a-file');
  writeFileSync(file, '');
  const cache = openContentCache(file, 'a');
  cache.write('tree', 'k', bytesOf('1'));
  expect(cache.read('tree', 'k')).toBeNull();
  expect(remember(cache, { kind: 'sum', key: '' }, () => 1n + 1n)).toBe(2n);
});

test('leaves nothing behind where an entry cannot take its place', () => {
  const folder = newFolder();
  const cache = openContentCache(folder, 'a');
  cache.write('tree', 'k', bytesOf('1'));
  const place = onlyFileIn(folder);
  rmSync(place);
  mkdirSync(join(place, 'in the way'), { recursive: true });
  cache.write('tree', 'k', bytesOf('1'));
  expect(filesIn(folder)).toEqual([]);
  expect(cache.read('tree', 'k')).toBeNull();
});

test('two runs over one folder read each other or nothing', () => {
  const folder = newFolder();
  const runs = [openContentCache(folder, 'a'), openContentCache(folder, 'a')];
  for (let round = 0; round < 20; round += 1) {
    for (const cache of runs) cache.write('tree', 'k', bytesOf('same'));
    for (const cache of runs) expect(textOf(cache.read('tree', 'k'))).toBe('same');
  }
  expect(filesIn(folder)).toHaveLength(1);
});

test('a full folder loses its oldest entries, never the newest', () => {
  const folder = newFolder();
  const cache = openContentCache(folder, 'a');
  // An entry whose name ends in 0 looks after its folder: one of a hundred keys has such a name.
  const keys = Array.from({ length: 100 }, (_, index) => String(index));
  const key = keys.find((candidate) => {
    cache.write('tree', candidate, bytesOf(''));
    const found = filesIn(folder)[0] ?? '';
    if (found.endsWith('0')) return true;
    rmSync(found);
    return false;
  });
  if (key === undefined) throw new Error('no such key');
  const shelf = dirname(onlyFileIn(folder));
  for (let index = 0; index < 250; index += 1) {
    const other = join(shelf, `older-${index}`);
    writeFileSync(other, '');
    utimesSync(other, index, index);
  }
  cache.write('tree', key, bytesOf('new'));
  expect(textOf(cache.read('tree', key))).toBe('new');
  expect(readdirSync(shelf)).toHaveLength(100);
  expect(readdirSync(shelf)).not.toContain('older-150');
});

test('plain data comes back as it was, big integers and maps too', () => {
  const cache = openContentCache(newFolder(), 'a');
  const data = { figure: { n: 412n, d: 5n }, by: new Map([['khóa', [null, undefined, true]]]) };
  const once = remember(cache, { kind: 'data', key: 'k' }, () => data);
  const again = remember(cache, { kind: 'data', key: 'k' }, (): typeof data => {
    throw new Error('made twice');
  });
  expect(once).toBe(data);
  expect(again).toEqual(data);
});

test('stands where the environment says, never in the working folder by itself', () => {
  const here = '/data';
  expect(cachePlace({ CCHC_CACHE: 'off', HOME: '/h' }, here)).toBeNull();
  expect(cachePlace({ CCHC_CACHE: '/c', HOME: '/h' }, here)).toBe('/c');
  expect(cachePlace({ CCHC_CACHE: 'c' }, here)).toBe('/data/c');
  expect(cachePlace({ XDG_CACHE_HOME: '/x', HOME: '/h' }, here)).toBe('/x/cchc');
  expect(cachePlace({ XDG_CACHE_HOME: 'relative', HOME: '/h' }, here)).toBe('/h/.cache/cchc');
  expect(cachePlace({ HOME: '' }, here)).toBeNull();
  expect(cachePlace({}, here)).toBeNull();
});
