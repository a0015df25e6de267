import { describe, expect, it } from 'vitest';
import { shells } from '../../src/cli/completion/shell-scripts.ts';
import { runCchc } from '../support/run-cchc.ts';

const example = 'examples/293-kh-2020';

async function complete(...words: readonly string[]): Promise<readonly string[]> {
  const run = await runCchc(example, 'completion', 'bash', '--', ...words);
  expect(run).toMatchObject({ code: 0, stderr: '' });
  return run.stdout.split('\n').filter((line) => line !== '');
}

describe('cchc completion', () => {
  it.each(shells)('prints what %s sources, which asks the program again', async (shell) => {
    const run = await runCchc('.', 'completion', shell);
    expect(run.code).toBe(0);
    expect(run.stdout).toContain(`cchc completion ${shell} -- `);
  });

  it('offers commands, then the options not used yet', async () => {
    expect(await complete('')).toEqual(expect.arrayContaining(['validate', 'report', 'completion']));
    expect(await complete('re')).toEqual(['receive', 'report', 'reopen']);
    const options = await complete('report', '--period', '2020-Q1', '--');
    expect(options).toEqual(expect.arrayContaining(['--out', '--format', '--lang']));
    expect(options).not.toContain('--period');
  });

  it('offers the plan’s own periods, units and indicators', async () => {
    expect(await complete('report', '--period', '2020-')).toEqual([
      '2020-Q1',
      '2020-Q2',
      '2020-Q3',
      '2020-Q4',
      '2020-6M',
      '2020-9M',
    ]);
    expect(await complete('form', '--period', '=', '2020')).toEqual([
      '2020-Q1',
      '2020-Q2',
      '2020-Q3',
      '2020-Q4',
    ]);
    expect(await complete('form', '--unit', 'phong-v')).toEqual(['phong-viec-lam-atld']);
    expect(await complete('status', '--explain', '10')).toEqual(['10.1', '10.2']);
    expect(await complete('diff', '2020-Q1', '2020-Q')).toHaveLength(4);
  });

  it('offers choices, codes and formats', async () => {
    expect(await complete('--lang', '')).toEqual(['vi', 'en']);
    expect(await complete('--lang', 'en', 'validate', '--fail-on', 'w')).toEqual(['warning']);
    expect(await complete('validate', '--format', 's')).toEqual(['sarif']);
    expect(await complete('explain', 'count-with-d')).toEqual(['count-with-decimals', 'count-with-dots']);
  });

  it('leaves paths to the shell, and says nothing where there is no plan', async () => {
    expect(await complete('validate', 'sub')).toEqual([]);
    expect(await complete('report', '--out', '')).toEqual([]);
    // To fish even an empty line would be a candidate.
    expect((await runCchc(example, 'completion', 'fish', '--', 'validate', 'sub')).stdout).toBe('');
    expect(await complete('-C', '/', 'form', '--unit', '')).toEqual([]);
  });

  it('describes in the way each shell reads', async () => {
    const zsh = await runCchc(example, 'completion', 'zsh', '--', 'form', '--unit', 'van');
    expect(zsh.stdout).toBe('van-phong:Văn phòng Sở\n');
    const fish = await runCchc(example, 'completion', 'fish', '--', 'form', '--unit', 'van');
    expect(fish.stdout).toBe('van-phong\tVăn phòng Sở\n');
    const code = await runCchc(example, 'completion', 'fish', '--', 'explain', 'unknown-k');
    expect(code.stdout).toBe('unknown-key\tkhông có mục “…”\n');
  });
});
