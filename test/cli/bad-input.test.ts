import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyWorkspace } from '../support/copy-workspace.ts';
import { runCchc } from '../support/run-cchc.ts';

const file = 'submissions/2020-Q1/phong-day-nghe.yaml';

function edit(folder: string, path: string, change: (text: string) => string): void {
  writeFileSync(join(folder, path), change(readFileSync(join(folder, path), 'utf8')));
}

describe('a report is refused, and nothing is written', () => {
  const cases: Record<string, { breakIt: (folder: string) => void; code: number; says: RegExp }> = {
    'without a plan': {
      breakIt: (folder) => rmSync(join(folder, 'plan.yaml')),
      code: 3,
      says: /Không tìm thấy plan\.yaml/,
    },
    'when the plan is broken': {
      breakIt: (folder) => edit(folder, 'plan.yaml', (text) => text.replace(/^targets:/m, 'chiTieu:')),
      code: 1,
      says: /plan\.yaml.*LỖI/,
    },
    'when a count is written with a dot': {
      breakIt: (folder) => edit(folder, file, (text) => text.replace(/truocHan: 20\b/, 'truocHan: 2.000')),
      code: 1,
      says: /phong-day-nghe\.yaml, dòng \d+, cột \d+ – LỖI.*\n.*2\.000/,
    },
    'when a file is empty': {
      breakIt: (folder) => writeFileSync(join(folder, file), ''),
      code: 1,
      says: /phong-day-nghe\.yaml.*LỖI/,
    },
    'when a file is not UTF-8': {
      breakIt: (folder) => writeFileSync(join(folder, file), Buffer.from('plan: K\xea ho\xb9ch', 'latin1')),
      code: 1,
      says: /phong-day-nghe\.yaml.*LỖI/,
    },
    'when a submission stands under the wrong name': {
      breakIt: (folder) =>
        edit(folder, file, (text) => text.replace('unit: phong-day-nghe', 'unit: phong-nguoi-co-cong')),
      code: 1,
      says: /LỖI/,
    },
    'when a unit handed in twice': {
      breakIt: (folder) =>
        writeFileSync(join(folder, file.replace('.yaml', ' (1).yaml')), readFileSync(join(folder, file))),
      code: 1,
      says: /phong-day-nghe \(1\)\.yaml/,
    },
  };

  it.each(Object.entries(cases))('%s', async (_name, { breakIt, code, says }) => {
    const folder = copyWorkspace();
    rmSync(join(folder, 'reports'), { recursive: true, force: true });
    breakIt(folder);
    const run = await runCchc(folder, 'report', '--period', '2020-Q1');
    expect(run.stderr).toMatch(says);
    expect(run.code).toBe(code);
    expect(run.stdout).toBe('');
    expect(existsSync(join(folder, 'reports'))).toBe(false);
  });
});

describe('wrong usage ends with 2 and says what there is', () => {
  it.each([
    [['report', '--period', '2020-Q5'], /không có kỳ “2020-Q5”.*2020-Q1, 2020-Q2/],
    [
      ['form', '--period', '2020-Q1', '--unit', 'phong-day-ngề'],
      /Có phải “phong-day-nghe” \(Phòng Dạy nghề\)/,
    ],
    [['form', '--period', '2020-6M', '--all'], /báo cáo theo quý/],
    [
      ['form', '--period', '2020-Q4', '--unit', 'phong-day-nghe'],
      /^Phòng Dạy nghề đã kết thúc hoạt động ngày 30\/6\/2020 \(sáp nhập vào Phòng Việc làm - An toàn lao động\), không thuộc diện báo cáo quý IV năm 2020\.$/m,
    ],
    [
      ['form', '--period', '2020-Q1', '--unit', 'tt-cong-tac-xa-hoi'],
      /^Trung tâm Công tác xã hội hoạt động từ ngày 01\/7\/2020, chưa thuộc diện báo cáo quý I năm 2020\.$/m,
    ],
    [
      ['form', '--period', '2020-Q4', '--unit', 'phong-day-nghe', '--lang', 'en'],
      /ended on 2020-06-30, merged into Phòng Việc làm - An toàn lao động, and does not report for 2020-Q4\./,
    ],
    [['report', '--period', '2020-Q1', '--exclude', 'van-phong'], /phải nêu lý do/],
    [
      ['report', '--period', '2020-Q3', '--exclude', 'phong-day-nghe', '--reason', 'sáp nhập'],
      /Phòng Dạy nghề đã kết thúc hoạt động .* không thuộc diện báo cáo quý III năm 2020\./,
    ],
    // Its reports of both quarters are in, and stay in.
    [
      ['report', '--period', '2020-9M', '--exclude', 'phong-day-nghe', '--reason', 'sáp nhập'],
      /không thuộc diện báo cáo quý III năm 2020\./,
    ],
    [
      ['signoff', '--period', '2020-Q3', '--exclude', 'phong-day-ngh', '--reason', 'x'],
      /Có phải “phong-day-nghe”/,
    ],
    [['report', '--period', '2020-Q1', '--reason', 'sáp nhập'], /ghi cùng --exclude/],
    [['report', '--period', '2020-Q1', '--format', 'docx'], /chỉ có pdf, md/],
    [['status', '--period', '2020-Q1', '--as-of', '31/2/2020'], /không phải một ngày/],
    [
      ['issue', '--period', '2020-Q1', '--number', '45', '--date', '20/3/2020'],
      /chưa được duyệt|đã phát hành/,
    ],
    [['khong-co-lenh'], /khong-co-lenh/],
  ])('cchc %j', async (args, says) => {
    const run = await runCchc(copyWorkspace(), ...args);
    expect(run.stderr).toMatch(says);
    expect(run.code).toBe(2);
  });
});

it('a unit that has ended may be left out of a longer period where an earlier report of it is missing', async () => {
  const folder = copyWorkspace();
  for (const part of ['signoffs', 'reports']) rmSync(join(folder, part), { recursive: true });
  rmSync(join(folder, 'submissions/2020-Q2/phong-day-nghe.yaml'));
  edit(folder, 'receipts/2020-Q2.yaml', (text) => text.replace(/^ {2}phong-day-nghe:.*\n/m, ''));
  const args = ['--format', 'md', '--exclude', 'phong-day-nghe', '--reason', 'đã sáp nhập'];
  const run = await runCchc(folder, 'report', '--period', '2020-9M', ...args);
  expect(run.code, run.stderr).toBe(0);
  expect(readFileSync(join(folder, 'reports/2020-9M.md'), 'utf8')).toContain('đã sáp nhập');
});

describe('nothing to check is never a green tick', () => {
  it('for a workspace without submissions', async () => {
    const folder = copyWorkspace();
    for (const name of ['submissions', 'receipts', 'signoffs'])
      rmSync(join(folder, name), { recursive: true });
    const run = await runCchc(folder, 'validate');
    expect(run).toMatchObject({ code: 3, stdout: '' });
    expect(run.stderr).toMatch(/không có gì để kiểm tra/);
  });

  it('for submissions that the register has and the folder has lost', async () => {
    const folder = copyWorkspace();
    rmSync(join(folder, 'submissions'), { recursive: true });
    const run = await runCchc(folder, 'validate');
    expect(run.code).toBe(1);
    expect(run.stdout).toMatch(/^Đã kiểm tra 0 báo cáo: còn \d+ lỗi phải sửa/);
  });

  it('for a path that is not there, and a folder without files', async () => {
    const folder = copyWorkspace();
    mkdirSync(join(folder, 'submissions/2020-Q9'));
    for (const path of ['submissions/2020-Q1/khong-co.yaml', 'submissions/2020-Q9']) {
      const run = await runCchc(folder, 'validate', path);
      expect(run, path).toMatchObject({ code: 3, stdout: '' });
      expect(run.stderr, path).toContain(path);
    }
  });
});
