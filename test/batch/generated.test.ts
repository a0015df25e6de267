import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { contentsBelow } from '../support/many-workspaces.ts';
import { runCchc } from '../support/run-cchc.ts';

type Make = (folder: string, size: { departments: number; years: number; units?: number }) => number;

const { makeWorkspaces }: { makeWorkspaces: Make } = await import(
  new URL('../../bench/support/make-workspaces.mjs', import.meta.url).href
);

const base = mkdtempSync(join(tmpdir(), 'cchc-batch-'));
afterAll(() => rmSync(base, { recursive: true, force: true }));

/** Two departments for three years; the second merges two units in the last. */
function generated(name: string): string {
  const folder = join(base, name);
  makeWorkspaces(folder, { departments: 2, years: 3, units: 14 });
  return folder;
}

const folder = generated('once');

describe('the generated workspaces', () => {
  it('are the same every time', () => {
    expect(contentsBelow(generated('again'))).toEqual(contentsBelow(folder));
  });

  it('are valid, units merged on the way included', async () => {
    const run = await runCchc(join(folder, 'so-002/2022'), 'validate');
    expect(run.code, run.stderr).toBe(0);
  });

  it('give annual reports that compare with the year before', async () => {
    const run = await runCchc(folder, 'batch', 'so-002/2021', 'so-002/2022', '--format', 'md');
    expect(run.code, run.stderr).toBe(0);
    const report = (year: number) => readFileSync(join(folder, `so-002/${year}/reports/${year}.md`), 'utf8');
    const rateOf = (text: string): number => {
      const printed = /trước hạn và đúng hạn [\d.]+ hồ sơ, đạt tỷ lệ (\d+),(\d+)%/.exec(text);
      return Number(`${printed?.[1]}.${printed?.[2]}`);
    };
    const change = rateOf(report(2022)) - rateOf(report(2021));
    const size = Math.abs(change).toFixed(2).replace('.', ',');
    const words = `${change < 0 ? 'giảm' : 'tăng'} ${size} điểm phần trăm so với năm 2021`;
    expect(report(2022)).toContain(words);
  });
});
