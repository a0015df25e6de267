import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { changeFile, makeProvince } from '../support/province.ts';
import { runCchc } from '../support/run-cchc.ts';
import { readPdf } from '../typeset/support/read-pdf.ts';

let base = '';
beforeEach(() => {
  base = makeProvince();
  onTestFinished(() => rmSync(base, { recursive: true, force: true }));
});

const rollup = (...args: readonly string[]) =>
  runCchc(base, 'rollup', '--period', '2020-Q1', '--report', 'tinh.yaml', ...args);
const read = (name: string) => readFileSync(join(base, name), 'utf8');
const record = 'tinh.signoffs/2020-Q1.yaml';
const issue = (number: string, date = '25/3/2020') => rollup('--issue', number, '--date', date);
/** One figure of one department, as it and another one that must agree with it are corrected. */
const correctFigure = () => {
  const file = join(base, 'khoa-hoc/submissions/2020-Q1/tt-kiem-dinh.yaml');
  changeFile(file, 'sangKien: 0', 'sangKien: 1');
};

describe('the province’s report', () => {
  it('is a draft until its signer has approved it, then gets number and date', async () => {
    await rollup('--format', 'md');
    expect(read('tong-hop-2020-Q1.md')).toContain('DỰ THẢO');
    expect(await issue('7')).toMatchObject({ code: 2, stderr: expect.stringContaining('chưa được duyệt') });
    const approved = await rollup('--signoff');
    expect(approved).toMatchObject({ code: 0, stdout: `${record}\n` });
    expect(approved.stderr).toContain('CHỦ TỊCH Nguyễn Văn T');
    await rollup('--format', 'md');
    expect(read('tong-hop-2020-Q1.md')).not.toContain('DỰ THẢO');
    const issued = await issue('7');
    expect(issued).toMatchObject({
      code: 0,
      stdout: `${record}\ntong-hop-2020-Q1.md\ntong-hop-2020-Q1.pdf\n`,
    });
    const [first] = await readPdf(new Uint8Array(readFileSync(join(base, 'tong-hop-2020-Q1.pdf'))));
    const page = first?.texts.map(({ text }) => text).join(' ') ?? '';
    expect(page).toContain('07/BC-UBND');
    expect(page).toContain('ngày 25 tháng 3 năm 2020');
    expect(page).not.toContain('DỰ THẢO');
    // Issued is issued: no second number, no other confirmation, and the same bytes again.
    expect(await issue('8')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('đã phát hành, số 07'),
    });
    expect(await rollup('--signoff')).toMatchObject({ code: 2 });
    const before = read('tong-hop-2020-Q1.md');
    expect((await rollup('--format', 'md')).code).toBe(0);
    expect(read('tong-hop-2020-Q1.md')).toBe(before);
  });

  it('is frozen when issued; what replaces it says so and goes through all steps anew', async () => {
    await rollup('--signoff');
    await issue('7');
    const before = read('tong-hop-2020-Q1.md');
    correctFigure();
    const changed = await rollup('--format', 'md');
    expect(changed).toMatchObject({ code: 1, stderr: expect.stringContaining('không được ghi đè') });
    expect(read('tong-hop-2020-Q1.md')).toBe(before);
    const elsewhere = await rollup('--format', 'md', '--out', 'nhap');
    expect(elsewhere.stderr).toContain('khác báo cáo đã phát hành, số 07');
    expect(read('nhap/tong-hop-2020-Q1.md')).toContain('DỰ THẢO');
    expect(await rollup('--reopen', 'Số liệu sai')).toMatchObject({ code: 2 });
    const reopened = await rollup('--reopen', 'Số liệu sai', '--by', 'Nguyễn Văn T, Chủ tịch');
    expect(reopened).toMatchObject({ code: 0, stdout: `${record}\n` });
    expect(await issue('8', '30/3/2020')).toMatchObject({ code: 2 });
    await rollup('--signoff');
    expect(await issue('7', '30/3/2020')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('đã cấp cho báo cáo tổng hợp kỳ 2020-Q1'),
    });
    expect((await issue('8', '30/3/2020')).stdout).toContain('tong-hop-2020-Q1.r2.pdf');
    expect(read('tong-hop-2020-Q1.r2.md')).toContain(
      'Báo cáo này thay thế Báo cáo số 07/BC-UBND ngày 25/3/2020 của Ủy ban nhân dân tỉnh Sông Lam./.',
    );
    expect(read('tong-hop-2020-Q1.md')).toBe(before);
  });

  it('is a draft again when a figure changes after approval', async () => {
    await rollup('--signoff');
    correctFigure();
    expect(await issue('7')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('đã thay đổi sau khi duyệt'),
    });
    const run = await rollup('--format', 'md');
    expect(run.stderr).toContain('phải duyệt lại');
    expect(read('tong-hop-2020-Q1.md')).toContain('DỰ THẢO');
  });

  it('goes through the steps that its file names, each by another person', async () => {
    const steps =
      'signoff:\n  - { step: checked, label: Kiểm tra, position: Chánh Văn phòng }\n  - { step: approved, label: Duyệt }\ndepartments:';
    changeFile(join(base, 'tinh.yaml'), 'departments:', steps);
    expect(await rollup('--signoff', '--step', 'approved')).toMatchObject({ code: 2 });
    const checker = ['--name', 'Trần Thị B', '--position', 'Chánh Văn phòng'];
    expect(await rollup('--signoff', ...checker)).toMatchObject({ code: 0 });
    expect(await rollup('--signoff', ...checker, '--authority', 'KT. CHỦ TỊCH')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('phải do người khác xác nhận'),
    });
    expect(await rollup('--signoff')).toMatchObject({ code: 0 });
    expect(await issue('7')).toMatchObject({ code: 0 });
  });

  it('is not confirmed while a department’s files have faults, or its own record was altered', async () => {
    await rollup('--signoff');
    await issue('7');
    changeFile(join(base, record), 'Nguyễn Văn T', 'Nguyễn Văn U');
    expect(await rollup('--format', 'md', '--out', 'nhap')).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringContaining('(signoff-chain-broken)'),
    });
    rmSync(join(base, 'tinh.signoffs'), { recursive: true });
    changeFile(join(base, 'xay-dung/submissions/2020-Q1/van-phong.yaml'), '5872', '5.872');
    expect(await rollup('--signoff')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('Chưa ghi gì'),
    });
    expect(readdirSync(base)).not.toContain('tinh.signoffs');
  });

  it('takes one thing at a time, and only with the file that heads it', async () => {
    expect(await rollup('--signoff', '--issue', '7')).toMatchObject({ code: 2 });
    expect(await rollup('--issue', '7')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--date'),
    });
    const headless = await runCchc(base, 'rollup', '--period', '2020-Q1', 'lao-dong', '--signoff');
    expect(headless).toMatchObject({ code: 2, stderr: expect.stringContaining('--report') });
  });
});
