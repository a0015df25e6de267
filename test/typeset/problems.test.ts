import { describe, expect, it } from 'vitest';
import { readWords } from '../../src/typeset/dialect/read-words.ts';
import { readPdf } from './support/read-pdf.ts';
import { readFixture, typeset, typesetBody, withFrontMatter } from './support/typeset.ts';

const table = '| A | B | C |\n|---|---|---|\n| 1 | 2 | 3 |';
/** Front matter of `typesetBody` takes seven lines and a blank one. */
const firstLine = 9;

describe('problems', () => {
  it('are none in a report as compose writes it', async () => {
    expect((await typeset(readFixture('quarterly-report.txt'))).problems).toEqual([]);
  });

  it.each([
    ['an unknown directive', '<!-- cchc:tabel -->\n\nChữ.', 'unknown-directive', 'tabel'],
    [
      'an appendix that is neither upright nor turned',
      '<!-- cchc:appendix -->\n\n## Phụ lục',
      'unknown-directive',
      'appendix',
    ],
    ['an alignment there is not', '<!-- cchc:align left -->\nChữ.', 'unknown-directive', 'align left'],
    [
      'a directive that nothing follows',
      '<!-- cchc:signature -->\n\nChữ.',
      'directive-without-block',
      'signature',
    ],
    ['a span beyond the table', `<!-- cchc:table head="2-4: Nhóm" -->\n${table}`, 'head-span', '2-4: Nhóm'],
    [
      'a span that runs backwards',
      `<!-- cchc:table head="3-2: Nhóm" -->\n${table}`,
      'head-span',
      '3-2: Nhóm',
    ],
    [
      'spans that overlap',
      `<!-- cchc:table head="1-2: Một; 2-3: Hai" -->\n${table}`,
      'head-span',
      '2-3: Hai',
    ],
    ['a span without columns', `<!-- cchc:table head="Nhóm" -->\n${table}`, 'head-span', 'Nhóm'],
    [
      'widths that do not match',
      `<!-- cchc:table widths="1 2" -->\n${table}`,
      'unknown-directive',
      'widths="1 2"',
    ],
    ['a letter that the font lacks', 'Chữ 字 lạ.', 'missing-letter', '字'],
    ['a link that leads nowhere', 'Xem [Phụ lục](#phụ-lục).', 'unknown-link', 'phụ-lục'],
    ['an image that was not passed', '![Biểu đồ](a.png)', 'image', 'a.png'],
  ])('tell of %s, with its line', async (_, body, code, subject) => {
    const { problems, pages } = await typesetBody(body);
    expect(problems).toEqual([{ code, line: firstLine, subject }]);
    expect(pages).toBeGreaterThan(0);
  });

  it.each([
    [
      'a cell too many',
      '| a | b |\n|---|---|\n| 1 | 2 | ba \\| bốn | năm |\n| 1 | 2 | |',
      2,
      'ba \\| bốn | năm',
    ],
    [
      'a row too many in the signature',
      '<!-- cchc:signature -->\n\n| | |\n|---|---|\n| Nơi nhận | Ký |\n| Thêm | |',
      2,
      'Thêm',
    ],
    [
      'a row too many in the letterhead',
      '<!-- cchc:letterhead -->\n\n| | |\n|---|---|\n| a | b |\n| c | d |\n| | Thêm |',
      2,
      'Thêm',
    ],
    [
      'a list below an addressee',
      '<!-- cchc:addressees -->\n\nKính gửi:\n\n- Sở A;\n  - Phòng B.',
      5,
      'Phòng B.',
    ],
  ])('tell of %s, which is not printed', async (_, body, below, subject) => {
    const { problems } = await typesetBody(body);
    expect(problems).toEqual([{ code: 'left-out', line: firstLine + below, subject }]);
  });

  it('are none in what is written as the address of a link: it is printed', async () => {
    const { problems } = await typesetBody('[1]: Thiếu-người\n\nHết.');
    expect(problems).toEqual([]);
    expect(readWords(withFrontMatter('[1]: Thiếu-người\n\nHết.')).words).toEqual([
      '[1]: Thiếu-người',
      'Hết.',
    ]);
  });

  it('tell of a table that cannot be set without breaking words', async () => {
    const cell = 'chữdàikhôngcáchnào'.repeat(3);
    const { problems, pdf } = await typesetBody(
      `| ${cell} | ${cell} | ${cell} |\n|---|---|---|\n| 1 | 2 | 3 |`,
    );
    expect(problems).toEqual([{ code: 'table-too-wide', line: firstLine, subject: '' }]);
    const [page] = await readPdf(pdf);
    expect(page?.tagged.filter(({ role }) => role === 'TH').map(({ text }) => text)).toEqual([
      cell,
      cell,
      cell,
    ]);
  });

  it('tell of front matter without what a document needs', async () => {
    const { problems } = await typeset(
      '---\nstate: final\ncreated: 2020-02-30\nprofile: nd99\n---\n\nChữ.\n',
    );
    expect(problems.map(({ code, subject }) => `${code} ${subject}`).sort()).toEqual([
      'front-matter created',
      'front-matter profile',
      'front-matter state',
      'front-matter title',
    ]);
  });

  it('print the alternative text of an image that was not passed', async () => {
    const [page] = await readPdf((await typesetBody('![Biểu đồ](a.png)')).pdf);
    expect(page?.tagged.map(({ text }) => text)).toEqual(['Biểu đồ']);
  });

  it('do not keep an empty document from being set', async () => {
    expect((await typeset('')).pages).toBe(1);
  });

  it('are an exception only for a font that is none', async () => {
    const none = new Uint8Array([1, 2, 3]);
    const files = { regular: none, bold: none, italic: none, boldItalic: none };
    await expect(typeset('Chữ.', { fonts: files })).rejects.toThrow();
  });
});
