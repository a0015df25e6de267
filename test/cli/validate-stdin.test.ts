import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runCchcWith } from '../support/run-cchc.ts';

const root = 'examples/293-kh-2020';
const path = 'submissions/2020-Q1/phong-day-nghe.yaml';
const saved = readFileSync(`${root}/${path}`, 'utf8');

async function* typed(text: string): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  // In pieces that cut a letter in two.
  for (let start = 0; start < bytes.length; start += 77) yield bytes.subarray(start, start + 77);
}

const check = (text: string, ...args: readonly string[]) =>
  runCchcWith({ input: typed(text) }, root, 'validate', ...args);

describe('cchc validate -', () => {
  it('checks what the editor holds in place of the file, with everything it must agree with', async () => {
    const fine = await check(saved, '-', '--stdin-path', path);
    expect(fine).toMatchObject({ code: 0, stderr: '' });
    expect(fine.stdout).toContain('Báo cáo của Phòng Dạy nghề quý I năm 2020: không có lỗi. Gửi được.');
    const faulty = await check(
      saved.replace('truocHan: 20 ', 'truocHan: 2.000 '),
      '-',
      '--stdin-path',
      path,
      '--format',
      'json',
    );
    expect(faulty.code).toBe(1);
    expect(JSON.parse(faulty.stdout).findings).toMatchObject([{ code: 'count-with-dots', file: path }]);
  });

  it('knows the file’s place by its name, also where there is none yet', async () => {
    const moved = await check(saved, '-', '--stdin-path', 'submissions/2020-Q1/phong-moi.yaml');
    expect(moved.code).toBe(1);
    expect(moved.stderr).toContain('tên tệp khác với mã đơn vị');
  });

  it('is refused without a name, beside other paths, and with --fix', async () => {
    for (const args of [
      ['-'],
      ['-', 'plan.yaml', '--stdin-path', path],
      [path, '--stdin-path', path],
      ['-', '--stdin-path', path, '--fix'],
    ])
      expect(await check(saved, ...args), args.join(' ')).toMatchObject({ code: 2, stdout: '' });
  });
});
