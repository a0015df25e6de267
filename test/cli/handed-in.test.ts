import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { receiveSubmission } from '../../src/pipeline/prepare/receive-submission.ts';
import { copyWorkspace } from '../support/copy-workspace.ts';
import { openExample } from '../support/open-example.ts';
import { runCchc } from '../support/run-cchc.ts';

const cases = 'test/cases/faults';
const report = 'submissions/2020-Q1/mot-cua.yaml';
const kept = 'receipts/2020-Q1/mot-cua.json';
const accept = ['receive', '--period', '2020-Q1', '--unit', 'mot-cua', '--accept'];

/** The small plan of the fault cases, with one report of its first quarter. */
function workspace(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cchc-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(join(cases, 'plan.yaml'), join(folder, 'plan.yaml'));
  const whole = readFileSync(join(cases, 'changed-after-acceptance', report), 'utf8');
  const asAccepted = whole.replace('dungHan: 303', 'dungHan: 301').replace('máy in', 'máy quét');
  write(folder, report, asAccepted.replace(/ +- \{ file: .*\n/, ''));
  return folder;
}

function edit(folder: string, path: string, change: (text: string) => string): void {
  writeFileSync(join(folder, path), change(readFileSync(join(folder, path), 'utf8')));
}

function write(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

const validate = (folder: string, ...paths: readonly string[]) => runCchc(folder, 'validate', ...paths);

/** The report accepted, then two of its case files counted otherwise; the sum stays. */
async function changed(): Promise<string> {
  const folder = workspace();
  expect((await runCchc(folder, ...accept)).code).toBe(0);
  edit(folder, report, (text) =>
    text.replace('truocHan: 5118', 'truocHan: 5117').replace('dungHan: 301', 'dungHan: 302'),
  );
  return folder;
}

describe('a report that changes after its acceptance', () => {
  it('is shown with old and new figure at the changed line', async () => {
    const folder = await changed();
    const { code, stderr } = await validate(folder, report);
    expect(code).toBe(1);
    expect(stderr).toContain(
      `${report}, dòng 9, cột 13 – LỖI: báo cáo thay đổi sau khi đã chấp nhận (quý I năm 2020, khóa số liệu ngày 19/3/2020)`,
    );
    expect(stderr).toContain(
      'chỉ tiêu 2.1, “Trước hạn” từ 5.118 thành 5.117 (dòng 9); “Đúng hạn”: 301 → 302.',
    );
    expect(stderr).toContain(`xem ${report}, dòng 10`);
  });

  it('makes no report until it is settled', async () => {
    const folder = await changed();
    const run = await runCchc(folder, 'report', '--period', '2020-Q1', '--format', 'md', '--out', 'out');
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('báo cáo thay đổi sau khi đã chấp nhận');
  });

  it('may be accepted anew until the closing date, and not after it', async () => {
    const folder = await changed();
    const options = { period: '2020-Q1', unit: 'mot-cua', accept: true } as const;
    const before = readFileSync(join(folder, kept), 'utf8');
    const late = await receiveSubmission(
      await openExample(folder),
      options,
      new Date('2020-03-20T01:00:00Z'),
    );
    expect(late.kind).toBe('refused');
    expect(readFileSync(join(folder, kept), 'utf8')).toBe(before);
    const inTime = await receiveSubmission(
      await openExample(folder),
      options,
      new Date('2020-03-19T09:00:00Z'),
    );
    expect(inTime.kind).toBe('written');
    expect((await validate(folder, report)).code).toBe(0);
  });

  it.each([
    ['lost', (folder: string) => rmSync(join(folder, kept))],
    ['altered', (folder: string) => edit(folder, kept, (text) => text.replace('"n": "5118"', '"n": "5117"'))],
    ['broken', (folder: string) => write(folder, kept, '{')],
  ])('is found although what was kept is %s', async (_, spoil) => {
    const folder = await changed();
    spoil(folder);
    const { code, stderr } = await validate(folder, report);
    expect(code).toBe(1);
    expect(stderr).toContain(`Bản lưu ${kept} không còn nguyên vẹn`);
    expect(stderr).not.toContain('từ 5.118');
  });

  it('may be laid out anew', async () => {
    const folder = workspace();
    await runCchc(folder, ...accept);
    edit(folder, report, (text) => `# Đã đối chiếu.\n${text.replaceAll('\n', '\r\n')}`);
    expect(await validate(folder, report)).toMatchObject({ code: 0, stderr: '' });
  });

  it('stops the report when it has vanished', async () => {
    const folder = workspace();
    await runCchc(folder, ...accept);
    rmSync(join(folder, report));
    const run = await runCchc(folder, 'report', '--period', '2020-Q1', '--format', 'md', '--out', 'out');
    expect(run.code).toBe(1);
    expect(run.stderr).toContain(`${report} – LỖI: báo cáo đã chấp nhận không còn tệp`);
    expect(run.stderr).toContain('xem receipts/2020-Q1.yaml, dòng 6');
    const gone = await validate(folder, report);
    expect(gone).toMatchObject({ code: 1 });
    expect(gone.stdout).toContain('quý I năm 2020: còn 01 lỗi phải sửa. Chưa gửi được.');
    expect(gone.stderr).not.toContain('không có tệp hay thư mục này');
    // What nobody has accepted is merely not there.
    expect((await validate(folder, 'submissions/2020-Q1/van-phong.yaml')).code).toBe(3);
    // As the message says, it may be returned instead.
    const { code } = await runCchc(folder, ...accept.slice(0, -1), '--return', 'không còn giá trị');
    expect(code).toBe(0);
    expect((await validate(folder, 'receipts')).code).toBe(0);
  });
});

describe('what stands around the reports', () => {
  it('evidence that a report names is there, letter for letter', async () => {
    const folder = workspace();
    edit(folder, report, (text) =>
      text.replace('evidence:\n', 'evidence:\n      - { file: evidence/mot-cua/Thống kê.pdf }\n'),
    );
    const missing = await validate(folder, report);
    expect(missing.code).toBe(1);
    expect(missing.stderr).toMatch(
      /dòng 25, cột 17 – LỖI: không tìm thấy tài liệu kiểm chứng \(evidence-missing\)\n {2}Chỉ tiêu /,
    );
    write(folder, 'evidence/mot-cua/thong-ke.pdf', '%PDF');
    expect((await validate(folder, report)).stderr).toContain('“evidence/mot-cua/thong-ke.pdf”?');
    // Some systems store the marks apart from their letters.
    write(folder, `evidence/mot-cua/${'Thống kê'.normalize('NFD')}.pdf`, '%PDF');
    expect((await validate(folder, report)).code).toBe(0);
  });

  it('schemas and forms follow the plan', async () => {
    const folder = workspace();
    await runCchc(folder, 'form', '--period', '2020-Q2', '--all');
    await runCchc(folder, 'schema');
    expect(await validate(folder)).toMatchObject({ code: 0, stderr: '' });
    edit(folder, 'plan.yaml', (text) =>
      text.replace(/^measures:\n/m, '$&  thuMoi: { label: Thư mời họp, rollUp: sum, askedOf: mot-cua }\n'),
    );
    const { stderr } = await validate(folder, 'forms', 'schemas', 'submissions');
    expect(stderr.match(/^(forms|schemas)\S+ – .*$/gm)).toEqual([
      'forms/2020-Q2/mot-cua.yaml – CẢNH BÁO: tệp mẫu không theo kịp kế hoạch (form-behind-plan)',
      'schemas/mot-cua.schema.json – CẢNH BÁO: tệp mô tả biểu mẫu không theo kịp kế hoạch (schema-behind-plan)',
    ]);
    expect(stderr).toContain('Thiếu “Thư mời họp”.');
    await runCchc(folder, 'schema');
    expect((await validate(folder)).stderr).not.toContain('schema.json');
  });

  it('a report under a name that is not read is no silence', async () => {
    const folder = workspace();
    await runCchc(folder, ...accept);
    renameSync(join(folder, report), join(folder, `${report}.txt`));
    const { stderr } = await validate(folder);
    expect(stderr).toContain(`${report}.txt – LỖI: báo cáo của đơn vị không được đọc`);
    expect(stderr).not.toContain('báo cáo đã chấp nhận không còn tệp');
  });
});

describe('figures that contradict each other', () => {
  const makeReport = (folder: string, ...args: readonly string[]) =>
    runCchc(folder, 'report', '--period', '2020-Q1', '--format', 'md', '--out', 'out', ...args);
  /** 23 late case files, 22 of them with a reason. */
  function contradicting(): string {
    const folder = workspace();
    edit(folder, report, (text) => text.replace('quaHan: 22', 'quaHan: 23').replace(/ +rate: .*\n/, ''));
    return folder;
  }

  it('make no report, are not confirmed, and are an error of the status', async () => {
    const folder = contradicting();
    const refused = await makeReport(folder);
    expect(refused).toMatchObject({ code: 1, stdout: '' });
    expect(refused.stderr).toContain('“Quá hạn” là 23; các nguyên nhân cộng được 22: chênh lệch 1.');
    expect((await runCchc(folder, 'signoff', '--period', '2020-Q1', '--name', 'A')).code).toBe(1);
    expect((await runCchc(folder, 'status', '--period', '2020-Q1')).code).toBe(1);
  });

  it('stand when the unit is left out, or the office lets them pass', async () => {
    const folder = contradicting();
    expect((await makeReport(folder, '--exclude', 'mot-cua', '--reason', 'chưa khớp')).code).toBe(0);
    write(
      folder,
      'waivers.yaml',
      'plan: KH-THU-2020\nwaivers:\n  - { code: reasons-do-not-add-up, unit: mot-cua, period: 2020-Q1, reason: đang xác minh 01 hồ sơ, approvedBy: { name: Nguyễn Văn A, position: Chánh Văn phòng }, date: 2020-03-18, expires: 2020-03-31 }\n',
    );
    expect((await makeReport(folder)).code).toBe(0);
  });
});

describe('many files of one folder that are not there', () => {
  const missing = async (units: readonly string[]) => {
    const folder = copyWorkspace();
    for (const part of ['signoffs', 'reports']) rmSync(join(folder, part), { recursive: true });
    for (const unit of units) rmSync(join(folder, `submissions/2020-Q1/${unit}.yaml`));
    const run = await validate(folder, '--format', 'json', 'submissions/2020-Q1');
    return { code: run.code, findings: JSON.parse(run.stdout).findings };
  };
  const units = readdirSync('examples/293-kh-2020/submissions/2020-Q1').map((name) => name.slice(0, -5));

  it('are one finding, which names the first units and counts the others', async () => {
    const { code, findings } = await missing(units);
    expect(code).toBe(1);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      code: 'accepted-file-missing',
      file: 'submissions/2020-Q1',
      values: { more: String(units.length - 3) },
    });
    expect(findings[0].detail).toContain(`và ${units.length - 3} đơn vị khác, quý I năm 2020`);
  });

  it('are a finding each while they are few', async () => {
    const { findings } = await missing(units.slice(0, 3));
    expect(findings.map(({ file }: { file: string }) => file)).toEqual(
      units.slice(0, 3).map((unit) => `submissions/2020-Q1/${unit}.yaml`),
    );
  });
});
