import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyWorkspace } from '../support/copy-workspace.ts';
import { runCchc } from '../support/run-cchc.ts';
import { openPdf, readPdf, taggedText } from '../typeset/support/read-pdf.ts';

const period = ['--period', '2021-Q1'] as const;

/** A small workspace with a folder of own templates in it. */
function withTemplates(templates: Readonly<Record<string, string>>): string {
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
    ['title.md.hbs', '{{#if kind}}', 'mau/title.md.hbs, dòng 1 – LỖI', 'không đọc được tệp mẫu'],
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
    const folder = withTemplates({});
    const alone = join(folder, '..', `${folder.split('/').at(-1)}-rieng`);
    mkdirSync(alone);
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

describe('the archive copy', () => {
  it('holds everything that the report is made from, as it stands, the same bytes each time', async () => {
    const folder = copyWorkspace('test/fixtures/second-plan');
    await runCchc(folder, 'signoff', ...period);
    for (const out of ['a', 'b']) await runCchc(folder, 'report', ...period, '--attach', '--out', out);
    const [first, second] = ['a', 'b'].map((out) => readFileSync(join(folder, out, '2021-Q1.archive.pdf')));
    expect(first?.equals(second ?? new Uint8Array())).toBe(true);
    const pdf = await openPdf(first ?? new Uint8Array());
    const attached: Record<string, { content: Uint8Array }> = await pdf.getAttachments();
    const units = readdirSync(join(folder, 'submissions/2021-Q1'));
    const wanted = [
      'plan.yaml',
      'signoffs/2021-Q1.yaml',
      ...units.map((name) => `submissions/2021-Q1/${name}`),
    ];
    expect(Object.keys(attached).sort()).toEqual(
      ['2021-Q1.md', ...wanted.map((path) => path.replaceAll('/', '_'))].sort(),
    );
    for (const path of wanted) {
      const { content } = attached[path.replaceAll('/', '_')] ?? { content: new Uint8Array() };
      expect(Buffer.from(content).equals(readFileSync(join(folder, path))), path).toBe(true);
    }
    expect(first?.toString('latin1').match(/\/AFRelationship \/(Source|Data|Supplement)/g)).toHaveLength(
      wanted.length + 1,
    );
  });
});
