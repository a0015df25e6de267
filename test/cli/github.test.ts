import { readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyWorkspace } from '../support/copy-workspace.ts';
import { runCchcWith } from '../support/run-cchc.ts';

function spoil(folder: string, file: string, ...[from, to]: readonly [RegExp, string]): void {
  const path = join(folder, file);
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
}

describe('cchc validate --format github', () => {
  it('shows one fault of every file first, and all of them in the step summary', async () => {
    const folder = copyWorkspace();
    spoil(folder, 'submissions/2020-Q1/phong-day-nghe.yaml', /truocHan: 20 /, 'truocHan: 2.000 ');
    spoil(folder, 'submissions/2020-Q1/phong-day-nghe.yaml', /dungHan: 11 /, 'dungHan: 1.100 ');
    spoil(folder, 'submissions/2020-Q1/van-phong.yaml', /^period: .*$/m, 'period: 2020|Q1 <b>');
    const env = { GITHUB_STEP_SUMMARY: 'summary.md', GITHUB_WORKSPACE: dirname(folder) };
    writeFileSync(join(folder, 'summary.md'), 'earlier step\n');
    const run = await runCchcWith({ env }, folder, 'validate', '--format', 'github');
    expect(run.code).toBe(1);
    const files = run.stdout
      .trim()
      .split('\n')
      .map((line) => /file=[^,]*\/([\w-]+)\.yaml/.exec(line)?.[1]);
    expect(files.slice(0, 3)).toEqual(['phong-day-nghe', 'van-phong', 'phong-day-nghe']);
    expect(run.stdout).toContain(`file=${folder.slice(dirname(folder).length + 1)}/submissions/2020-Q1/`);
    const summary = readFileSync(join(folder, 'summary.md'), 'utf8');
    expect(summary).toMatch(/^earlier step\n### Kết quả kiểm tra/);
    expect(summary.match(/^\| \*\*LỖI\*\*/gm)).toHaveLength(3);
    expect(summary).not.toContain('<b>');
    expect(summary).toContain(`${basename(folder)}/submissions/2020-Q1/phong-day-nghe.yaml`);
    for (const row of summary.split('\n').filter((line) => line.startsWith('|')))
      expect(row.match(/\|/g)).toHaveLength(5);
  });

  it('says in the summary that nothing was wrong', async () => {
    const folder = copyWorkspace();
    const env = { GITHUB_STEP_SUMMARY: join(folder, 'summary.md') };
    const run = await runCchcWith({ env }, folder, 'validate', '--format', 'github');
    expect(run).toMatchObject({ code: 0, stdout: '' });
    expect(readFileSync(join(folder, 'summary.md'), 'utf8')).toMatch(/Đã kiểm tra \d+ báo cáo: không có lỗi/);
  });
});
