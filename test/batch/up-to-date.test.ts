import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { RecentInputs } from '../../src/batch/inputs.ts';
import type { Outcome } from '../../src/batch/job.ts';
import { runJob } from '../../src/batch/run-job.ts';
import type { ContentCache } from '../../src/files/content-cache.ts';
import { runBuilt } from '../support/built-program.ts';
import { contentsBelow, manyWorkspaces } from '../support/many-workspaces.ts';

/** A cache in memory that tells what was asked of it. */
function spyCache() {
  const kept = new Map<string, Uint8Array>();
  const read: string[] = [];
  const cache: ContentCache = {
    read: (kind, key) => {
      read.push(kind);
      return kept.get(`${kind} ${key}`) ?? null;
    },
    write: (kind, key, bytes) => {
      kept.set(`${kind} ${key}`, bytes);
    },
  };
  return { cache, read };
}

async function runOnce(
  folder: string,
  cache: ContentCache,
  given: { resources?: string; force?: boolean; check?: boolean } = {},
): Promise<Outcome> {
  const { digestResources } = await import('../../src/batch/digest-resources.ts');
  const own = { start: folder, templates: undefined, fontDir: undefined };
  const resources = given.resources ?? (await digestResources(own));
  const { force = false, check = false } = given;
  const request = {
    ...own,
    period: '2021-Q1',
    format: 'md',
    out: null,
    force,
    check,
    cache: null,
    resources,
  };
  const job = { root: join(folder, 'so'), name: 'so', period: '2021-Q1', weight: 0 };
  return runJob({ request, cache, recent: new RecentInputs() }, job);
}

const edit = (path: string, change: (text: string) => string) =>
  writeFileSync(path, change(readFileSync(path, 'utf8')));

describe('a report whose inputs have not changed', () => {
  it('is not opened again', async () => {
    const folder = manyWorkspaces(['so']);
    const { cache, read } = spyCache();
    expect((await runOnce(folder, cache)).state).toBe('written');
    expect(read).toContain('shelf');
    read.length = 0;
    expect((await runOnce(folder, cache)).state).toBe('unchanged');
    expect(read.sort()).toEqual(['batch-report', 'plan-facts']);
  });

  it('is written again when its file was lost or altered', async () => {
    const folder = manyWorkspaces(['so']);
    const { cache } = spyCache();
    await runOnce(folder, cache);
    const before = contentsBelow(folder);
    const file = join(folder, 'so/reports/2021-Q1.md');
    edit(file, (text) => `${text}.`);
    expect((await runOnce(folder, cache, { check: true })).state).toBe('outdated');
    expect((await runOnce(folder, cache)).state).toBe('written');
    rmSync(file);
    expect((await runOnce(folder, cache)).state).toBe('written');
    expect(contentsBelow(folder)).toEqual(before);
  });

  const changes: [string, (so: string) => void][] = [
    ['a submission', (so) => edit(join(so, 'submissions/2021-Q1/van-phong.yaml'), (text) => `${text}\n`)],
    ['the plan', (so) => edit(join(so, 'plan.yaml'), (text) => `${text}\n`)],
    ['a new file', (so) => writeFileSync(join(so, 'waivers.yaml'), '# chưa có\n')],
    [
      'a submission renamed',
      (so) => {
        const folder = join(so, 'submissions/2021-Q1');
        mkdirSync(join(folder, 'phong'));
        renameSync(join(folder, 'van-phong.yaml'), join(folder, 'phong/van-phong.yaml'));
      },
    ],
  ];
  it.each(changes)('is looked at again after a change: %s', async (_, change) => {
    const folder = manyWorkspaces(['so']);
    const { cache, read } = spyCache();
    await runOnce(folder, cache);
    change(join(folder, 'so'));
    read.length = 0;
    await runOnce(folder, cache);
    expect(read).toContain('shelf');
  });

  it('is looked at again with other templates, and with --force', async () => {
    const folder = manyWorkspaces(['so']);
    const { cache, read } = spyCache();
    await runOnce(folder, cache);
    for (const given of [{ resources: 'khác' }, { force: true }]) {
      read.length = 0;
      await runOnce(folder, cache, given);
      expect(read).toContain('shelf');
    }
  });

  it('is left alone when only a later quarter, a form or another report changed', async () => {
    const folder = manyWorkspaces(['so']);
    const { cache, read } = spyCache();
    await runOnce(folder, cache);
    const so = join(folder, 'so');
    cpSync(join(so, 'submissions/2021-Q1'), join(so, 'submissions/2021-Q2'), { recursive: true });
    cpSync(join(so, 'submissions/2021-Q1'), join(so, 'forms/2021-Q1'), { recursive: true });
    writeFileSync(join(so, 'reports/2021.md'), 'khác');
    read.length = 0;
    await runOnce(folder, cache);
    expect(read.sort()).toEqual(['batch-report', 'plan-facts']);
  });
});

describe('the cache of cchc batch', () => {
  it('may be lost, moved, shared or spoilt without a wrong output', async () => {
    const caches = mkdtempSync(join(tmpdir(), 'cchc-cache-'));
    onTestFinished(() => rmSync(caches, { recursive: true, force: true }));
    const [first, moved] = [join(caches, 'a'), join(caches, 'b')];
    const names = ['so-a', 'so-b'];
    const args = ['batch', '--period', '2021-Q1', '--format', 'md', '--jobs', '1'];
    const folder = manyWorkspaces(names);
    const run = async (place: string, cache: string) => {
      const { code, stderr } = await runBuilt(place, cache, ...args);
      expect(code, stderr).toBe(0);
    };
    await run(folder, first);
    const expected = contentsBelow(folder);
    // Another machine's disk with the same cache.
    const elsewhere = manyWorkspaces(names);
    await run(elsewhere, first);
    expect(contentsBelow(elsewhere)).toEqual(expected);
    // Moved, and every entry spoilt in its own way.
    renameSync(first, moved);
    Object.entries(contentsBelow(moved)).forEach(([path, text], index) => {
      const spoilt = [text.slice(0, -7), '', text.replaceAll(/\d/g, '7'), `${text}x`][index % 4] ?? '';
      writeFileSync(join(moved, path), spoilt, 'latin1');
    });
    rmSync(join(folder, 'so-a/reports'), { recursive: true });
    await run(folder, moved);
    expect(contentsBelow(folder)).toEqual(expected);
    rmSync(moved, { recursive: true });
    writeFileSync(moved, 'not a folder');
    await run(folder, moved);
    expect(contentsBelow(folder)).toEqual(expected);
  });
});
