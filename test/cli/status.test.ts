import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

describe('cchc status, of a unit whose report counts', () => {
  it('tells a report that was accepted from one that merely came, and from one of which nobody took note', async () => {
    const folder = copyWorkspace();
    const register = join(folder, 'receipts/2020-Q1.yaml');
    const text = readFileSync(register, 'utf8');
    const changed = text
      .replace(/(phong-day-nghe: .*)state: accepted/, '$1state: received')
      .replace(/ {2}phong-thanh-tra: .*\n/, '');
    writeFileSync(register, changed);
    rmSync(join(folder, 'receipts/2020-Q1/phong-day-nghe.json'), { force: true });
    const { stdout } = await status(folder);
    expect(lineOf(stdout, 'Phòng Dạy nghề')).toMatch(/ đã gửi \(nhận ngày 14\/3\/2020, chưa chấp nhận\)$/);
    expect(lineOf(stdout, 'Phòng Người có công')).toMatch(/ đã gửi \(nhận ngày 16\/3\/2020, đã chấp nhận\)$/);
    expect(lineOf(stdout, 'Phòng Thanh tra')).toMatch(/ đã gửi \(chưa ghi sổ nhận\)$/);
    const english = (await runCchc(folder, '--lang', 'en', 'status', '--period', '2020-Q1')).stdout;
    expect(lineOf(english, 'Phòng Dạy nghề')).toMatch(
      / handed in \(received 2020-03-14, not accepted yet\)$/,
    );
    expect(english).toMatch(/^Results, 2020-Q1\n/);
  });
});

describe('figures of reports with errors', () => {
  it.each([
    [['status', '--period', '2020-Q1'], 'Số liệu trên chưa chắc chắn'],
    [['diff', '2020-Q1', '2020-Q2'], 'Số liệu so sánh chưa chắc chắn'],
    [['draft', '--period', '2020-Q1'], 'Chưa soạn được lời văn'],
    [['report', '--period', '2020-Q1'], 'Chưa lập được báo cáo: phải sửa'],
  ])('are told of by what was asked for: %j', async (args, words) => {
    const folder = copyWorkspace();
    appendFileSync(join(folder, report), 'khongCoMucNay: 1\n');
    const run = await runCchc(folder, ...args);
    expect(run.code).toBe(1);
    expect(run.stderr.trimEnd().split('\n').at(-1)).toMatch(new RegExp(`^${words}`));
  });
});
