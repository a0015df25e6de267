import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import type { SignoffRecord } from '../../src/domain/signoff.ts';
import { signOff } from '../../src/pipeline/signoff/sign-off.ts';
import { headOf } from '../../src/signoff/chain-entries.ts';
import { copyWorkspace } from '../support/copy-workspace.ts';
import { openExample } from '../support/open-example.ts';
import { type Run, runCchc } from '../support/run-cchc.ts';

const period = ['--period', '2021-Q1'] as const;
const record = 'signoffs/2021-Q1.yaml';
const input = 'submissions/2021-Q1/tt-kiem-dinh.yaml';

const read = (folder: string, path: string): string => readFileSync(join(folder, path), 'utf8');
const edit = (folder: string, path: string, change: (text: string) => string): void =>
  writeFileSync(join(folder, path), change(read(folder, path)));
const raise = (folder: string): void =>
  edit(folder, input, (text) => text.replace('daGiaiQuyet: 10', 'daGiaiQuyet: 11'));
const signoff = (folder: string, ...args: readonly string[]): Promise<Run> =>
  runCchc(folder, 'signoff', ...period, ...args);
const issue = (folder: string, number: string, date = '10/3/2021'): Promise<Run> =>
  runCchc(folder, 'issue', ...period, '--number', number, '--date', date);
const reopen = (folder: string, by = 'Hồ Văn L, Chánh Văn phòng'): Promise<Run> =>
  runCchc(folder, 'reopen', ...period, '--reason', 'sai số liệu của một đơn vị', '--by', by);
const verify = (folder: string, ...args: readonly string[]): Promise<Run> =>
  runCchc(folder, 'verify', ...period, ...args);
const entriesOf = (folder: string): SignoffRecord['entries'] => parse(read(folder, record)).entries;

const workspace = (): string => copyWorkspace('test/fixtures/second-plan');

async function issued(): Promise<string> {
  const folder = workspace();
  expect(await signoff(folder)).toMatchObject({ code: 0 });
  expect(await issue(folder, '7')).toMatchObject({ code: 0 });
  return folder;
}

/** ND30 Điều 11 and 12: who drafts, who checks the content, who checks the form, who approves. */
function withFourSteps(extra = ''): string {
  const folder = workspace();
  const steps = ['drafted', 'content', 'form', 'approved'];
  const lines = steps.map(
    (step) => `  - { step: ${step}, label: Bước ${step}${step === 'form' ? extra : ''} }\n`,
  );
  edit(folder, 'plan.yaml', (text) => text.replace('\nperiods:', `\nsignoff:\n${lines.join('')}periods:`));
  return folder;
}

const as = (name: string): readonly string[] => ['--name', name, '--position', 'Chuyên viên'];

describe('the steps of a sign-off', () => {
  it('are taken in the plan’s order, each by another person, with name, position and authority', async () => {
    const folder = withFourSteps();
    await signoff(folder, ...as('Trần A'));
    expect((await signoff(folder, ...as('Lê B'), '--step', 'approved')).stderr).toContain(
      'Bước tiếp theo của nội dung này là “content”',
    );
    expect(await signoff(folder, ...as('Lê B'), '--step', 'duyet')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('không có bước xác nhận “duyet”. Các bước: drafted'),
    });
    expect(await signoff(folder, ...as('trần  a'))).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('phải do người khác xác nhận'),
    });
    expect(await signoff(folder)).toMatchObject({ code: 2, stderr: expect.stringContaining('--name') });
    await signoff(folder, ...as('Lê B'));
    await signoff(folder, ...as('Ngô C'));
    expect((await verify(folder)).stdout).toContain('còn bước: Bước approved.');
    await signoff(folder);
    expect(entriesOf(folder).at(-1)).toMatchObject({
      step: 'approved',
      name: 'Phan Thị K',
      position: 'PHÓ GIÁM ĐỐC',
      authority: 'KT. GIÁM ĐỐC',
    });
    expect(await signoff(folder)).toMatchObject({ code: 2, stderr: expect.stringContaining('cchc issue') });
  });

  it('put the deputy who approves below KT. the head, and let nobody else sign for the plan’s signer', async () => {
    const folder = workspace();
    const other = await signoff(folder, '--name', 'Lê B', '--position', 'Chánh Văn phòng');
    expect(other).toMatchObject({ code: 2, stderr: expect.stringContaining('người ký theo Kế hoạch là') });
    expect(existsSync(join(folder, record))).toBe(false);
    const deputy = await signoff(folder, '--name', 'Lê B', '--position', 'Phó Giám đốc');
    expect(deputy).toMatchObject({ code: 0, stderr: expect.stringContaining('CẢNH BÁO: người ký') });
    await issue(folder, '7');
    expect(read(folder, 'reports/2021-Q1.md')).toContain(
      '**KT. GIÁM ĐỐC<br>PHÓ GIÁM ĐỐC**<br><br><br><br>**Lê B**',
    );
  });

  it('begin again when the content changes', async () => {
    const folder = withFourSteps();
    await signoff(folder, ...as('Trần A'));
    await signoff(folder, ...as('Lê B'));
    raise(folder);
    expect((await signoff(folder, ...as('Lê B'))).stderr).toContain('Bước drafted');
    expect(await issue(folder, '7')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('chưa được duyệt'),
    });
  });

  it('lead to no issue on a day before the data were complete', async () => {
    const folder = workspace();
    await signoff(folder);
    const before = read(folder, record);
    for (const day of ['10/3/2002', '1/1/2021'])
      expect(await issue(folder, '7', day)).toMatchObject({
        code: 2,
        stderr: expect.stringContaining('Đề nghị xem lại ngày, nhất là năm'),
      });
    expect(read(folder, record)).toBe(before);
    expect(await issue(folder, '7')).toMatchObject({ code: 0 });
  });

  it('may be one person’s where the plan says so', async () => {
    const folder = withFourSteps(', samePerson: true');
    for (const name of ['Trần A', 'Lê B', 'Lê B'])
      expect(await signoff(folder, ...as(name))).toMatchObject({ code: 0 });
  });
});

interface Changed {
  readonly where: string;
  readonly before: string;
  readonly after: string;
}

describe('cchc verify --period', () => {
  it('says that confirmations hold, whatever comments, key order and line ends became', async () => {
    const folder = await issued();
    edit(folder, input, (text) => `# ghi chú\n${text.replaceAll('\n', '\r\n')}`);
    const run = await verify(folder);
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.stdout).toContain('- reports/2021-Q1.pdf: khớp với sổ và từng chữ với nội dung đã xác nhận');
    expect(run.stdout).toContain('Các xác nhận còn giá trị.');
  });

  it('names what changed, old and new, and the file that changed it', async () => {
    const folder = await issued();
    raise(folder);
    const run = await verify(folder);
    expect(run.code).toBe(1);
    expect(run.stdout).toContain('Các xác nhận KHÔNG còn giá trị');
    expect(run.stdout).toContain(`- ${input}: đã sửa`);
    const { holds, changes, inputs, files } = JSON.parse((await verify(folder, '--format', 'json')).stdout);
    expect(holds).toBe(false);
    expect(inputs).toEqual([{ file: input, change: 'changed' }]);
    expect(files.map(({ result }: { result: string }) => result)).toEqual(['same', 'same']);
    // 50 files with the ten of this unit; one of them late: 1/51 is 1,9608 %.
    expect(changes.map(({ where, before, after }: Changed) => `${where}: ${before} → ${after}`)).toEqual([
      'Mục I, chỉ tiêu 2, kết quả: quá hạn 01/50 hồ sơ (2,00%). → quá hạn 01/51 hồ sơ (1,96%).',
      'Phụ lục, bảng 1, dòng “Hồ sơ giải quyết quá hạn”, cột “Tổng số”: 50 → 51',
      'Phụ lục, bảng 1, dòng “Hồ sơ giải quyết quá hạn”, cột “Tỷ lệ (%)”: 2,00 → 1,96',
    ]);
  });

  it('has nothing to say where nobody has confirmed anything', async () => {
    expect(await verify(workspace())).toMatchObject({ code: 3, stdout: '' });
    expect(await runCchc(workspace(), 'verify')).toMatchObject({ code: 2 });
  });

  it('finds that the last entry was taken out', async () => {
    const folder = await issued();
    edit(folder, record, (text) => stringify({ ...parse(text), entries: entriesOf(folder).slice(0, -1) }));
    const run = await verify(folder);
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('reports/2021-Q1.pdf – LỖI: sổ xác nhận không có mục mà tệp này ghi');
  });

  it('finds that the whole chain was computed anew', async () => {
    const folder = await issued();
    const entries = rechained(
      entriesOf(folder).map((entry) => ({ ...entry, at: '2021-03-01T08:00:00+07:00' })),
    );
    edit(folder, record, (text) => stringify({ ...parse(text), entries }));
    const run = await verify(folder);
    expect(run).toMatchObject({ code: 1, stderr: expect.stringContaining('bị bớt mục cuối hoặc viết lại') });
    // The copy elsewhere that nobody touched says so too.
    mkdirSync(join(folder, 'gui-di'));
    writeFileSync(join(folder, 'gui-di/bc.pdf'), readFileSync(join(folder, 'reports/2021-Q1.pdf')));
    rmSync(join(folder, 'reports'), { recursive: true });
    expect(await verify(folder)).toMatchObject({ code: 0 });
    expect(await verify(folder, 'gui-di/bc.pdf')).toMatchObject({ code: 1 });
  });

  it.each<[string, (folder: string) => void, string]>([
    [
      'an entry was changed',
      (folder) => edit(folder, record, (text) => text.replace('Phan Thị K', 'Phan Thị M')),
      'signoffs/2021-Q1.yaml, dòng',
    ],
    [
      'the record is no YAML',
      (folder) => edit(folder, record, (text) => `${text}\n: [`),
      'signoffs/2021-Q1.yaml',
    ],
    [
      'the record is of another plan',
      (folder) => edit(folder, record, (text) => text.replace('08-KH-2021', '09-KH-2022')),
      'sổ xác nhận của kế hoạch khác',
    ],
    [
      'the record is of another period',
      (folder) => edit(folder, record, (text) => text.replace('period: 2021-Q1', 'period: 2021-Q3')),
      'sổ xác nhận của kỳ khác',
    ],
    [
      'the copy was changed',
      (folder) => edit(folder, copyOf(folder), (text) => text.replace('Sông Lam', 'Sông Mã')),
      'bản lưu của nội dung đã xác nhận bị sửa',
    ],
    ['the copy is no JSON', (folder) => edit(folder, copyOf(folder), () => '{'), 'bị sửa'],
    [
      'a word of the issued Markdown was changed',
      (folder) => edit(folder, 'reports/2021-Q1.md', (text) => text.replace('như sau:', 'sau đây:')),
      '28/02/2021) như sau:” → “… 01/12/2020 đến ngày 28/02/2021) sau đây:”',
    ],
    [
      'the issued Markdown lost its front matter',
      (folder) => edit(folder, 'reports/2021-Q1.md', (text) => text.replace(/^---[\s\S]*?---\n/, '')),
      'không đọc được thông tin xác nhận',
    ],
    [
      'the issued PDF was changed',
      (folder) => {
        const path = join(folder, 'reports/2021-Q1.pdf');
        const bytes = readFileSync(path);
        bytes[Math.floor(bytes.length / 2)] = (bytes[Math.floor(bytes.length / 2)] ?? 0) ^ 1;
        writeFileSync(path, bytes);
      },
      'reports/2021-Q1.pdf – LỖI: báo cáo khác với nội dung đã xác nhận',
    ],
    [
      'an input file is broken',
      (folder) => edit(folder, input, (text) => text.replace('daGiaiQuyet: 10', 'daGiaiQuyet: mười')),
      'tt-kiem-dinh.yaml',
    ],
  ])('finds that %s', async (_, spoil, message) => {
    const folder = await issued();
    spoil(folder);
    const run = await verify(folder);
    expect(run.code).toBe(1);
    expect(run.stderr).toContain(message);
    expect(run.stdout).not.toContain('Các xác nhận còn giá trị.');
  });

  it('says what it cannot show without the copy, and holds all the same', async () => {
    const folder = await issued();
    rmSync(join(folder, copyOf(folder)));
    const run = await verify(folder);
    expect(run).toMatchObject({ code: 1, stderr: expect.stringContaining('không có bản lưu') });
    expect(run.stdout).toContain('Nội dung không thay đổi sau khi xác nhận, nhưng sổ');
    raise(folder);
    expect((await verify(folder)).stdout).toContain('nội dung đã thay đổi sau khi xác nhận.');
  });

  it('reads records from before the lists of inputs', async () => {
    const folder = await issued();
    const entries = rechained(
      entriesOf(folder).map((entry) => {
        const { inputs: _, program: __, ...old } = entry as Entry & { inputs?: string; program?: string };
        return old as Entry;
      }),
    );
    edit(folder, record, (text) => stringify({ ...parse(text), entries }));
    rmSync(join(folder, 'reports'), { recursive: true });
    expect(await verify(folder)).toMatchObject({ code: 0, stderr: '' });
  });
});

type Entry = SignoffRecord['entries'][number];

/** The entries with hashes computed anew, as somebody would who rewrites a record. */
function rechained(entries: readonly Entry[]): readonly Entry[] {
  const chain: Entry[] = [];
  for (const entry of entries) chain.push({ ...entry, previous: headOf(chain) });
  return chain;
}

/** The copy of the confirmed content beside the record. */
function copyOf(folder: string): string {
  const name = readdirSync(join(folder, 'signoffs')).find((one) => /^[^.]*\.[0-9a-f]{12}\.json$/.test(one));
  return `signoffs/${name}`;
}

describe('issue and reopen', () => {
  it('give a number once a year, over periods and revisions', async () => {
    const folder = await issued();
    await reopen(folder);
    await signoff(folder);
    expect(await issue(folder, '7')).toMatchObject({
      code: 2,
      stderr:
        'Số 07 năm 2021 đã cấp cho báo cáo kỳ 2021-Q1, ngày 10/3/2021. Theo các sổ xác nhận thì từ số 08 trở đi chưa cấp; đề nghị hỏi Văn thư rồi ghi số đúng, ví dụ --number 8.\n',
    });
    // As it is printed, so it may be given.
    expect(await issue(folder, '07', '10/3/2022')).toMatchObject({ code: 0 });
  });

  it('replace an issued report by one that says so, with its own number, files and steps', async () => {
    const folder = await issued();
    const first = ['md', 'pdf'].map((format) => readFileSync(join(folder, `reports/2021-Q1.${format}`)));
    raise(folder);
    expect(await signoff(folder)).toMatchObject({ code: 2, stderr: expect.stringContaining('cchc reopen') });
    expect(await reopen(folder)).toMatchObject({
      code: 0,
      stdout: `${record}\n`,
      stderr: expect.stringContaining('thay thế Báo cáo số 07, '),
    });
    expect(await reopen(folder)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('đã được mở lại'),
    });
    expect(await verify(folder)).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(/, thay thế lần thứ nhất\n[\s\S]*chưa có xác nhận/),
    });
    expect(await issue(folder, '9')).toMatchObject({ code: 2 });
    expect(await runCchc(folder, 'report', ...period)).toMatchObject({ code: 0 });
    expect(read(folder, 'reports/2021-Q1.r2.md')).toContain('**DỰ THẢO**');
    await signoff(folder);
    expect(await issue(folder, '9', '15/3/2021')).toMatchObject({ code: 0 });
    const second = read(folder, 'reports/2021-Q1.r2.md');
    expect(second).toContain('Số: 09/BC-SKHCN');
    expect(second).toMatch(
      /tổng hợp\. Báo cáo này thay thế Báo cáo số 07\/BC-SKHCN ngày 10\/3\/2021 của Sở Khoa học và Công nghệ\.\/\.\n/,
    );
    ['md', 'pdf'].forEach((format, index) => {
      expect(
        readFileSync(join(folder, `reports/2021-Q1.${format}`)).equals(first[index] ?? Buffer.of()),
      ).toBe(true);
    });
    const status = await runCchc(folder, 'status', ...period);
    expect(status.stdout.split('\n').slice(1, 3)).toEqual([
      'Đã phát hành: số 09/BC-SKHCN ngày 15/3/2021.',
      'Thay thế Báo cáo số 07/BC-SKHCN ngày 10/3/2021: sai số liệu của một đơn vị (Chánh Văn phòng Hồ Văn L).',
    ]);
    const { reports } = JSON.parse((await runCchc(folder, 'status', ...period, '--format', 'json')).stdout);
    const replacedOne = { number: 7, date: '2021-03-10' };
    const why = { reason: 'sai số liệu của một đơn vị', name: 'Hồ Văn L', position: 'Chánh Văn phòng' };
    expect(reports).toEqual([
      { revision: 1, issue: replacedOne, replaces: null },
      { revision: 2, issue: { number: 9, date: '2021-03-15' }, replaces: { ...replacedOne, ...why } },
    ]);
    const run = await verify(folder);
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.stdout).toContain(
      'Thay thế Báo cáo số 07/BC-SKHCN ngày 10/3/2021: sai số liệu của một đơn vị',
    );
    expect(run.stdout.match(/từng chữ/g)).toHaveLength(4);
  });

  it.each([
    ['a report that was not issued', 'Hồ Văn L, Chánh Văn phòng', 'chưa phát hành'],
    ['by nobody in particular', 'Chánh Văn phòng', 'ghi họ tên, dấu phẩy rồi chức vụ'],
  ])('do not reopen %s', async (_, by, message) => {
    const folder = workspace();
    expect(await reopen(folder, by)).toMatchObject({ code: 2, stderr: expect.stringContaining(message) });
    expect(existsSync(join(folder, 'signoffs'))).toBe(false);
  });

  it('never write over an issued file, even without its record', async () => {
    const folder = await issued();
    const before = read(folder, 'reports/2021-Q1.md');
    rmSync(join(folder, 'signoffs'), { recursive: true });
    raise(folder);
    expect(await runCchc(folder, 'report', ...period)).toMatchObject({ code: 1, stdout: '' });
    await signoff(folder);
    expect(await issue(folder, '8')).toMatchObject({ code: 1, stdout: '' });
    expect(read(folder, 'reports/2021-Q1.md')).toBe(before);
    expect(entriesOf(folder)).toHaveLength(1);
  });

  it('make the files again when only the record was written', async () => {
    const folder = await issued();
    const pdf = readFileSync(join(folder, 'reports/2021-Q1.pdf'));
    rmSync(join(folder, 'reports'), { recursive: true });
    expect(await runCchc(folder, 'report', ...period)).toMatchObject({ code: 0 });
    expect(readFileSync(join(folder, 'reports/2021-Q1.pdf')).equals(pdf)).toBe(true);
  });
});

describe('two runs at once', () => {
  it('lose no entry: one writes, the other is told', async () => {
    const folder = withFourSteps();
    const options = { period: '2021-Q1', position: 'Chuyên viên', chosen: {}, unlike: [] };
    const opened = await openExample(folder);
    const now = new Date('2021-03-08T02:00:00Z');
    expect(await signOff(opened, { ...options, name: 'Trần A' }, now)).toMatchObject({ kind: 'written' });
    expect(await signOff(opened, { ...options, name: 'Lê B' }, now)).toMatchObject({
      kind: 'refused',
      message: { vi: expect.stringContaining('đã được một lần chạy khác ghi thêm') },
    });
    const runs = await Promise.all(['Lê B', 'Ngô C'].map((name) => signoff(folder, ...as(name))));
    const done = runs.filter(({ code }) => code === 0).length;
    expect(entriesOf(folder)).toHaveLength(1 + done);
    for (const { stderr } of runs.filter(({ code }) => code !== 0))
      expect(stderr).toContain('Chưa ghi gì; đề nghị');
    expect(await verify(folder)).toMatchObject({ code: 0 });
  });

  it('are told of a lock that was left behind', async () => {
    const folder = workspace();
    mkdirSync(join(folder, 'signoffs'));
    writeFileSync(join(folder, 'signoffs/.lock'), '');
    expect(await signoff(folder)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('xóa tệp signoffs/.lock'),
    });
    expect(existsSync(join(folder, record))).toBe(false);
  });
});
