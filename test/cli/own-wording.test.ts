import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parse, stringify } from 'yaml';
import { copyWorkspace } from '../support/copy-workspace.ts';
import { runCchc } from '../support/run-cchc.ts';
import { readPdf, taggedText } from '../typeset/support/read-pdf.ts';

const period = ['--period', '2021-Q1'] as const;

/** A small workspace with a folder of own templates in it. */
function withTemplates(templates: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = copyWorkspace('test/fixtures/second-plan');
  mkdirSync(join(folder, 'mau'));
  for (const [name, text] of Object.entries(templates)) writeFileSync(join(folder, 'mau', name), text);
  return folder;
}

const read = (folder: string, path: string): string => readFileSync(join(folder, path), 'utf8');
const heard = async (folder: string, path: string): Promise<string> =>
  taggedText(await readPdf(readFileSync(join(folder, path))));

describe('an office’s own templates', () => {
  const reworded = { 'opening.md.hbs': '{{#each opening}}\nXin trân trọng: {{this}}\n\n{{/each}}' };

  it('replace the program’s by name, in Markdown and PDF alike', async () => {
    const folder = withTemplates(reworded);
    expect(await runCchc(folder, 'report', ...period, '--templates', 'mau')).toMatchObject({ code: 0 });
    expect(read(folder, 'reports/2021-Q1.md')).toContain('\nXin trân trọng: Thực hiện ');
    expect(await heard(folder, 'reports/2021-Q1.pdf')).toContain('Xin trân trọng: Thực hiện ');
  });

  it.each([
    [
      'opening.md.hbs',
      'Một\n\n{{line openning}}\n',
      'mau/opening.md.hbs, dòng 3 – LỖI',
      'Có phải “opening”?',
    ],
    ['title.md.hbs', '\n{{> leterhead}}', 'mau/title.md.hbs, dòng 2 – LỖI', 'Có phải “letterhead”?'],
    ['title.md.hbs', '{{#if kind}}', 'mau/title.md.hbs, dòng 1 – LỖI', 'thiếu {{/…}} của nó'],
    [
      'title.md.hbs',
      '\n{{#eahc opening}}{{/each}}',
      'mau/title.md.hbs, dòng 2 – LỖI',
      '{{#eahc}} nhưng đóng bằng {{/each}}',
    ],
    [
      'title.md.hbs',
      'Một\n\n{{letterhead}}',
      'mau/title.md.hbs, dòng 3 – LỖI',
      'là một danh sách hoặc một nhóm',
    ],
    ['title.md.hbs', '{{line opening}}', 'mau/title.md.hbs, dòng 1 – LỖI', 'là một danh sách hoặc một nhóm'],
    ['title.md.hbs', '{{> title}}', 'mau/title.md.hbs – LỖI', 'gọi lại chính nó'],
    ['title.md.hbs', new Uint8Array([0x4d, 0xff]), 'mau/title.md.hbs – LỖI', 'không phải văn bản UTF-8'],
  ])('with a fault in %s (%j) say where, and nothing is written', async (file, text, place, hint) => {
    const folder = withTemplates({ [file]: text });
    const run = await runCchc(folder, 'report', ...period, '--templates', 'mau');
    expect(run).toMatchObject({ code: 1, stdout: '' });
    expect(run.stderr).toContain(place);
    expect(run.stderr).toContain(hint);
    expect(existsSync(join(folder, 'reports'))).toBe(false);
  });

  it('under a name that nothing uses are wrong usage', async () => {
    const folder = withTemplates({ 'opning.md.hbs': 'Một' });
    const run = await runCchc(folder, 'report', ...period, '--templates', 'mau');
    expect(run).toMatchObject({ code: 2 });
    expect(run.stderr).toContain('Có phải “opening.md.hbs”?');
    expect(await runCchc(folder, 'report', ...period, '--templates', 'khong-co')).toMatchObject({ code: 2 });
  });

  it('void an approval only through words that are printed', async () => {
    const opening = '{{! của Sở }}\n{{#each opening}}\n\n\n<!-- ghi chú -->\n{{line this}}\n\n{{/each}}';
    const folder = withTemplates({ 'opening.md.hbs': opening });
    await runCchc(folder, 'signoff', ...period);
    await runCchc(folder, 'report', ...period, '--templates', 'mau');
    expect(read(folder, 'reports/2021-Q1.md')).toContain('state: approved');
    writeFileSync(join(folder, 'mau/opening.md.hbs'), reworded['opening.md.hbs']);
    const draft = await runCchc(folder, 'report', ...period, '--templates', 'mau');
    expect(draft.stderr).toContain('DỰ THẢO');
    await runCchc(folder, 'signoff', ...period, '--templates', 'mau');
    expect(await runCchc(folder, 'report', ...period, '--templates', 'mau')).toMatchObject({ stderr: '' });
    const issue = ['issue', ...period, '--number', '7', '--date', '10/3/2021'];
    expect(await runCchc(folder, ...issue, '--templates', 'mau')).toMatchObject({ code: 0 });
    expect(read(folder, 'reports/2021-Q1.md')).toMatch(/Số: 07\/[\s\S]*Xin trân trọng/);
  });
});

describe('what was chosen when a report was first confirmed', () => {
  const issue = ['issue', ...period, '--number', '7', '--date', '10/3/2021'];
  const reworded = { 'opening.md.hbs': '{{#each opening}}\nXin trân trọng: {{this}}\n\n{{/each}}' };

  /** Two persons confirm, so that the second one could forget what the first one chose. */
  function withTwoSteps(): string {
    const folder = withTemplates(reworded);
    const steps =
      '\nsignoff:\n  - { step: content, label: Kiểm tra }\n  - { step: approved, label: Duyệt }\nperiods:';
    const plan = read(folder, 'plan.yaml').replace('\nperiods:', steps);
    writeFileSync(join(folder, 'plan.yaml'), plan);
    return folder;
  }
  const first = (folder: string, ...args: readonly string[]) =>
    runCchc(folder, 'signoff', ...period, '--name', 'Trần A', '--position', 'Chuyên viên', ...args);

  it('is kept for every step, the report, its issue and its verification', async () => {
    const folder = withTwoSteps();
    expect(await first(folder, '--charts', '--templates', 'mau')).toMatchObject({ code: 0 });
    expect(parse(read(folder, 'signoffs/2021-Q1.yaml')).entries[0].chosen).toEqual({
      charts: true,
      templates: 'mau',
    });
    expect((await runCchc(folder, 'signoff', ...period)).stderr).toContain('Đã ghi: Duyệt');
    expect(await runCchc(folder, 'report', ...period)).toMatchObject({ code: 0, stderr: '' });
    expect(read(folder, 'reports/2021-Q1.md')).toMatch(
      /state: approved[\s\S]*Xin trân trọng[\s\S]*bieu-do-1\.svg/,
    );
    expect(await runCchc(folder, ...issue)).toMatchObject({ code: 0, stderr: '' });
    expect(await runCchc(folder, 'verify', ...period)).toMatchObject({ code: 0, stderr: '' });
    const again = await runCchc(folder, 'batch', '--period', '2021-Q1', '--jobs', '1', '--out', 'ra');
    expect(again.code, again.stderr).toBe(0);
    for (const name of ['2021-Q1.md', '2021-Q1.pdf'])
      expect(read(folder, `ra/${name}`)).toBe(read(folder, `reports/${name}`));
  });

  it('may be unlike what a later command says, which tells so and issues nothing', async () => {
    const folder = withTwoSteps();
    await first(folder, '--charts');
    await runCchc(folder, 'signoff', ...period);
    const unlike = await runCchc(folder, ...issue, '--no-charts', '--templates', 'mau');
    expect(unlike).toMatchObject({ code: 2, stdout: '' });
    expect(unlike.stderr).toContain('Khác với lần xác nhận: --no-charts, --templates mau. Bỏ đi thì');
    const draft = await runCchc(folder, 'report', ...period, '--no-charts', '--out', 'thu');
    expect(draft.stderr).toContain('là DỰ THẢO. Khác với lần xác nhận: --no-charts.');
    expect(await runCchc(folder, 'report', ...period, '--charts')).toMatchObject({ code: 0, stderr: '' });
    const anew = await runCchc(
      folder,
      'signoff',
      ...period,
      '--no-charts',
      '--name',
      'Lê B',
      '--position',
      'X',
    );
    expect(anew.stderr).toContain('Đã ghi: Kiểm tra');
    expect(anew.stderr).toContain('Khác với lần xác nhận trước: --no-charts');
  });

  it('covers why units are left out, which is printed', async () => {
    const folder = withTwoSteps();
    await first(folder, '--exclude', 'tt-kiem-dinh', '--reason', 'máy hỏng');
    const draft = await runCchc(folder, 'report', ...period, '--reason', 'mất điện', '--out', 'thu');
    expect(draft.stderr).toContain('Khác với lần xác nhận: --reason mất điện.');
    const anew = await first(folder, '--reason', 'mất điện');
    expect(anew.stderr).toContain('Đã ghi: Kiểm tra');
    expect(anew.stderr).toContain('Khác với lần xác nhận trước: --reason mất điện;');
    // The same reason said once more is nothing new, and without anybody left out there is none.
    const same = await runCchc(folder, 'signoff', ...period, '--reason', 'mất điện');
    expect(same.stderr).toContain('Đã ghi: Duyệt');
    expect(same.stderr).not.toContain('Khác với');
    const whole = await first(folder, '--no-exclude', '--reason', 'mất điện thật');
    expect(whole.stderr).toContain('Khác với lần xác nhận trước: --no-exclude;');
  });

  it('covers the day, the units left out and a reworded text', async () => {
    const folder = withTwoSteps();
    const left = ['--as-of', '9/3/2021', '--exclude', 'tt-kiem-dinh', '--reason', 'máy hỏng'];
    await runCchc(folder, 'report', ...period, ...left, '--out', '.');
    const text = read(folder, '2021-Q1.md').replace('như sau:', 'cụ thể như sau:');
    writeFileSync(join(folder, 'loi-van.md'), text);
    await first(folder, ...left, '--text', 'loi-van.md');
    expect((await runCchc(folder, 'signoff', ...period)).stderr).toContain('Đã ghi: Duyệt');
    // A fault in what is left out stands in nobody's way.
    const file = join(folder, 'submissions/2021-Q1/tt-kiem-dinh.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('daGiaiQuyet: 10', 'daGiaiQuyet: mười'));
    expect(await runCchc(folder, ...issue)).toMatchObject({ code: 0, stderr: '' });
    expect(await heard(folder, 'reports/2021-Q1.pdf')).toMatch(/Số: 07\/.*cụ thể như sau:.*máy hỏng/);
    expect(await runCchc(folder, 'report', ...period)).toMatchObject({ code: 0, stderr: '' });
    expect(
      await runCchc(folder, 'report', ...period, '--no-text', '--no-exclude', '--out', 'x'),
    ).toMatchObject({
      code: 1,
    });
    rmSync(join(folder, 'loi-van.md'));
    expect(await runCchc(folder, 'report', ...period)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('loi-van.md'),
    });
    expect(await runCchc(folder, 'verify', ...period)).toMatchObject({ code: 0 });
  });

  it('comes from the plan where nobody chose, and a template that changed is named', async () => {
    const folder = withTemplates(reworded);
    const plan = read(folder, 'plan.yaml').replace(
      '\nreport:\n',
      '\nreport:\n  templates: mau\n  charts: [quarter]\n',
    );
    writeFileSync(join(folder, 'plan.yaml'), plan);
    await runCchc(folder, 'signoff', ...period);
    await runCchc(join(folder, 'mau'), 'report', ...period);
    expect(read(folder, 'mau/../reports/2021-Q1.md')).toMatch(
      /state: approved[\s\S]*Xin trân trọng[\s\S]*bieu-do/,
    );
    writeFileSync(join(folder, 'mau/opening.md.hbs'), `{{! của Sở }}${reworded['opening.md.hbs']}`);
    const same = await runCchc(folder, 'verify', ...period);
    expect(same.code).toBe(0);
    expect(same.stdout).toContain('- mau/opening.md.hbs: đã sửa');
    writeFileSync(join(folder, 'mau/opening.md.hbs'), '{{#each opening}}\nKính thưa: {{this}}\n\n{{/each}}');
    const other = await runCchc(folder, 'verify', ...period);
    expect(other.code).toBe(1);
    expect(other.stdout).toMatch(/Xin trân trọng:[\s\S]*Kính thưa:/);
    writeFileSync(join(folder, 'plan.yaml'), plan.replace('templates: mau', 'templates: mauu'));
    expect(await runCchc(folder, 'report', ...period)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('mauu (--templates, report.templates ở plan.yaml'),
    });
  });

  it('is not needed in a record from before there was anything to keep', async () => {
    const folder = withTemplates({});
    await runCchc(folder, 'signoff', ...period, '--charts');
    const record = parse(read(folder, 'signoffs/2021-Q1.yaml'));
    delete record.entries[0].chosen;
    writeFileSync(join(folder, 'signoffs/2021-Q1.yaml'), stringify(record));
    expect(await runCchc(folder, ...issue)).toMatchObject({ code: 2 });
    expect(await runCchc(folder, ...issue, '--charts')).toMatchObject({ code: 0, stderr: '' });
  });

  it('is not called edited when templates print the same words in another shape', async () => {
    const opening = '{{#each opening}}\n\n\n<!-- ghi chú -->\n{{line this}}\n\n{{/each}}';
    const folder = withTemplates({ 'opening.md.hbs': opening });
    await runCchc(folder, 'signoff', ...period, '--templates', 'mau');
    await runCchc(folder, ...issue);
    expect(await runCchc(folder, 'verify', ...period)).toMatchObject({ code: 0, stderr: '' });
  });
});

describe('a text reworded by hand', () => {
  it('is a draft until its own words are approved, and is issued as it stands', async () => {
    const folder = copyWorkspace('test/fixtures/second-plan');
    await runCchc(folder, 'signoff', ...period);
    await runCchc(folder, 'report', ...period, '--out', 'ra');
    const asProgram = readFileSync(join(folder, 'ra/2021-Q1.pdf'));
    await runCchc(folder, 'typeset', 'ra/2021-Q1.md', '--out', 'lai');
    expect(readFileSync(join(folder, 'lai/2021-Q1.pdf')).equals(asProgram)).toBe(true);

    const text = read(folder, 'ra/2021-Q1.md').replace('như sau:', 'cụ thể như sau:');
    writeFileSync(join(folder, 'loi-van.md'), text.replaceAll('\n', '\r\n'));
    const typeset = await runCchc(folder, 'typeset', 'loi-van.md');
    expect(typeset).toMatchObject({ code: 0, stdout: 'loi-van.pdf\n' });
    expect(typeset.stderr).toContain('DỰ THẢO');
    expect(await heard(folder, 'loi-van.pdf')).toMatch(/DỰ THẢO .* cụ thể như sau:/);

    await runCchc(folder, 'signoff', ...period, '--text', 'loi-van.md');
    await runCchc(folder, 'typeset', 'loi-van.md');
    expect(await heard(folder, 'loi-van.pdf')).not.toContain('DỰ THẢO');

    const issue = ['issue', ...period, '--number', '7', '--date', '10/3/2021', '--text', 'loi-van.md'];
    expect(await runCchc(folder, ...issue)).toMatchObject({ code: 0 });
    expect(await heard(folder, 'reports/2021-Q1.pdf')).toMatch(/Số: 07\/.*cụ thể như sau:/);
    expect(await runCchc(folder, 'typeset', 'reports/2021-Q1.md')).toMatchObject({
      code: 0,
      stderr: 'Đúng lời văn, số và ngày đã phát hành.\n',
    });
    const issued = readFileSync(join(folder, 'reports/2021-Q1.pdf'));
    const other = read(folder, 'reports/2021-Q1.md').replace('Số: 07', 'Số: 08');
    writeFileSync(join(folder, 'reports/2021-Q1.md'), other);
    expect(await runCchc(folder, 'typeset', 'reports/2021-Q1.md')).toMatchObject({ code: 1, stdout: '' });
    expect(readFileSync(join(folder, 'reports/2021-Q1.pdf')).equals(issued)).toBe(true);
  });

  it('loses its approval when a figure of its report changes', async () => {
    const folder = copyWorkspace('test/fixtures/second-plan');
    await runCchc(folder, 'report', ...period, '--out', '.');
    const text = read(folder, '2021-Q1.md').replace('như sau:', 'cụ thể như sau:');
    writeFileSync(join(folder, 'loi-van.md'), text);
    await runCchc(folder, 'signoff', ...period, '--text', 'loi-van.md');
    expect((await runCchc(folder, 'typeset', 'loi-van.md')).stderr).toContain('đã được duyệt');
    const file = join(folder, 'submissions/2021-Q1/tt-kiem-dinh.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('daGiaiQuyet: 10', 'daGiaiQuyet: 11'));
    expect((await runCchc(folder, 'typeset', 'loi-van.md')).stderr).toContain('DỰ THẢO');
  });

  it('is a draft where there is no plan, and says what cannot be set, with its line', async () => {
    const alone = mkdtempSync(join(tmpdir(), 'cchc-'));
    onTestFinished(() => rmSync(alone, { recursive: true, force: true }));
    writeFileSync(
      join(alone, 'a.md'),
      '---\ntitle: A\nstate: issued\ncreated: 2021-03-10\n---\n\nMột 字 chữ.\n',
    );
    const run = await runCchc(alone, 'typeset', 'a.md');
    expect(run).toMatchObject({ code: 1, stdout: 'a.pdf\n' });
    expect(run.stderr).toContain('a.md, dòng 7 – LỖI: phông chữ không có chữ “字” (U+5B57)');
    expect(await heard(alone, 'a.pdf')).toContain('DỰ THẢO');
    expect(await runCchc(alone, 'typeset', 'b.md')).toMatchObject({ code: 2 });
    writeFileSync(join(alone, 'c.md'), new Uint8Array([0xff, 0xfe, 0x41]));
    expect(await runCchc(alone, 'typeset', 'c.md')).toMatchObject({ code: 1, stdout: '' });
  });
});

describe('an office’s own fonts', () => {
  const require = createRequire(import.meta.url);
  const faces = ['400Regular', '700Bold', '400Regular_Italic', '700Bold_Italic'];

  function withFonts(wanted: readonly string[]): string {
    const folder = copyWorkspace('test/fixtures/second-plan');
    mkdirSync(join(folder, 'phong'));
    wanted.forEach((face, index) => {
      const file = require.resolve(`@expo-google-fonts/tinos/${face}/Tinos_${face}.ttf`);
      copyFileSync(file, join(folder, 'phong', `${index}.ttf`));
    });
    return folder;
  }

  it('are found by the names inside them', async () => {
    const folder = withFonts(faces);
    await runCchc(folder, 'report', ...period, '--out', 'a', '--font-dir', 'phong');
    await runCchc(folder, 'report', ...period, '--out', 'b');
    const [own, usual] = ['a', 'b'].map((out) => readFileSync(join(folder, out, '2021-Q1.pdf')));
    expect(own?.equals(usual ?? new Uint8Array())).toBe(true);
  });

  it('must be whole, and fonts', async () => {
    const three = withFonts(faces.slice(0, 3));
    const run = await runCchc(three, 'report', ...period, '--font-dir', 'phong');
    expect(run).toMatchObject({ code: 1, stdout: '' });
    expect(run.stderr).toContain('phông “Tinos” thiếu kiểu nghiêng, đậm');
    expect(existsSync(join(three, 'reports'))).toBe(false);
    writeFileSync(join(three, 'phong/x.ttf'), 'không phải phông chữ');
    expect((await runCchc(three, 'report', ...period, '--font-dir', 'phong')).stderr).toContain(
      'phong/x.ttf',
    );
    expect(await runCchc(three, 'report', ...period, '--font-dir', 'khong-co')).toMatchObject({ code: 2 });
  });
});
