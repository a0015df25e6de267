import { describe, expect, it } from 'vitest';
import { type PlacedText, type ReadPage, readPdf } from './support/read-pdf.ts';
import { readFixture, typeset, typesetBody } from './support/typeset.ts';

const mm = 72 / 25.4;

function find(page: ReadPage | undefined, text: string): PlacedText {
  const found = page?.texts.find((one) => one.text === text);
  if (!found) throw new Error(`nowhere on the page: ${text}`);
  return found;
}

/** Nearest upright rules on either side of a text. */
function cellAround(page: ReadPage, text: PlacedText) {
  const upright = page.rules.filter(
    ({ left, right, top, bottom }) => left === right && top < text.baseline && bottom > text.baseline - 5,
  );
  return {
    left: Math.max(...upright.map(({ left }) => left).filter((x) => x <= text.x + 0.01)),
    right: Math.min(...upright.map(({ left }) => left).filter((x) => x >= text.right - 0.01)),
  };
}

describe('tables', () => {
  it('never leave fewer than three low rows on either side of a page break', async () => {
    for (const count of [24, 27, 30, 33, 36]) {
      const rows = Array.from({ length: count }, (_, index) => `| ${index + 1} | chữ |`);
      const above = Array.from({ length: count - 18 }, () => 'Đoạn văn.\n\n').join('');
      const pages = await readPdf(
        (await typesetBody(`${above}| STT | Nội dung |\n|:-:|---|\n${rows.join('\n')}`)).pdf,
      );
      const onPage = pages.map(({ texts }) => texts.filter(({ text }) => text === 'chữ').length);
      expect(onPage.reduce((sum, one) => sum + one, 0)).toBe(count);
      for (const one of onPage.filter((number) => number > 0))
        expect(one, `${count} rows`).toBeGreaterThanOrEqual(3);
    }
  });

  it('set a head of two levels with the row of column numbers below, as in the model report', async () => {
    const pages = await readPdf((await typeset(readFixture('quarterly-report.txt'))).pdf);
    const page = pages.find(({ texts }) => texts.some(({ text }) => text === 'Nhận giải quyết'));
    if (!page) throw new Error('no such table');
    const group = cellAround(page, find(page, 'Nhận giải quyết'));
    const { baseline } = find(page, 'Nhận giải quyết');
    expect(find(page, 'Nhận giải quyết').font).toBe('Tinos-Bold');
    for (const column of ['nhận', 'tuyến', 'chính']) {
      const cell = find(page, column);
      expect(cell.baseline).toBeGreaterThan(baseline);
      expect(cell.x).toBeGreaterThan(group.left);
      expect(cell.right).toBeLessThan(group.right);
    }
    expect(find(page, 'STT').baseline).toBeGreaterThan(baseline);
    expect(find(page, '(2)').font).toBe('Tinos-Regular');
    expect(find(page, '(2)').baseline).toBeGreaterThan(find(page, 'chính').baseline);
  });

  it('fill the width of the text, in letters of 10.5 to 13 pt', async () => {
    const pages = await readPdf((await typeset(readFixture('quarterly-report.txt'))).pdf);
    const [page] = pages.slice(-1);
    const upright = page?.rules.filter(({ left, right }) => left === right).map(({ left }) => left) ?? [];
    expect(Math.min(...upright)).toBeCloseTo(30 * mm, 1);
    expect(Math.max(...upright)).toBeCloseTo((297 - 15) * mm, 1);
    const { size } = find(page, 'Văn phòng Sở');
    expect(size).toBeGreaterThanOrEqual(10.5);
    expect(size).toBeLessThanOrEqual(13);
  });

  it('align numbers right and heads in the middle', async () => {
    const [page] = await readPdf((await typesetBody('| Số |\n|---:|\n| 7 |\n| 1.234 |\n| 12.345.678 |')).pdf);
    const rights = ['7', '1.234', '12.345.678'].map((text) => find(page, text).right);
    expect(Math.max(...rights) - Math.min(...rights)).toBeLessThan(0.01);
    const cell = page && cellAround(page, find(page, 'Số'));
    const head = find(page, 'Số');
    expect((head.x + head.right) / 2).toBeCloseTo(((cell?.left ?? 0) + (cell?.right ?? 0)) / 2, 1);
  });

  it('never break a number, however long the texts beside it', async () => {
    const text = 'Trung tâm Dịch vụ việc làm và giải quyết chế độ bảo hiểm thất nghiệp '.repeat(3);
    const numbers = ['12.345.678', '99,86', '5.300/5.300', '100,00', '1.182/1.196', '6.448/6.490'];
    const row = `| ${[text, ...numbers, text].join(' | ')} |`;
    const body = `| A | B | C | D | E | F | G | H |\n|${'---|'.repeat(8)}\n${row}`;
    const { pdf, problems } = await typesetBody(body);
    const [page] = await readPdf(pdf);
    expect(problems).toEqual([]);
    for (const number of numbers) expect(page?.texts.map((one) => one.text)).toContain(number);
  });

  it('give way to the widths that the author asked for', async () => {
    const body = '<!-- cchc:table widths="1 3" -->\n| A | B |\n|---|---|\n| x | y |';
    const [page] = await readPdf((await typesetBody(body)).pdf);
    const cell = page && cellAround(page, find(page, 'x'));
    expect(((cell?.right ?? 0) - (cell?.left ?? 0)) / (155 * mm)).toBeCloseTo(1 / 4, 2);
  });

  it('set no cell word below word where the other columns can spare the width', async () => {
    const rows = [
      '| 1 | Đơn vị trực thuộc tổ chức thực hiện đầy đủ, toàn diện kế hoạch | đơn vị | 1.182 | Đạt | Đánh giá cuối năm |',
      '| 2 | Hồ sơ thủ tục hành chính giải quyết trước hạn và đúng hạn | hồ sơ | 1.182 | Đạt | |',
      '| 3 | Văn bản giao dịch | văn bản | 1.182 | Chưa đạt mức phấn đấu | Không tính văn bản không được chuyển qua mạng |',
    ];
    const head =
      '| STT | Chỉ tiêu | Đơn vị tính | Thực hiện | Đánh giá | Ghi chú |\n|---|---|---|---:|---|---|';
    const { pdf } = await typesetBody(`${head}\n${rows.join('\n')}`);
    const [page] = await readPdf(pdf);
    const at = page && cellAround(page, find(page, 'phấn đấu'));
    const inside = page?.texts.filter(({ x, right }) => x >= (at?.left ?? 0) && right <= (at?.right ?? 0));
    expect(inside?.map(({ text }) => text)).toEqual(['Đánh giá', 'Đạt', 'Đạt', 'Chưa đạt mức', 'phấn đấu']);
  });

  describe('of an appendix', () => {
    const pagesOf = async (rows: number) => {
      const lines = Array.from({ length: rows }, (_, index) => `| ${index + 1} | chữ | 12 |`).join('\n');
      const body = `<!-- cchc:appendix landscape -->\n\n## Phụ lục\n\n| A | B | C |\n|---|---|---|\n${lines}\n`;
      const [, ...pages] = await readPdf((await typesetBody(`Thân.\n\n${body}`)).pdf);
      return pages;
    };
    const sizeOn = (page: ReadPage | undefined): number => find(page, 'chữ').size;

    it('are set tighter where that saves a last page with little on it', async () => {
      const fits = (await pagesOf(20)).length;
      const tight = await pagesOf(26);
      expect([fits, tight.length]).toEqual([1, 1]);
      const rows = tight[0]?.texts.filter(({ text }) => text === 'chữ') ?? [];
      expect(rows).toHaveLength(26);
      for (const { baseline } of rows) expect(baseline).toBeLessThan((210 - 20) * mm);
    });

    it('are left as they are where it would not', async () => {
      const long = await pagesOf(70);
      expect(long.length).toBeGreaterThan(2);
      expect(sizeOn(long[0])).toBe(sizeOn((await pagesOf(5))[0]));
    });
  });

  it('divide a row that is higher than a page and lose nothing of it', async () => {
    const words = Array.from({ length: 1200 }, (_, index) => `chữ${index}`);
    const pages = await readPdf(
      (await typesetBody(`| A | B |\n|---|---|\n| ${words.join(' ')} | ngắn |`)).pdf,
    );
    const set = pages.flatMap(({ tagged }) => tagged.flatMap(({ text }) => text.trim().split(' ')));
    expect(set.filter((word) => word.startsWith('chữ'))).toEqual(words);
    for (const { texts, height } of pages) {
      for (const { baseline } of texts) expect(baseline).toBeLessThan(height - 20 * mm);
    }
  });

  it('keep a caption and the total with their rows', async () => {
    for (let count = 30; count < 40; count += 1) {
      const body = `${'Dòng.<br>'.repeat(count)}Dòng.\n\n<!-- cchc:align center -->\n**Biểu 1**\n\n| A |\n|---|\n| một |\n| **Cộng** |`;
      const pages = await readPdf((await typesetBody(body)).pdf);
      const of = (text: string) => pages.findIndex(({ texts }) => texts.some((one) => one.text === text));
      expect(of('A')).toBe(of('Biểu 1'));
      expect(of('một')).toBe(of('A'));
      expect(of('Cộng')).toBe(of('một'));
    }
  });

  it('keep the note below with the last row', async () => {
    const rows = (count: number) =>
      Array.from({ length: count }, (_, index) => `| dòng ${index + 1} | ${index} |`);
    const table = (count: number) =>
      ['| Nội dung | Số |', '|:---|---:|', ...rows(count), '', '*Ghi chú: dưới bảng.*'].join('\n');
    // Whatever the number of rows, the page with the note also has the row above it.
    for (let count = 30; count <= 50; count += 1) {
      const pages = await readPdf((await typesetBody(table(count))).pdf);
      const last = pages.at(-1)?.texts.map(({ text }) => text.trim()) ?? [];
      expect(last.join(' '), `${count} rows`).toContain('Ghi chú');
      expect(last.join(' '), `${count} rows`).toContain(`dòng ${count}`);
    }
  });

  it.each([
    // What stays with what ends at each note.
    [
      'tables, each named and with a note below',
      (index: number) =>
        `**Biểu ${index}**\n\n| Nội dung | Số |\n|:---|---:|\n| dòng | ${index} |\n\n*Ghi chú.*\n`,
      60,
    ],
    // Nothing says where it may end: names without end before a table.
    ['names that wait for their table', (index: number) => `**Biểu ${index}**\n`, 120],
  ] as const)('fill every page but the last: %s', async (_, write, count) => {
    const all = Array.from({ length: count }, (__, index) => write(index + 1)).join('\n');
    const pages = await readPdf((await typesetBody(`${all}\n| A |\n|---|\n| một |`)).pdf);
    expect(pages.length).toBeGreaterThan(2);
    for (const { texts } of pages.slice(0, -1)) {
      expect(Math.max(...texts.map(({ baseline }) => baseline))).toBeGreaterThan(600);
    }
  });
});
