import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { runCchc } from '../support/run-cchc.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cchc-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'index.md'), 'danh mục cũ\n');
});

function outcome(number: number, state: string) {
  const reason = state === 'failed' ? { vi: 'hỏng', en: 'broken' } : null;
  return {
    number,
    workspace: `so-${number}`,
    period: '2020',
    state,
    files: {},
    report: null,
    reason,
    findings: [],
    fault: false,
  };
}

function write(name: string, total: unknown, outcomes: unknown, period = 'annual'): void {
  writeFileSync(join(folder, name), JSON.stringify({ format: 'cchc-batch-1', period, total, outcomes }));
}

const gather = (...names: readonly string[]) => runCchc(folder, 'batch', '--gather', ...names);

test('of two results of one job the worse counts, whichever is named first', async () => {
  write('hong.json', 2, [outcome(1, 'failed'), outcome(2, 'written')]);
  write('tot.json', 2, [outcome(1, 'unchanged'), outcome(2, 'written')]);
  for (const names of [
    ['hong.json', 'tot.json'],
    ['tot.json', 'hong.json'],
  ]) {
    const run = await gather(...names);
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('hỏng');
  }
  expect((await gather('tot.json')).code).toBe(0);
});

test('nothing named, or named that is no result, leaves the index as it was', async () => {
  expect(await gather()).toMatchObject({ code: 2, stderr: expect.stringContaining('--results') });
  write('khong-tong.json', undefined, []);
  write('rong.json', 0, []);
  write('la.json', 1, [null]);
  write('khac.json', 1, [outcome(2, 'written')]);
  write('trang-thai.json', 1, [outcome(1, 'xong')]);
  write('ky.json', 1, [outcome(1, 'written')], '../2020');
  for (const name of ['khong-tong', 'rong', 'la', 'khac', 'trang-thai', 'ky'])
    expect(await gather(`${name}.json`), name).toMatchObject({
      code: 3,
      stderr: expect.stringContaining('không phải tệp kết quả'),
    });
  expect(readFileSync(join(folder, 'index.md'), 'utf8')).toBe('danh mục cũ\n');
});
