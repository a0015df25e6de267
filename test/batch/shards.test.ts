import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseShard, readShard } from '../../src/batch/choose-shard.ts';
import { contentsBelow, manyWorkspaces } from '../support/many-workspaces.ts';
import { runCchc } from '../support/run-cchc.ts';

const batch = (folder: string, ...args: readonly string[]) =>
  runCchc(folder, 'batch', '--period', '2021-Q1', '--format', 'md', ...args);

describe('cchc batch --shard', () => {
  it('in one to seven parts gives byte for byte what one machine gives', async () => {
    const names = ['so-a/2021', 'so-b/2021', 'so-c/2021', 'so-d/2021'];
    const whole = manyWorkspaces(names);
    const one = await batch(whole, '--results', 'ket-qua.json');
    expect(one.code, one.stderr).toBe(0);
    for (const count of [1, 2, 3, 4, 5, 6, 7]) {
      const parts = manyWorkspaces(names);
      const files: string[] = [];
      // The last part first: the order in which machines end is not told.
      for (let index = count; index >= 1; index -= 1) {
        files.push(`${index}.json`);
        const part = await batch(parts, '--shard', `${index}/${count}`, '--results', `${index}.json`);
        expect(part.code, part.stderr).toBe(0);
      }
      const gathered = await runCchc(parts, 'batch', '--gather', ...files, '--results', 'ket-qua.json');
      expect(gathered.code, gathered.stderr).toBe(0);
      expect(gathered.stdout).toBe(one.stdout);
      for (const file of files) rmSync(join(parts, file));
      expect(contentsBelow(parts), `${count} parts`).toEqual(contentsBelow(whole));
    }
  });

  it('works where each machine has its own disk and only the files are brought together', async () => {
    const names = ['so-a', 'so-b', 'so-c'];
    const [all, first, second] = [manyWorkspaces(names), manyWorkspaces(names), manyWorkspaces(names)];
    await batch(all, '.', '--out', 'ra');
    await batch(first, '.', '--out', 'ra', '--shard', '1/2', '--results', 'ra/ket-qua-1.json');
    await batch(second, '.', '--out', 'ra', '--shard', '2/2', '--results', 'ra/ket-qua-2.json');
    const office = manyWorkspaces([]);
    for (const machine of [first, second])
      cpSync(join(machine, 'ra'), join(office, 'ra'), { recursive: true });
    const files = ['ra/ket-qua-1.json', 'ra/ket-qua-2.json'];
    await runCchc(office, 'batch', '--gather', ...files, '--out', 'ra');
    for (const file of files) rmSync(join(office, file));
    expect(contentsBelow(join(office, 'ra'))).toEqual(contentsBelow(join(all, 'ra')));
  });

  it('does not take a part for the whole', async () => {
    const folder = manyWorkspaces(['so-a', 'so-b']);
    await batch(folder, '--shard', '1/2', '--results', '1.json');
    const run = await runCchc(folder, 'batch', '--gather', '1.json');
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('Còn thiếu kết quả của 1 việc');
    expect(Object.keys(contentsBelow(folder))).not.toContain('index.md');
    expect((await runCchc(folder, 'batch', '--gather', 'so-a/plan.yaml')).code).toBe(3);
    await runCchc(folder, 'batch', 'so-b', '--period', '2021', '--format', 'md', '--results', '2.json');
    const other = await runCchc(folder, 'batch', '--gather', '1.json', '2.json');
    expect(other.stderr).toContain('2.json: là kết quả của lần chạy khác');
  });

  it('tells the exit code of the whole, whichever part failed', async () => {
    const folder = manyWorkspaces(['so-a', 'so-b']);
    const plan = join(folder, 'so-b/plan.yaml');
    writeFileSync(plan, readFileSync(plan, 'utf8').replace('targets:', 'targts:'));
    const codes: number[] = [];
    for (const index of [1, 2])
      codes.push((await batch(folder, '--shard', `${index}/2`, '--results', `${index}.json`)).code);
    expect(codes.sort()).toEqual([0, 1]);
    const run = await runCchc(folder, 'batch', '--gather', '1.json', '2.json');
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('so-b – KHÔNG LẬP ĐƯỢC');
  });
});

describe('the split of a job list', () => {
  const weights = fc.array(fc.nat({ max: 1000 }), { maxLength: 40 });

  it('gives every job to one part', () => {
    fc.assert(
      fc.property(weights, fc.integer({ min: 1, max: 9 }), (list, count) => {
        const jobs = list.map((weight, id) => ({ weight, id }));
        const parts = Array.from({ length: count }, (_, index) =>
          chooseShard(jobs, { index: index + 1, count }).map(({ id }) => id),
        );
        expect(parts.flat().sort((a, b) => a - b)).toEqual(jobs.map(({ id }) => id));
        for (const part of parts) expect(part).toEqual(part.toSorted((a, b) => a - b));
      }),
    );
  });

  it('leaves no part heavier than another by more than one job', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1 }), (list) => {
        const jobs = list.map((weight) => ({ weight }));
        const loads = [1, 2, 3].map((index) =>
          chooseShard(jobs, { index, count: 3 }).reduce((sum, { weight }) => sum + weight, 0),
        );
        expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(Math.max(...list));
      }),
    );
  });

  it('may be one of very many, most of them empty', () => {
    const jobs = [{ weight: 2 }, { weight: 1 }];
    expect(chooseShard(jobs, { index: 1, count: 900_000 })).toEqual([{ weight: 2 }]);
    expect(chooseShard(jobs, { index: 900_000, count: 900_000 })).toEqual([]);
  });

  it.each(['0/2', '3/2', '1', '1/0', 'a/b', '1/2/3', '-1/2', '01/2'])('is not asked for by “%s”', (text) => {
    expect(readShard(text)).toBeNull();
  });
});
