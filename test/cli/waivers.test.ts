import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyWorkspace } from '../support/copy-workspace.ts';
import { runCchc } from '../support/run-cchc.ts';

const file = 'submissions/2020-Q1/phong-nguoi-co-cong.yaml';

const waiver = `plan: 293-KH-2020
waivers:
  - code: missed-without-explanation
    unit: phong-nguoi-co-cong
    target: "8"
    period: 2020-Q1
    reason: Đang chuyển đổi phần mềm.
    approvedBy: { name: Đặng Thị Thanh Hương, position: Chánh Văn phòng }
    date: 19/3/2020
    expires: 30/6/2020
`;

/** The example up to its first quarter, in which one unit misses target 8 without saying why. */
function unexplained(waivers: string | null): string {
  const folder = copyWorkspace();
  const later = ['2020-Q2', '2020-Q3', '2020-Q4'].map((quarter) => `submissions/${quarter}`);
  for (const part of ['signoffs', 'reports', 'receipts', ...later])
    rmSync(join(folder, part), { recursive: true });
  const text = readFileSync(join(folder, file), 'utf8');
  const explanation = /^ {2}"8":\n {4}explanation:[\s\S]*?(?=^ {4}evidence:)/m;
  expect(text).toMatch(explanation);
  writeFileSync(join(folder, file), text.replace(explanation, '  "8":\n'));
  if (waivers !== null) writeFileSync(join(folder, 'waivers.yaml'), waivers);
  return folder;
}

describe('a waiver', () => {
  it('lets a finding pass, is counted in the verdict, and shown on request', async () => {
    expect(await runCchc(unexplained(null), 'validate', file)).toMatchObject({ code: 1 });
    const folder = unexplained(waiver);
    const run = await runCchc(folder, 'validate', '--fail-on', 'warning', file);
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.stdout).toMatch(/: không có lỗi, 01 nội dung được chấp thuận ngoại lệ\. Gửi được\./);
    const shown = await runCchc(folder, 'validate', '--waived', file);
    expect(shown.stderr).toContain(
      'ĐƯỢC CHẤP THUẬN NGOẠI LỆ: chỉ tiêu chưa đạt nhưng chưa giải trình (missed-without-explanation)',
    );
    expect(shown.stderr).toContain('Lý do: Đang chuyển đổi phần mềm.');
  });

  it('holds through its last day, which the closing date or --as-of decides', async () => {
    const folder = unexplained(waiver);
    expect(await runCchc(folder, 'validate', '--as-of', '30/6/2020')).toMatchObject({ code: 0 });
    const late = await runCchc(folder, 'validate', '--as-of', '1/7/2020');
    expect(late.code).toBe(1);
    expect(late.stderr).toMatch(
      /waivers\.yaml, dòng 3, cột 11 – CẢNH BÁO: chấp thuận ngoại lệ đã hết hiệu lực/,
    );
    expect(late.stderr).toMatch(/LỖI: chỉ tiêu chưa đạt nhưng chưa giải trình/);
  });

  it.each([
    ['unit: phong-nguoi-co-cong', 'unit: phong-day-nghe'],
    ['target: "8"', 'target: "4"'],
    ['period: 2020-Q1', 'period: 2020-Q2'],
    ['code: missed-without-explanation', 'code: figure-jumps'],
  ])('covers nothing beyond its scope (%s → %s), and is then one that nothing needs', async (good, bad) => {
    const run = await runCchc(unexplained(waiver.replace(good, bad)), 'validate');
    expect(run.code).toBe(1);
    expect(run.stderr).toMatch(/LỖI: chỉ tiêu chưa đạt nhưng chưa giải trình/);
    expect(run.stderr).toMatch(/waivers\.yaml, dòng 3, cột 11 – CẢNH BÁO: chấp thuận ngoại lệ không còn cần/);
  });

  it.each([
    ['period: 2020-Q1', 'period: 2020-6M'],
    ['period: 2020-Q1', 'period: "2020"'],
    ['    unit: phong-nguoi-co-cong\n', ''],
    ['    target: "8"\n', ''],
  ])('may be wider (%s → %s)', async (good, wide) => {
    expect(await runCchc(unexplained(waiver.replace(good, wide)), 'validate')).toMatchObject({ code: 0 });
  });

  it('lets nothing pass while the file holds a fault', async () => {
    const run = await runCchc(unexplained(waiver.replace('reason:', 'reson:')), 'validate');
    expect(run.code).toBe(1);
    expect(run.stderr).toMatch(/LỖI: chỉ tiêu chưa đạt nhưng chưa giải trình[\s\S]*không có mục “reson”/);
  });

  it('is a suppressed result in SARIF, stands apart in JSON, and fails nothing in JUnit', async () => {
    const folder = unexplained(waiver);
    const as = async (format: string) => (await runCchc(folder, 'validate', '--format', format, file)).stdout;
    const [result, ...others] = JSON.parse(await as('sarif')).runs[0].results;
    expect(others).toEqual([]);
    expect(result).toMatchObject({
      ruleId: 'missed-without-explanation',
      suppressions: [
        {
          kind: 'external',
          status: 'accepted',
          justification: expect.stringContaining('Đang chuyển đổi phần mềm.'),
          location: { physicalLocation: { artifactLocation: { uri: 'waivers.yaml' } } },
        },
      ],
    });
    const json = JSON.parse(await as('json'));
    expect(json).toMatchObject({ findings: [], waived: [{ waiver: { expires: '2020-06-30' } }] });
    expect(await as('junit')).toContain('failures="0"');
  });

  it('is printed in the report and part of what is confirmed', async () => {
    const folder = unexplained(waiver);
    for (const name of ['Đặng Thị Thanh Hương', 'Nguyễn Văn A']) {
      const run = await runCchc(folder, 'signoff', '--period', '2020-Q1', '--name', name);
      expect(run).toMatchObject({ code: 0 });
    }
    const report = async () => {
      await runCchc(folder, 'report', '--period', '2020-Q1', '--format', 'md');
      return readFileSync(join(folder, 'reports/2020-Q1.md'), 'utf8');
    };
    const approved = await report();
    expect(approved).toMatch(/^state: approved$/m);
    expect(approved).toMatch(/\n### \d\. Nội dung được chấp thuận ngoại lệ\n/);
    expect(approved).toContain(
      'Phòng Người có công (chỉ tiêu 8): chỉ tiêu chưa đạt nhưng chưa giải trình; lý do: Đang chuyển đổi phần mềm. Chánh Văn phòng Đặng Thị Thanh Hương chấp thuận ngày 19/3/2020; có hiệu lực đến hết ngày 30/6/2020.',
    );
    writeFileSync(join(folder, 'waivers.yaml'), waiver.replace('30/6/2020', '31/7/2020'));
    expect(await report()).toMatch(/^state: draft$/m);
  });
});

describe('a list of waivers with an error in it', () => {
  const broken = waiver.replace('expires: 30/6/2020', 'expires: 30/6');
  const untold = 'Tệp waivers.yaml còn 01 lỗi nên chưa nội dung nào được chấp thuận ngoại lệ.';

  it('is told to whoever checks another file, whose verdict is its own', async () => {
    const folder = unexplained(broken);
    const other = 'submissions/2020-Q1/phong-day-nghe.yaml';
    const [own, sound] = [await runCchc(folder, 'validate', file), await runCchc(folder, 'validate', other)];
    expect([own.code, sound.code]).toEqual([1, 0]);
    for (const { stdout } of [own, sound]) expect(stdout.split('\n')[1]).toContain(untold);
    for (const paths of [['waivers.yaml'], []]) {
      const { code, stdout } = await runCchc(folder, 'validate', ...paths);
      expect(code).toBe(1);
      expect(stdout).not.toContain(untold);
    }
  });

  it('is to be written or deleted where it is empty', async () => {
    const folder = unexplained('# chưa có\n');
    const { stderr } = await runCchc(folder, 'validate', 'waivers.yaml');
    expect(stderr).toContain('ghi nội dung của waivers.yaml, hoặc xóa tệp');
    writeFileSync(join(folder, file), '');
    const report = await runCchc(folder, 'validate', file);
    expect(report.stderr).toContain('điền báo cáo vào biểu mẫu (cchc form) và gửi lại.');
  });
});

describe('verdict and exit code agree', () => {
  it('in JUnit with warnings that fail', async () => {
    const folder = unexplained(waiver.replace('target: "8"', 'target: "4"'));
    const failures = async (...more: string[]) =>
      /failures="(\d+)"/.exec(
        (await runCchc(folder, 'validate', '--format', 'junit', ...more, 'waivers.yaml')).stdout,
      )?.[1];
    expect(await failures()).toBe('0');
    expect(await failures('--fail-on', 'warning')).toBe('1');
  });

  it('on warnings, whichever severity fails', async () => {
    const folder = unexplained(waiver.replace('target: "8"', 'target: "4"'));
    writeFileSync(join(folder, file), readFileSync(join('examples/293-kh-2020', file)));
    const lenient = await runCchc(folder, 'validate', 'waivers.yaml');
    expect(lenient).toMatchObject({ code: 0, stdout: 'waivers.yaml: không có lỗi, 01 cảnh báo.\n' });
    const strict = await runCchc(folder, 'validate', '--fail-on', 'warning', 'waivers.yaml');
    expect(strict).toMatchObject({
      code: 1,
      stdout: 'waivers.yaml: không có lỗi, còn 01 cảnh báo phải xử lý.\n',
    });
  });

  it('on a file that cannot be read', async () => {
    const folder = copyWorkspace();
    writeFileSync(join(folder, file), '');
    const run = await runCchc(folder, 'validate', file);
    expect(run).toMatchObject({
      code: 1,
      stdout: 'Báo cáo của Phòng Người có công quý I năm 2020: còn 01 lỗi phải sửa. Chưa gửi được.\n',
    });
  });

  it('on a sound file under a broken plan', async () => {
    const folder = copyWorkspace();
    const plan = join(folder, 'plan.yaml');
    writeFileSync(plan, readFileSync(plan, 'utf8').replace(/^targets:/m, 'chiTieu:'));
    const run = await runCchc(folder, 'validate', file);
    expect(run.code).toBe(1);
    expect(run.stdout).toMatch(/^Kế hoạch \(plan\.yaml\) còn \d\d lỗi phải sửa; chưa kiểm tra được/);
  });
});
