import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { openExample } from '../support/open-example.ts';
import { runCchc } from '../support/run-cchc.ts';

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cchc-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

describe('cchc init', () => {
  it('makes a workspace whose plan is valid and that says what comes next', async () => {
    const folder = emptyFolder();
    const run = await runCchc(folder, 'init');
    expect(run.code).toBe(0);
    expect(run.stdout.split('\n')).toEqual(
      expect.arrayContaining([
        'plan.yaml',
        '.gitattributes',
        'schemas/plan.schema.json',
        'schemas/trung-tam.schema.json',
      ]),
    );
    expect(run.stderr).toContain('cchc validate plan.yaml');
    // The clock of these tests says 2020.
    expect(readFileSync(join(folder, 'plan.yaml'), 'utf8')).toContain('year: 2020\n');
    expect(await runCchc(folder, 'validate', 'plan.yaml')).toMatchObject({ code: 0, stderr: '' });
    const nothing = await runCchc(folder, 'validate');
    expect(nothing.code).toBe(3);
    expect(nothing.stderr).toContain('Chưa có báo cáo nào');
    expect((await runCchc(folder, 'schema', '--check')).code).toBe(0);
  });

  it('takes the year that is wanted, and its forms and reports work', async () => {
    const folder = emptyFolder();
    expect((await runCchc(folder, 'init', 'ke-hoach', '--year', '2031')).code).toBe(0);
    const root = join(folder, 'ke-hoach');
    expect((await runCchc(root, 'form', '--period', '2031-Q1', '--all')).code).toBe(0);
    const report = await runCchc(root, 'report', '--period', '2031-Q1', '--format', 'md');
    expect(report).toMatchObject({ code: 0 });
    expect(readFileSync(join(root, 'reports/2031-Q1.md'), 'utf8')).toContain('quý I năm 2031');
  });

  it('never writes over a plan, nor over any other file', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, '.gitattributes'), 'mine\n');
    const run = await runCchc(folder, 'init');
    expect(run.stderr).toContain('.gitattributes: đã có, giữ nguyên.');
    expect(readFileSync(join(folder, '.gitattributes'), 'utf8')).toBe('mine\n');
    const before = readFileSync(join(folder, 'plan.yaml'), 'utf8');
    expect(await runCchc(folder, 'init', '--year', '2040')).toMatchObject({ code: 2, stdout: '' });
    expect(readFileSync(join(folder, 'plan.yaml'), 'utf8')).toBe(before);
    expect(await runCchc(emptyFolder(), 'init', '--year', '20')).toMatchObject({ code: 2, stdout: '' });
  });
});

describe('cchc init --from', async () => {
  const base = mkdtempSync(join(tmpdir(), 'cchc-'));
  const folder = join(base, 'nam-2021');
  cpSync('examples/293-kh-2020', base, { recursive: true });
  const run = await runCchc(base, 'init', 'nam-2021', '--from', '.');
  const text = readFileSync(join(folder, 'plan.yaml'), 'utf8');
  const lines = text.split('\n');
  const noted = (line: string) => lines[lines.findIndex((one) => one.trim() === line) - 1]?.trim();
  afterAll(() => rmSync(base, { recursive: true, force: true }));

  it('moves the year on, names the year before, and passes the plan check', async () => {
    const { workspace } = await openExample(folder);
    expect(workspace.plan).toMatchObject({ id: '293-KH-2021', year: 2021, previous: '..' });
    expect(workspace.plan.periods[0]).toMatchObject({
      id: '2021-Q1',
      from: '2020-12-15',
      to: '2021-03-14',
      due: '2021-03-16',
      closes: '2021-03-19',
    });
    expect(workspace.plan.reports).toEqual(['2021-Q1', '2021-6M', '2021-Q3', '2021']);
    expect(workspace.previous?.plan.id).toBe('293-KH-2020');
    expect(lines.filter((line) => /^[^#]*\b(due|by|closes|reportDue): 2020/.test(line))).toEqual([]);
    expect(run.code).toBe(0);
    expect(run.stderr).toMatch(/có \d+ dòng “RÀ SOÁT”/);
    expect(await runCchc(folder, 'validate', 'plan.yaml')).toMatchObject({ code: 0, stderr: '' });
  });

  it('leaves out the unit that was merged, wherever it was named', async () => {
    expect(lines.filter((line) => /^[^#]*phong-day-nghe/.test(line))).toEqual([]);
    const { plan } = (await openExample(folder)).workspace;
    expect(plan.units).toHaveLength(13);
    expect(plan.sets.coTTHC?.units).toEqual([
      'phong-viec-lam-atld',
      'phong-nguoi-co-cong',
      'phong-bao-tro-xa-hoi',
      'phong-tre-em-bdg',
      'chi-cuc-pctnxh',
      'tt-dich-vu-viec-lam',
    ]);
  });

  it('keeps notes and layout: every other line is as it was, but for its year', async () => {
    const before = readFileSync('examples/293-kh-2020/plan.yaml', 'utf8').split('\n');
    const after = new Set(text.split('\n'));
    const lost = before.filter((line) => !after.has(line));
    expect(
      lost.filter((line) => /^\s*#/.test(line) && !/yaml-language-server|Sáp nhập từ/.test(line)),
    ).toEqual([]);
    const about2020 =
      /20(19|20)|phong-day-nghe|previous|Dạy nghề|Bùi Văn Lâm|kind: phong|successor|yaml-language-server|Sáp nhập từ/;
    expect(lost.filter((line) => !about2020.test(line))).toEqual([]);
  });

  it('keeps the office’s own templates where they are', async () => {
    const from = join(base, 'nam-2022-tu');
    cpSync('test/fixtures/second-plan', from, { recursive: true });
    const plan = join(from, 'plan.yaml');
    writeFileSync(
      plan,
      readFileSync(plan, 'utf8').replace('\nreport:\n', '\nreport:\n  templates: mau-2021\n'),
    );
    await runCchc(base, 'init', 'nam-2022', '--from', 'nam-2022-tu');
    const next = await openExample(join(base, 'nam-2022'));
    expect(next.workspace.plan.report.templates).toBe('../nam-2022-tu/mau-2021');
  });

  it('marks what was agreed for one year above its line', async () => {
    expect(noted('due: 2021-09-30')).toBe('# RÀ SOÁT: ngày dời từ 2020-09-30');
    expect(noted('targets:')).toBe('# RÀ SOÁT: lời văn và mức chép từ Kế hoạch năm 2020');
    expect(lines.filter((line) => line.trim() === '# RÀ SOÁT: mốc chép từ năm 2020').length).toBe(2);
    // 20 June 2021 was a Sunday.
    const secondQuarter = lines.findIndex((line) => line.startsWith('  2021-Q2:'));
    expect(lines[secondQuarter - 1]).toContain('# RÀ SOÁT: 2021-06-19 là thứ Bảy; 2021-06-20 là Chủ nhật');
    expect(lines.some((line) => line.endsWith('# RÀ SOÁT: số, ngày của Kế hoạch năm 2021'))).toBe(true);
    expect(lines.filter((line) => /^ {2}about: .* năm 2021$/.test(line))).toHaveLength(1);
  });

  it('prefills opening stocks from the closing ones of the year before', async () => {
    const form = await runCchc(folder, 'form', '--period', '2021-Q1', '--unit', 'phong-nguoi-co-cong');
    expect(form.code).toBe(0);
    // 2020-Q4: 90 being dealt with in time, 0 overdue.
    expect(/^ *tonDauKy: (\d*)/m.exec(form.stdout)?.[1]).toBe('90');
  });

  it('refuses where there is no plan, and says what is wrong with a broken one', async () => {
    const folder = emptyFolder();
    expect((await runCchc(folder, 'init', 'sau', '--from', '.')).code).toBe(3);
    writeFileSync(join(folder, 'plan.yaml'), 'plan: X\nyear: 2020\n');
    const run = await runCchc(folder, 'init', 'sau', '--from', '.');
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('plan.yaml');
  });
});
