import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { readDocumentNumber } from '../../src/sign/pdf/read-document-number.ts';
import { copyWorkspace } from '../support/copy-workspace.ts';
import { runCchcWith } from '../support/run-cchc.ts';
import { fillIn } from './support/forge.ts';
import { makePeople, openOffice, type People, passphrase, type Ran } from './support/office.ts';

const period = ['--period', '2021-Q1'];
const report = '2021-Q1.pdf';

let people: People;
beforeAll(async () => {
  people = await makePeople();
});

interface Desk {
  readonly folder: string;
  readonly run: (...args: readonly string[]) => Promise<Ran>;
  readonly seal: (number: string, date: string, ...args: readonly string[]) => Promise<Ran>;
}

/** A workspace with an approved report, `2021-Q1.pdf`, that waits for its number. */
async function openDesk(): Promise<Desk> {
  const folder = copyWorkspace('test/fixtures/second-plan');
  const keys = await openOffice(people);
  const outside = { env: { CCHC_P12_PASSPHRASE: passphrase }, now: () => new Date('2021-03-09T02:00:00Z') };
  const run: Desk['run'] = (...args) => runCchcWith(outside, folder, ...args);
  await run('signoff', ...period);
  await run('report', ...period, '--format', 'pdf', '--out', '.');
  const agency = ['--as', 'agency', '--p12', join(keys, 'agency.p12'), '--out', 'sealed.pdf'];
  const seal: Desk['seal'] = (number, date, ...args) =>
    run('sign', report, ...agency, '--number', number, '--date', date, ...args);
  return { folder, run, seal };
}

const issue = ['issue', ...period, '--number', '7', '--date', '10/3/2021'];

it('the agency signs with no number that another report of the year has', async () => {
  const { folder, run, seal } = await openDesk();
  await run(...issue);
  await run('reopen', ...period, '--reason', 'sai số liệu', '--by', 'Hồ Văn L, Chánh Văn phòng');
  await run('signoff', ...period);
  await run('report', ...period, '--format', 'pdf', '--out', '.');
  const replacing = ['2021-Q1.r2.pdf', report].find((name) => existsSync(join(folder, name))) ?? '';
  if (replacing !== report) writeFileSync(join(folder, report), readFileSync(join(folder, replacing)));

  expect(await seal('7', '20/3/2021')).toMatchObject({
    code: 2,
    stdout: '',
    stderr: expect.stringMatching(/^Số 07 năm 2021 đã cấp cho báo cáo kỳ 2021-Q1, .* ví dụ --number 8\.\n$/),
  });
  const english = await seal('7', '20/3/2021', '--lang', 'en');
  expect(english.stderr).toContain('Number 07 of 2021 was given to the report of 2021-Q1 on 2021-03-10');
  expect(existsSync(join(folder, 'sealed.pdf'))).toBe(false);
  expect(await seal('8', '20/3/2021')).toMatchObject({ code: 0 });
  const verified = await run('verify', ...period, 'sealed.pdf');
  expect(verified).toMatchObject({ code: 0 });
  expect(verified.stdout).toContain('số, ngày trên tệp chưa được ghi vào sổ (cchc issue)');
});

it('the agency signs with the number and date of the record only, where it has them', async () => {
  const { folder, run, seal } = await openDesk();
  await run(...issue);
  for (const [number, date] of [
    ['8', '10/3/2021'],
    ['7', '11/3/2021'],
  ] as const) {
    const refused = await seal(number, date);
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(refused.stderr).toContain('--number 7 --date 10/3/2021');
  }
  expect(existsSync(join(folder, 'sealed.pdf'))).toBe(false);
  expect(await seal('7', '10/3/2021')).toMatchObject({ code: 0 });
  const verified = await run('verify', ...period, 'sealed.pdf', '--format', 'json');
  expect(JSON.parse(verified.stdout)).toMatchObject({ holds: true, files: [{ result: 'matches' }] });
});

it('the agency signs with a day of the year in print only, and verify finds another year', async () => {
  const { folder, run, seal } = await openDesk();
  const refused = await seal('7', '10/1/2022');
  expect(refused).toMatchObject({ code: 1, stdout: '' });
  expect(refused.stderr).toMatch(/^Báo cáo in sẵn năm 2021, còn ngày ban hành ghi năm 2022: /);
  expect((await seal('7', '10/1/2022', '--lang', 'en')).stderr).toContain(
    'has the year 2021 in print, but the date of issue is of 2022',
  );
  expect(existsSync(join(folder, 'sealed.pdf'))).toBe(false);
  writeFileSync(
    join(folder, 'a.pdf'),
    await fillIn(readFileSync(join(folder, report)), { number: '07', day: '10', month: '3' }),
  );
  await run('issue', ...period, '--number', '7', '--date', '10/3/2022');
  const done = await run('verify', ...period, 'a.pdf');
  expect(done.code).toBe(1);
  expect(done.stderr).toContain('10/3/2021');
});

it('a date before the approval in the record is told', async () => {
  const { seal } = await openDesk();
  const early = await seal('7', '8/3/2021');
  expect(early).toMatchObject({ code: 0, stdout: 'sealed.pdf\n' });
  expect(early.stderr).toMatch(
    /^Ngày ban hành 08\/3\/2021 sớm hơn ngày duyệt ghi trong sổ xác nhận, 09\/3\/2021; /,
  );
  const sameDay = await seal('7', '9/3/2021', '--out', 'same-day.pdf');
  expect(sameDay).toMatchObject({ code: 0, stderr: '' });
});

it('a report that is due in January has that year in print', async () => {
  const { folder, run, seal } = await openDesk();
  const plan = join(folder, 'plan.yaml');
  const due = readFileSync(plan, 'utf8').replace(/(2021-Q1: \{.*reportDue: )[\d-]+/, '$12022-01-05');
  expect(due).toContain('2022-01-05');
  writeFileSync(plan, due);
  await run('signoff', ...period);
  await run('report', ...period, '--format', 'pdf', '--out', '.');
  expect((await seal('7', '10/3/2021')).stderr).toContain('in sẵn năm 2022');
  expect(await seal('7', '10/1/2022')).toMatchObject({ code: 0 });
});

it('nobody signs with a number where the record cannot be read', async () => {
  const { folder, seal } = await openDesk();
  writeFileSync(join(folder, 'signoffs/2021-Q3.yaml'), 'entries: [\n');
  const refused = await seal('7', '10/3/2021');
  expect(refused).toMatchObject({ code: 2, stdout: '' });
  expect(refused.stderr).toContain('signoffs/2021-Q3.yaml có lỗi nên không biết số 07 đã cấp hay chưa');
  expect(existsSync(join(folder, 'sealed.pdf'))).toBe(false);
});

it('one number on two reports that no record has is found, in one call and among the workspace’s reports', async () => {
  const { folder, run } = await openDesk();
  const put = async (name: string, number: string) => {
    const values = { number, day: '10', month: '3' };
    writeFileSync(join(folder, name), await fillIn(readFileSync(join(folder, report)), values));
  };
  await put('first.pdf', '07');
  await put('again.pdf', '07');
  await run('signoff', ...period, '--charts');
  await run('report', ...period, '--format', 'pdf', '--out', '.');
  await put('other.pdf', '07');
  await put('free.pdf', '08');

  const asked = await run('verify', 'first.pdf', 'again.pdf', 'other.pdf', 'free.pdf', '--format', 'json');
  const files: readonly { sharedNumber: unknown }[] = JSON.parse(asked.stdout);
  const shared = (...others: readonly string[]) => ({ number: 7, year: '2021', files: others });
  expect(files.map(({ sharedNumber }) => sharedNumber)).toEqual([
    shared('other.pdf'),
    shared('other.pdf'),
    shared('first.pdf', 'again.pdf'),
    null,
  ]);
  expect((await run('verify', 'first.pdf', 'other.pdf')).stdout).toContain(
    'TRÙNG SỐ. Báo cáo này và báo cáo khác (other.pdf) cùng mang số 07 năm 2021.',
  );

  expect(await run('verify', ...period, 'other.pdf')).toMatchObject({ code: 0 });
  mkdirSync(join(folder, 'reports'), { recursive: true });
  writeFileSync(join(folder, 'reports/2021-Q2.signed.pdf'), readFileSync(join(folder, 'first.pdf')));
  const done = await run('verify', ...period, 'other.pdf');
  expect(done.code).toBe(1);
  expect(done.stderr).toContain('Tệp mang số 07 năm 2021; reports/2021-Q2.signed.pdf là báo cáo khác');
  expect(await run('verify', ...period, 'free.pdf')).toMatchObject({ code: 0 });
});

it('an issued report gives its number away in print', async () => {
  const { folder, run } = await openDesk();
  await run(...issue);
  const printed = readFileSync(join(folder, 'reports/2021-Q1.pdf'));
  const { digest, agency, ...number } = (await readDocumentNumber(printed)) ?? {};
  expect(number).toEqual({ number: 7, year: '2021' });
  expect([digest, agency]).toEqual([expect.stringMatching(/^sha256:/), expect.stringContaining('Sở')]);
  expect(await readDocumentNumber(readFileSync(join(folder, report)))).toBeNull();
});

it('verify --period finds a number in the file that is not the record’s', async () => {
  const { folder, run } = await openDesk();
  const approved = readFileSync(join(folder, report));
  await run(...issue);
  const judge = async (number: string, day: string) => {
    writeFileSync(join(folder, 'a.pdf'), await fillIn(approved, { number, day, month: '3' }));
    const done = await run('verify', ...period, 'a.pdf', '--format', 'json');
    const { findings, files } = JSON.parse(done.stdout);
    return [done.code, files[0].result, ...findings.map((one: { code: string }) => one.code)];
  };
  expect(await judge('07', '10')).toEqual([0, 'matches']);
  expect(await judge('08', '10')).toEqual([1, 'differs', 'report-number-differs']);
  expect(await judge('07', '12')).toEqual([1, 'differs', 'report-number-differs']);
});

it('a number above a thousand is printed, filled in and read without a dot', async () => {
  const { folder, run, seal } = await openDesk();
  expect(await seal('1234', '10/3/2021')).toMatchObject({ code: 0 });
  expect(await readDocumentNumber(readFileSync(join(folder, 'sealed.pdf')))).toMatchObject({ number: 1234 });
  const big = ['issue', ...period, '--number', '1234', '--date', '10/3/2021'];
  expect(await run(...big)).toMatchObject({ code: 0 });
  expect(readFileSync(join(folder, 'reports/2021-Q1.md'), 'utf8')).toContain('Số: 1234/');
  const printed = await readDocumentNumber(readFileSync(join(folder, 'reports/2021-Q1.pdf')));
  expect(printed).toMatchObject({ number: 1234, year: '2021' });
  for (const file of ['sealed.pdf', 'reports/2021-Q1.pdf'])
    expect(await run('verify', ...period, file)).toMatchObject({ code: 0, stderr: '' });
});
