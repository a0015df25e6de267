import { appendFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyWorkspace } from '../support/copy-workspace.ts';
import { runCchc } from '../support/run-cchc.ts';

const report = 'submissions/2020-Q1/phong-day-nghe.yaml';
const status = (folder: string, ...args: readonly string[]) =>
  runCchc(folder, 'status', '--period', '2020-Q1', ...args);
const lineOf = (text: string, unit: string) => text.split('\n').find((line) => line.startsWith(unit)) ?? '';

describe('cchc status, of a unit whose report counts as missing', () => {
  it('says that it was sent and has errors, and when it came', async () => {
    const folder = copyWorkspace();
    appendFileSync(join(folder, report), 'khongCoMucNay: 1\n');
    const { code, stdout } = await status(folder);
    expect(code).toBe(1);
    expect(lineOf(stdout, 'Phòng Dạy nghề')).toMatch(/đã gửi, có lỗi \(nhận ngày \d+\/3\/2020\)$/);
    const english = await runCchc(folder, '--lang', 'en', 'status', '--period', '2020-Q1');
    expect(lineOf(english.stdout, 'Phòng Dạy nghề')).toMatch(/handed in, with errors \(received/);
    const json = JSON.parse((await status(folder, '--format', 'json')).stdout);
    expect(json.withErrors).toEqual([{ unit: 'phong-day-nghe', quarter: '2020-Q1' }]);
  });

  it('says that it came later where one looks from a day before it came, whatever it holds', async () => {
    const folder = copyWorkspace();
    appendFileSync(join(folder, report), 'khongCoMucNay: 1\n');
    const { stdout } = await status(folder, '--as-of', '2020-03-01');
    expect(lineOf(stdout, 'Phòng Dạy nghề')).toMatch(/chưa gửi \(đến sau, ngày \d+\/3\/2020\)$/);
  });

  it('says that it is on record but not there, where the register has what the folder lacks', async () => {
    const folder = copyWorkspace();
    rmSync(join(folder, report));
    const { stdout } = await status(folder);
    expect(lineOf(stdout, 'Phòng Dạy nghề')).toMatch(
      /đã ghi sổ nhận, chưa có tệp \(nhận ngày \d+\/3\/2020\)$/,
    );
  });

  it('says that it was not sent where there is no file', async () => {
    const folder = copyWorkspace();
    for (const path of [report, 'receipts']) rmSync(join(folder, path), { recursive: true });
    const { stdout } = await status(folder);
    expect(lineOf(stdout, 'Phòng Dạy nghề')).toMatch(/ chưa gửi$/);
  });
});
