import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ContentCache, openContentCache } from '../../src/files/content-cache.ts';
import { validatePaths } from '../../src/pipeline/check/validate-paths.ts';
import { openWorkspace } from '../../src/pipeline/open-workspace.ts';

let folder = '';
let workspace = '';
/** What a run without cache gives. */
let plain = '';
/** The entries that a first run left: path → bytes. */
let kept = new Map<string, Buffer>();

const openCache = (): ContentCache => openContentCache(join(folder, 'cache'), 'test');

/** All that runs give: values, findings, verdicts, trees of files. */
async function everything(cache?: ContentCache): Promise<string> {
  const opened = await openWorkspace(workspace, cache ? { cache } : {});
  const checked = await validatePaths(workspace, [], { failOn: 'error', ...(cache && { cache }) });
  return JSON.stringify([opened, checked], (_, value) => {
    if (value instanceof Map) return [...value];
    return typeof value === 'bigint' ? `${value}n` : value;
  });
}

/** A department's year with one report that is whole, one with a wrong number, one that breaks off. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cchc-'));
  workspace = join(folder, 'workspace');
  cpSync('test/fixtures/second-plan', workspace, { recursive: true });
  change('tt-kiem-dinh', (text) => text.replace(/(\w+): (\d+)$/m, '$1: 4.131'));
  change('phong-so-huu-tri-tue', (text) => text.replace(/^head:/m, 'head'));
  plain = await everything();
  await everything(openCache());
  kept = new Map(pathsOfEntries().map((path) => [path, readFileSync(path)]));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function change(unit: string, edit: (text: string) => string): void {
  const path = join(workspace, 'submissions/2021-Q1', `${unit}.yaml`);
  writeFileSync(path, edit(readFileSync(path, 'utf8')));
}

function pathsOfEntries(): readonly string[] {
  const found = readdirSync(join(folder, 'cache'), { recursive: true, withFileTypes: true });
  return found.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

test('what is kept has findings of several kinds in it', () => {
  expect(plain).toContain('count-with-dots');
  expect(plain).toContain('yaml-');
  expect(kept.size).toBeGreaterThan(2);
});

test('a run with everything kept gives the same', async () => {
  expect(await everything(openCache())).toBe(plain);
});

const damages: Readonly<Record<string, (bytes: Buffer, next: Buffer) => Uint8Array>> = {
  emptied: () => new Uint8Array(),
  'cut short': (bytes) => bytes.subarray(0, bytes.length / 2),
  'changed in one bit': (bytes) => {
    const last = bytes.length - 1;
    return Buffer.concat([bytes.subarray(0, last), Buffer.of((bytes[last] ?? 0) ^ 1)]);
  },
  'swapped with another': (_, next) => next,
};

test.each(Object.keys(damages))('so does a run whose entries were %s', async (damage) => {
  const entries = [...kept];
  const damaged = entries.map(([path, bytes], index) => {
    const next = entries[(index + 1) % entries.length]?.[1] ?? bytes;
    return { path, bytes: Buffer.from(damages[damage]?.(bytes, next) ?? bytes) };
  });
  for (const { path, bytes } of damaged) writeFileSync(path, bytes);
  expect(await everything(openCache())).toBe(plain);
  // Each has been made and kept anew.
  for (const { path, bytes } of damaged) expect(readFileSync(path).equals(bytes)).toBe(false);
});

test('a changed file is read anew, the others are not', async () => {
  change('tt-kiem-dinh', (text) => text.replace('4.131', '4131'));
  const changed = await everything();
  expect(changed).not.toContain('count-with-dots');
  expect(await everything(openCache())).toBe(changed);
  const sizes = pathsOfEntries().map((path) => ({
    before: kept.get(path)?.length ?? 0,
    now: readFileSync(path).length,
  }));
  const grown = sizes.reduce((sum, { before, now }) => sum + now - before, 0);
  const whole = sizes.reduce((sum, { before }) => sum + before, 0);
  expect(grown).toBeGreaterThan(0);
  expect(grown).toBeLessThan(whole / 2);
});
