import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { contentsBelow, manyWorkspaces } from '../support/many-workspaces.ts';
import { runCchc } from '../support/run-cchc.ts';

/** Folders on a disk that is full or may not be written to, and how the system says so. */
const faults = vi.hoisted(() => new Map<string, string>());

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  const writeFile: typeof real.writeFile = async (path, ...rest) => {
    const [, code] = [...faults].find(([folder]) => String(path).startsWith(folder)) ?? [];
    if (code === undefined) return real.writeFile(path, ...rest);
    await real.writeFile(path, 'nửa');
    throw Object.assign(new Error(`${code}: write`), { code, path: String(path) });
  };
  return { ...real, writeFile, default: { ...real, writeFile } };
});

const batch = (folder: string, ...args: readonly string[]) =>
  runCchc(folder, 'batch', '--period', '2021-Q1', '--format', 'md', ...args);

describe('cchc batch on a disk that fails', () => {
  it.each([
    ['ENOSPC', 'ổ đĩa đã đầy'],
    ['EROFS', 'ổ đĩa chỉ cho đọc'],
    ['EACCES', 'không có quyền'],
  ])('says so (%s), leaves nothing half and goes on with the others', async (code, words) => {
    const folder = manyWorkspaces(['so-a', 'so-b']);
    faults.set(join(folder, 'so-a'), code);
    const run = await batch(folder);
    faults.clear();
    expect(run.code).toBe(4);
    expect(run.stderr).toContain(`so-a, kỳ 2021-Q1 – KHÔNG LẬP ĐƯỢC: không đọc hoặc ghi được`);
    expect(run.stderr).toContain(words);
    const left = Object.keys(contentsBelow(join(folder, 'so-a')));
    expect(left.filter((path) => path.startsWith('reports'))).toEqual([]);
    expect(existsSync(join(folder, 'so-b/reports/2021-Q1.md'))).toBe(true);
    expect((await batch(folder)).code).toBe(0);
  });

  it('says so when the index cannot be written, and when a file stands where a folder should', async () => {
    const folder = manyWorkspaces(['so-a']);
    faults.set(join(folder, '.index'), 'ENOSPC');
    const full = await batch(folder);
    faults.clear();
    expect(full.code).toBe(4);
    expect(full.stderr).toMatch(/Không đọc hoặc ghi được .*index\.md.*: ổ đĩa đã đầy\./);
    expect(existsSync(join(folder, 'index.md'))).toBe(false);
    rmSync(join(folder, 'so-a/reports'), { recursive: true });
    writeFileSync(join(folder, 'so-a/reports'), '');
    const run = await batch(folder);
    expect(run.code).toBe(4);
    expect(run.stderr).toContain('một phần của đường dẫn không phải là thư mục');
  });
});
