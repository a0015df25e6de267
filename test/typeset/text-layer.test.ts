import { describe, expect, it } from 'vitest';
import { readPdf, taggedText } from './support/read-pdf.ts';
import { readFixture, typeset, typesetBody } from './support/typeset.ts';

/** The words of a Markdown text as a reader sees them, taken out of the source by hand-written rules. */
function wordsOf(markdown: string): string {
  return markdown
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/^[|:\- ]+$/gm, ' ')
    .replace(/<br>|\||\*|^#+ /gm, ' ')
    .replace(/\\(.)/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

describe('the tagged text', () => {
  it('is the text of the Markdown, word for word, space for space, in its order', async () => {
    const markdown = readFixture('quarterly-report.txt').replace(/ head="[^"]*"/, '');
    const pages = await readPdf((await typeset(markdown)).pdf);
    expect(taggedText(pages)).toBe(wordsOf(markdown));
  });

  it('keeps the spaces of justified lines and between runs of different style', async () => {
    const text = 'Kết quả *thực hiện* nhiệm vụ **cải cách** hành chính ***năm 2020*** của Sở '
      .repeat(12)
      .trim();
    const [page] = await readPdf((await typesetBody(text)).pdf);
    expect(page?.tagged).toEqual([{ role: 'P', text: wordsOf(text) }]);
  });

  it('gives headings, lists and tables their roles', async () => {
    const body = [
      '## I. MỤC ĐÍCH',
      '### 1. Chỉ đạo',
      '- Một\n  - Hai',
      '1. Ba',
      '| Cột A | Cột B |\n|---|---:|\n| x | 1 |',
    ].join('\n\n');
    const [page] = await readPdf((await typesetBody(body)).pdf);
    expect(page?.tagged.map(({ role, text }) => `${role} ${text.trim()}`)).toEqual([
      'H2 I. MỤC ĐÍCH',
      'H3 1. Chỉ đạo',
      'Lbl -',
      'P Một',
      'Lbl +',
      'P Hai',
      'Lbl 1.',
      'P Ba',
      'TH Cột A',
      'TH Cột B',
      'TD x',
      'TD 1',
    ]);
  });

  it('composes letters that came decomposed', async () => {
    const [page] = await readPdf((await typesetBody('Ủy ban nhân dân tỉnh'.normalize('NFD'))).pdf);
    expect(page?.tagged[0]?.text).toBe('Ủy ban nhân dân tỉnh'.normalize('NFC'));
  });

  it('prints raw HTML and indented lines as text, and ignores comments', async () => {
    const body = 'Số <b>một</b> & hai <!-- bỏ --> ba\n\n<!-- ghi chú -->\n\n    bốn\n\n<div>năm</div>';
    const [page] = await readPdf((await typesetBody(body)).pdf);
    expect(page?.tagged.map(({ text }) => text.replace(/\s+/g, ' '))).toEqual([
      'Số <b>một</b> & hai ba',
      'bốn',
      '<div>năm</div>',
    ]);
  });

  it('repeats the head of a table on later pages as an artifact, so it is read once', async () => {
    const rows = Array.from({ length: 90 }, (_, index) => `| ${index + 1} | Đơn vị ${index + 1} |`);
    const pages = await readPdf((await typesetBody(`| STT | Tên |\n|---|---|\n${rows.join('\n')}`)).pdf);
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) expect(page.texts.filter(({ text }) => text === 'STT')).toHaveLength(1);
    expect(pages.flatMap(({ tagged }) => tagged).filter(({ text }) => text === 'STT')).toHaveLength(1);
  });
});
