import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { receiveSubmission } from '../../src/pipeline/prepare/receive-submission.ts';
import { copyWorkspace } from '../support/copy-workspace.ts';
import { openExample } from '../support/open-example.ts';
import { runCchc, runCchcWith } from '../support/run-cchc.ts';

const register = 'receipts/2020-Q1.yaml';
const report = 'submissions/2020-Q1/phong-day-nghe.yaml';

const read = (folder: string, path = register) => readFileSync(join(folder, path), 'utf8');
const edit = (folder: string, path: string, change: (text: string) => string) =>
  writeFileSync(join(folder, path), change(read(folder, path)));
const receive = (folder: string, ...args: readonly string[]) =>
  runCchc(folder, 'receive', '--period', '2020-Q1', '--unit', 'phong-day-nghe', ...args);

/** The example as it stands before this unit’s report is entered. */
function beforeEntry(): string {
  const folder = copyWorkspace();
  edit(folder, register, (text) => text.replace(/^ {2}phong-day-nghe:.*\n/m, ''));
  return folder;
}

async function standing(folder: string, unit: string) {
  const run = await runCchc(folder, 'status', '--period', '2020-Q1', '--format', 'json');
  const units: { unit: string; quarters: object[] }[] = JSON.parse(run.stdout).units;
  return units.find((one) => one.unit === unit)?.quarters[0];
}

describe('cchc receive tells what an officer might overlook', () => {
  it('a day of receipt that has not come', async () => {
    const { code, stderr } = await receive(beforeEntry(), '--date', '20/3/2020');
    expect(code).toBe(0);
    expect(stderr).toContain('Ngày nhận sau hôm nay (19/3/2020): đề nghị kiểm tra lại.');
  });

  it('a report that is not there, or not yet in order, but not of one that is returned', async () => {
    const folder = beforeEntry();
    edit(folder, report, (text) => `${text}khongCoMucNay: 1\n`);
    expect((await receive(folder)).stderr).toContain(
      `Tệp ${report} còn lỗi (cchc validate): số liệu của đơn vị chưa được tính.`,
    );
    expect((await receive(folder, '--return', 'sai mẫu')).stderr).not.toContain('còn lỗi');
    rmSync(join(folder, report));
    expect((await receive(folder)).stderr).toContain(`Chưa có tệp ${report}`);
  });

  it('claims of “không áp dụng” that nobody has accepted, and a report with those that the plan does not allow', async () => {
    const folder = beforeEntry();
    const claim = (claims: string) =>
      edit(folder, report, (text) => `${text.replace(/^ {2}(daCapNhat|iso):.*\n/gm, '')}${claims}`);
    claim('notApplicable:\n  "10.1": chưa thuộc diện\n');
    edit(folder, report, (text) => text.replace('measures:\n', 'measures:\n  daCapNhat: 31\n'));
    const first = await receive(folder);
    expect(first.stderr).toContain('Đơn vị ghi không áp dụng chỉ tiêu 10.1, chưa được chấp nhận');
    expect(first.stderr).toContain('Chấp nhận thì thêm --not-applicable 10.1.');
    expect((await receive(folder, '--not-applicable', '10.1')).stderr).not.toContain('chưa được chấp nhận');
    claim('  "8": chưa dùng hệ thống\n');
    expect(await runCchc(folder, 'validate', report)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('(not-applicable-not-allowed)'),
    });
  });
});

describe('cchc receive', () => {
  it('loses no entry when two run at once: one writes, the other is told and may run again', async () => {
    const folder = copyWorkspace();
    rmSync(join(folder, 'receipts'), { recursive: true });
    const units = ['phong-day-nghe', 'van-phong', 'phong-thanh-tra'];
    const run = (unit: string) => runCchc(folder, 'receive', '--period', '2020-Q1', '--unit', unit);
    const runs = await Promise.all(units.map(run));
    const told = units.filter((_, index) => runs[index]?.code !== 0);
    for (const { code, stderr } of runs) if (code !== 0) expect(stderr).toContain('đề nghị chạy lại lệnh');
    for (const unit of told) expect(await run(unit)).toMatchObject({ code: 0 });
    for (const unit of units) expect(read(folder)).toContain(`  ${unit}:`);
  });

  it('begins the register', async () => {
    const folder = copyWorkspace();
    rmSync(join(folder, 'receipts'), { recursive: true });
    const run = await receive(folder);
    expect(run).toMatchObject({ code: 0, stdout: '' });
    expect(run.stderr).toBe(
      'receipts/2020-Q1.yaml: Phòng Dạy nghề, nhận ngày 19/3/2020 (chậm 03 ngày), đã nhận.\n',
    );
    expect(read(folder).split('\n').slice(2)).toEqual([
      'plan: 293-KH-2020',
      'period: 2020-Q1',
      'receipts:',
      '  phong-day-nghe: { received: 2020-03-19, state: received }',
      '',
    ]);
  });

  it('adds to the register behind all that is there, which stays letter for letter', async () => {
    const folder = beforeEntry();
    edit(folder, register, (text) => `${text}# Hết sổ quý I.\n`);
    const before = read(folder);
    await receive(folder, '--date', '17/3/2020');
    const added = '  phong-day-nghe: { received: 2020-03-17, state: received }\n';
    expect(read(folder)).toBe(before.replace('# Hết sổ', `${added}# Hết sổ`));
    // One day after the 16th.
    expect(await standing(folder, 'phong-day-nghe')).toMatchObject({ status: 'late', daysLate: 1 });
  });

  it('keeps the end of a register without a last line break, and its kind of line breaks', async () => {
    const folder = beforeEntry();
    edit(folder, register, (text) => text.trimEnd().replaceAll('\n', '\r\n'));
    const before = read(folder);
    await receive(folder, '--date', '2020-03-16');
    expect(read(folder)).toBe(`${before}\r\n  phong-day-nghe: { received: 2020-03-16, state: received }\r\n`);
  });

  it('accepts a report with the digest of its content, whatever its layout', async () => {
    const folder = beforeEntry();
    const entry = () => /phong-day-nghe: (.*)$/m.exec(read(folder))?.[1];
    await receive(folder, '--date', '14/3/2020');
    expect((await receive(folder, '--accept')).code).toBe(0);
    const { workspace } = await openExample(folder);
    const digest = workspace.submissions.find((one) => one.file === report)?.digest;
    // The day on which it came in is not that of its acceptance.
    expect(entry()).toBe(`{ received: 2020-03-14, state: accepted, digest: ${digest} }`);
    const first = entry();
    edit(folder, report, (text) => `# Đã đối chiếu.\n${text}`);
    await receive(folder, '--accept');
    expect(entry()).toBe(first);
    edit(folder, report, (text) => text.replace('Chuyên viên', 'Phó Trưởng phòng'));
    await receive(folder, '--accept');
    expect(entry()).toMatch(/^\{ received: 2020-03-14, state: accepted, digest: sha256:[0-9a-f]{64} \}$/);
    expect(entry()).not.toBe(first);
  });

  it.each([
    [
      'that is not there',
      (folder: string) => rmSync(join(folder, report)),
      { code: 2, says: 'Chưa có báo cáo 2020-Q1' },
    ],
    [
      'with a fault',
      (folder: string) => edit(folder, report, (text) => text.replace('truocHan: 20 ', 'truocHan: 2.000 ')),
      { code: 1, says: '2.000' },
    ],
    [
      'whose figures do not add up',
      (folder: string) => edit(folder, report, (text) => text.replace('truocHan: 20 ', 'truocHan: 21 ')),
      { code: 1, says: 'số liệu không khớp' },
    ],
    [
      'that names evidence which is not there',
      (folder: string) =>
        edit(folder, report, (text) =>
          text.replace('- Đối chiếu danh sách', '- { file: evidence/a.pdf }\n      - Đối chiếu danh sách'),
        ),
      { code: 1, says: 'không tìm thấy tài liệu kiểm chứng' },
    ],
  ])('does not accept a report %s', async (_, spoil, { code, says }) => {
    const folder = beforeEntry();
    spoil(folder);
    const before = read(folder);
    const run = await receive(folder, '--accept');
    expect(run.code).toBe(code);
    expect(run.stderr).toContain(says);
    expect(read(folder)).toBe(before);
    // It can be returned all the same.
    expect((await receive(folder, '--return', 'chưa đúng')).code).toBe(0);
  });

  it('returns a report with its reason; it counts as missing until another one comes in', async () => {
    const folder = copyWorkspace();
    await receive(folder, '--return', 'Thiếu văn bản: “số 12”, ngày 02/3/2020');
    expect(await standing(folder, 'phong-day-nghe')).toMatchObject({
      status: 'returned',
      received: '2020-03-14',
      reason: 'Thiếu văn bản: “số 12”, ngày 02/3/2020',
    });
    await receive(folder);
    expect(await standing(folder, 'phong-day-nghe')).toMatchObject({
      status: 'late',
      received: '2020-03-19',
      reason: null,
    });
  });

  it('does not receive twice what is on the desk', async () => {
    const folder = copyWorkspace();
    const before = read(folder);
    const run = await receive(folder);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('Sổ đã ghi: nhận ngày 14/3/2020, đã chấp nhận');
    expect(read(folder)).toBe(before);
    await receive(folder, '--date', '15/3/2020');
    expect(read(folder)).toBe(
      before.replace(/(day-nghe: \{ received: )2020-03-14(, state: accepted \})/, '$12020-03-15$2'),
    );
  });

  it('accepts what does not apply, where the plan lets it and the unit says it', async () => {
    const folder = copyWorkspace();
    const third = 'receipts/2020-Q3.yaml';
    edit(folder, third, (text) => text.replace(/^ {2}tt-cong-tac-xa-hoi:.*\n/m, ''));
    const claim = (...ids: string[]) =>
      runCchc(
        folder,
        ...['receive', '--period', '2020-Q3', '--unit', 'tt-cong-tac-xa-hoi', '--date', '2020-09-16'],
        ...['--accept', '--not-applicable', ...ids],
      );
    expect((await claim('4')).stderr).toContain('Kế hoạch không cho phép không áp dụng chỉ tiêu “4”');
    expect((await claim('5', '10.1')).code).toBe(0);
    expect(read(folder, third)).toMatch(/accepted, notApplicable: \["5", "10\.1"\], digest: sha256:/);
    const run = await runCchc(folder, 'status', '--period', '2020-Q3', '--format', 'json');
    expect(JSON.parse(run.stdout).indicators['10.1'].notApplicable).toEqual(['tt-cong-tac-xa-hoi']);
  });

  it('changes an entry over several lines without losing its comments', async () => {
    const folder = beforeEntry();
    edit(
      folder,
      register,
      (text) =>
        `${text}  phong-day-nghe:\n    # Nhận tại bộ phận văn thư.\n    received: 14/3/2020\n    state: received\n`,
    );
    await receive(folder, '--return', 'thiếu chữ ký');
    expect(read(folder)).toContain('# Nhận tại bộ phận văn thư.');
    expect(read(folder)).toContain('# Chậm 01 ngày do mất điện; đã nhắc nhở.');
    expect(await standing(folder, 'phong-day-nghe')).toMatchObject({
      status: 'returned',
      received: '2020-03-14',
    });
  });

  it.each([
    [['--return', '  '], 'Trả lại thì phải nêu lý do'],
    [['--accept', '--return', 'x'], 'một trong hai'],
    [['--date', '30/2/2020'], 'không phải một ngày'],
    [['--date', '16/3/2019'], 'trước ngày đầu của kỳ số liệu'],
    [['--unit', 'phong-day-ngh'], 'Có phải “phong-day-nghe”'],
    [['--period', '2020-6M'], 'Đơn vị báo cáo theo quý'],
    [
      ['--period', '2020-Q3'],
      'Phòng Dạy nghề đã kết thúc hoạt động ngày 30/6/2020 (sáp nhập vào Phòng Việc làm - An toàn lao động), không thuộc diện báo cáo quý III năm 2020.',
    ],
  ])('refuses %j', async (args, message) => {
    const run = await receive(beforeEntry(), ...args);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain(message);
  });

  it('takes no register that cannot be read', async () => {
    const folder = copyWorkspace();
    edit(folder, register, (text) => text.replace('state: accepted', 'state: xong'));
    const before = read(folder);
    expect((await receive(folder, '--return', 'x')).code).toBe(1);
    expect(read(folder)).toBe(before);
  });

  it('takes the day from the clock as it is in Vietnam', async () => {
    const folder = beforeEntry();
    const opened = await openExample(folder);
    const options = { period: '2020-Q1', unit: 'phong-day-nghe' };
    // Half past midnight of the 16th in Bình Dương.
    await receiveSubmission(opened, options, new Date('2020-03-15T17:30:00Z'));
    expect(read(folder)).toContain('phong-day-nghe: { received: 2020-03-16, state: received }');
  });

  it('tells the old day beside the new one when another takes its place', async () => {
    const folder = beforeEntry();
    await receive(folder, '--date', '18/3/2020');
    const { stderr } = await receive(folder, '--accept', '--date', '16/3/2020');
    expect(stderr).toContain('trước là 18/3/2020 (chậm 02 ngày), nay là 16/3/2020 (đúng hạn)');
    expect((await receive(folder, '--accept', '--date', '16/3/2020')).stderr).not.toContain('đã đổi');
    expect((await receive(folder, '--date', '20/3/2020')).stderr).toContain(
      'Nhận sau ngày khóa số liệu (19/3/2020)',
    );
  });

  it('keeps why a report was returned when the next one comes in, and tells both days', async () => {
    const folder = copyWorkspace();
    await receive(folder, '--return', 'thiếu chữ ký');
    const { stderr } = await receive(folder);
    expect(stderr).toContain('trước là 14/3/2020 (đúng hạn), nay là 19/3/2020 (chậm 03 ngày)');
    expect(stderr).toContain('đã trả lại: thiếu chữ ký. Muốn giữ ngày nhận lần đầu');
    await receive(folder, '--accept', '--date', '14/3/2020');
    expect(read(folder)).toMatch(
      /day-nghe: \{ received: 2020-03-14, state: accepted, reason: .?thiếu chữ ký.?, digest/,
    );
    expect(await standing(folder, 'phong-day-nghe')).toMatchObject({ status: 'handed-in', reason: null });
  });
});

describe('cchc receive after the closing date', () => {
  const years = { now: () => new Date('2026-11-26T02:00:00Z') };
  const later = (folder: string, ...args: readonly string[]) => runCchcWith(years, folder, ...args);
  const receiveLater = (folder: string, ...args: readonly string[]) =>
    later(folder, 'receive', '--period', '2020-Q1', '--unit', 'phong-day-nghe', ...args);
  const reopen = (folder: string, period: string) =>
    later(folder, 'reopen', '--period', period, '--reason', 'sai số', '--by', 'Nguyễn Văn A, Giám đốc');

  /** Accepted in time with 20 files before their day and 11 on it, which are 21 and 10 by now. */
  async function changedSince(): Promise<string> {
    const folder = copyWorkspace();
    expect(await receive(folder, '--accept')).toMatchObject({ code: 0 });
    const changes = ['truocHan: 20 21', 'dungHan: 11 10'];
    for (const [key, from, to] of changes.map((one) => one.split(' ')))
      edit(folder, report, (text) => text.replace(`${key} ${from} `, `${key} ${to} `));
    return folder;
  }

  it('accepts nothing anew while the issued report stands', async () => {
    const folder = await changedSince();
    const before = read(folder);
    const run = await receiveLater(folder, '--accept');
    expect(run).toMatchObject({ code: 1, stderr: expect.stringContaining('mở lại (cchc reopen)') });
    // Which would be refused as well.
    expect(run.stderr).not.toContain('--return');
    // A report of another quarter that is open again changes nothing.
    expect((await reopen(folder, '2020-Q3')).code).toBe(0);
    expect((await receiveLater(folder, '--accept')).code).toBe(1);
    // Nor does a reopening that somebody has written into the record by hand.
    await reopen(folder, '2020-Q1');
    edit(folder, 'signoffs/2020-Q1.yaml', (text) =>
      text.replace(/(previous: sha256:)\w{64}\s*$/, `$1${'0'.repeat(64)}\n`),
    );
    expect((await receiveLater(folder, '--accept')).code).toBe(1);
    expect(read(folder)).toBe(before);
  });

  it.each(['2020-Q1', '2020-6M', '2020'])(
    'accepts anew while the issued report of %s is open again, the day kept',
    async (period) => {
      const folder = await changedSince();
      await reopen(folder, period);
      expect(await receiveLater(folder, '--accept')).toMatchObject({
        code: 0,
        stderr: expect.stringContaining('Nội dung mới thay nội dung đã chấp nhận'),
      });
      expect(await standing(folder, 'phong-day-nghe')).toMatchObject({
        status: 'handed-in',
        received: '2020-03-14',
      });
    },
  );

  it('has the replacing report show the new figure', async () => {
    const folder = await changedSince();
    await reopen(folder, '2020-Q1');
    await receiveLater(folder, '--accept');
    const run = await later(folder, 'report', '--period', '2020-Q1', '--format', 'md');
    expect(run).toMatchObject({ code: 0, stderr: '' });
    const rows = (name: string) =>
      read(folder, `reports/${name}.md`)
        .split('\n')
        .filter((line) => line.includes('| Phòng Dạy nghề |'));
    expect(rows('2020-Q1').join()).toContain('| 31 | 20 | 11 |');
    expect(rows('2020-Q1.r2').join()).toContain('| 31 | 21 | 10 |');
  });

  it('returns nothing that was accepted, unless an issued report of the quarter is open again', async () => {
    const folder = copyWorkspace();
    const before = read(folder);
    expect(await receiveLater(folder, '--return', 'sai số')).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/khóa số liệu \(19\/3\/2020\).*“corrections”.*cchc reopen/),
    });
    expect(read(folder)).toBe(before);
    await reopen(folder, '2020-Q1');
    expect(await receiveLater(folder, '--return', 'sai số')).toMatchObject({ code: 0 });
    expect(await standing(folder, 'phong-day-nghe')).toMatchObject({ status: 'returned', reason: 'sai số' });
  });

  it('returns what was never accepted', async () => {
    const folder = beforeEntry();
    await receive(folder);
    expect(await receiveLater(folder, '--return', 'sai số')).toMatchObject({ code: 0 });
  });

  it('asks which day holds for what was returned, rather than take today’s', async () => {
    const folder = copyWorkspace();
    await receive(folder, '--return', 'sai số');
    const before = read(folder);
    const run = await receiveLater(folder, '--accept');
    expect(run).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--date 14/3/2020 giữ ngày nhận lần đầu'),
    });
    expect(read(folder)).toBe(before);
    expect(await receiveLater(folder, '--accept', '--date', '14/3/2020')).toMatchObject({ code: 0 });
    expect(await standing(folder, 'phong-day-nghe')).toMatchObject({ status: 'handed-in' });
  });
});
