import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { diskFault } from '../../src/files/disk-fault.ts';
import { contentsBelow, manyWorkspaces } from '../support/many-workspaces.ts';
import { runCchc } from '../support/run-cchc.ts';

const args = ['batch', '--period', '2021-Q1', '--format', 'md'];
const batch = (folder: string) => runCchc(folder, ...args);

const isWindows = process.platform === 'win32';
const isRoot = process.getuid?.() === 0;

describe('cchc batch on a disk that fails', () => {
  it.skipIf(isWindows)(
    'leaves nothing half where there is no room, says so, and goes on when there is',
    async () => {
      const folder = manyWorkspaces(['so-a', 'so-b']);
      const before = contentsBelow(folder);
      // The system lets this process write a few hundred bytes a file, as if the disk were full then.
      const command = `ulimit -f 1; exec "$@"`;
      const program = [process.execPath, resolve('bin/cchc.js'), ...args, '--jobs', '1'];
      const env = { CCHC_CACHE: 'off' };
      const run = spawnSync('sh', ['-c', command, 'sh', ...program], { cwd: folder, env, encoding: 'utf8' });
      expect(run.status).toBe(4);
      for (const name of ['so-a', 'so-b'])
        expect(run.stderr).toMatch(
          new RegExp(
            `^${name}, kỳ 2021-Q1 – KHÔNG LẬP ĐƯỢC: không đọc hoặc ghi được .*/${name}/reports/2021-Q1\\.md: tệp lớn hơn mức được phép\\.$`,
            'm',
          ),
        );
      const { 'index-2021-Q1.md': _, ...after } = contentsBelow(folder);
      expect(after).toEqual(before);
      expect((await batch(folder)).code).toBe(0);
    },
  );

  it('names the file that stands where a folder should, and makes the others', async () => {
    const folder = manyWorkspaces(['so-a', 'so-b']);
    writeFileSync(join(folder, 'so-a/reports'), '');
    const run = await batch(folder);
    expect(run.code).toBe(4);
    expect(run.stderr).toContain('so-a, kỳ 2021-Q1 – KHÔNG LẬP ĐƯỢC: không đọc hoặc ghi được');
    expect(run.stderr).toContain('một phần của đường dẫn không phải là thư mục');
    expect(readFileSync(join(folder, 'so-b/reports/2021-Q1.md'), 'utf8')).not.toBe('');
    rmSync(join(folder, 'so-a/reports'));
    expect((await batch(folder)).code).toBe(0);
  });

  it.skipIf(isWindows || isRoot)('says so where it may not write', async () => {
    const folder = manyWorkspaces(['so-a']);
    chmodSync(join(folder, 'so-a'), 0o555);
    const run = await batch(folder);
    chmodSync(join(folder, 'so-a'), 0o755);
    expect(run.code).toBe(4);
    expect(run.stderr).toContain('không có quyền');
  });
});

describe('a command that may not write where it was told to', () => {
  const isLinux = process.platform === 'linux';

  it.each([
    ['part of the path is a file', 'plan.yaml/below', 'một phần của đường dẫn không phải là thư mục'],
    ['the name is too long', 'x'.repeat(300), 'tên quá dài'],
    ...(isLinux ? [['nothing can be made there', '/proc/none/below', 'không tạo được tệp hay thư mục']] : []),
  ])('names the place and what to do where %s', async (_, out = '', words = '') => {
    const folder = join(manyWorkspaces(['so-a']), 'so-a');
    for (const command of [
      ['report', '--period', '2021-Q1', '--format', 'md', '--out', out],
      ['form', '--period', '2021-Q1', '--all', '--out', out],
      ['validate', '--format', `json=${out}/a.json`],
    ]) {
      const run = await runCchc(folder, ...command);
      expect(run.stderr).toContain(out);
      expect(run.stderr).toMatch(new RegExp(`${words}[^.]*\\. Đề nghị `));
      expect(run.code).toBe(4);
    }
  });
});

describe('a fault of the disk', () => {
  const fault = (code: string, more = {}) => diskFault(Object.assign(new Error(code), { code, ...more }));

  it.each([
    ['ENOSPC', 'không đọc hoặc ghi được a.pdf: ổ đĩa đã đầy'],
    ['EROFS', 'không đọc hoặc ghi được a.pdf: ổ đĩa chỉ cho đọc'],
    ['EACCES', 'không đọc hoặc ghi được a.pdf: không có quyền'],
  ])('is told in words: %s', (code, words) => {
    expect(fault(code, { path: 'a.pdf' })?.vi).toBe(words);
  });

  it('names the file that was to be written, not the temporary one', () => {
    expect(fault('EACCES', { path: '.a.tmp', dest: 'a.pdf' })?.en).toContain(' a.pdf:');
  });

  it('is not what a fault of the program is', () => {
    expect(fault('ERR_ASSERTION')).toBeNull();
    // A report that is open in a reader cannot be replaced on Windows.
    for (const code of ['EBUSY', 'EPERM'])
      expect(fault(code, { dest: 'b.pdf' })?.remedy.vi).toContain('đóng tệp ấy');
    expect(diskFault(new TypeError('x is not a function'))).toBeNull();
    expect(diskFault('ENOSPC')).toBeNull();
  });
});
