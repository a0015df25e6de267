import { beforeAll, describe, expect, it } from 'vitest';
import { linesOf, type ReadPage, readPdf } from './support/read-pdf.ts';
import { readFixture, typeset, typesetBody } from './support/typeset.ts';

const mm = 72 / 25.4;
const words = 'Sở đã triển khai đồng bộ các nhiệm vụ cải cách hành chính của quý và báo cáo đúng thời hạn. ';

/** Running text only: 14 pt upright paragraphs. */
function bodyLines(page: ReadPage) {
  return linesOf({ ...page, texts: page.texts.filter(({ size }) => Math.abs(size - 14) < 0.01) });
}

describe('the page (ND30 Phụ lục I, I and II.6.e)', () => {
  let report: ReadPage[];
  let longText: ReadPage[];
  beforeAll(async () => {
    report = await readPdf((await typeset(readFixture('quarterly-report.txt'))).pdf);
    longText = await readPdf((await typesetBody(`${words.repeat(60)}\n\n${words.repeat(3)}`)).pdf);
  });

  it('is A4, upright for the report and turned for a landscape appendix', () => {
    const sizes = report.map(({ width, height }) => [Math.round(width / mm), Math.round(height / mm)]);
    expect(sizes.slice(0, -2)).toEqual(sizes.slice(0, -2).map(() => [210, 297]));
    expect(sizes.slice(-2)).toEqual([
      [297, 210],
      [297, 210],
    ]);
  });

  it('has margins of 25, 35, 20 and 20 mm', () => {
    for (const page of report.slice(0, 6)) {
      const lines = linesOf(page).filter(({ text }) => !/^\d$/.test(text));
      expect(Math.min(...lines.map(({ x }) => x))).toBeGreaterThanOrEqual(35 * mm - 0.01);
      expect(Math.max(...lines.map(({ right }) => right))).toBeLessThanOrEqual((210 - 20) * mm + 0.01);
      expect(Math.min(...lines.map(({ baseline }) => baseline))).toBeGreaterThan(25 * mm);
      expect(Math.max(...lines.map(({ baseline }) => baseline))).toBeLessThan((297 - 20) * mm);
    }
  });

  it('sets running text in 14 pt, first lines 1.27 cm in, both edges straight', () => {
    const [page] = longText;
    const lines = page ? bodyLines(page) : [];
    expect(lines.length).toBeGreaterThan(20);
    expect(lines[0]?.x).toBeCloseTo(35 * mm + 12.7 * mm, 1);
    for (const line of lines.slice(1, -1)) {
      expect(line.x).toBeCloseTo(35 * mm, 1);
      expect(line.right).toBeCloseTo((210 - 20) * mm, 1);
    }
  });

  it('spaces lines between single and one and a half, paragraphs 6 pt more at least', () => {
    const lines = bodyLines(longText.at(-1) ?? { width: 0, height: 0, texts: [], rules: [], tagged: [] });
    const steps = lines.slice(1).map(({ baseline }, index) => baseline - (lines[index]?.baseline ?? 0));
    const single = 14 * 1.15;
    const smallest = Math.min(...steps);
    expect(smallest).toBeGreaterThanOrEqual(single - 0.1);
    expect(smallest).toBeLessThanOrEqual(single * 1.5);
    expect(Math.max(...steps)).toBeGreaterThanOrEqual(smallest + 6 - 0.01);
  });

  it('leaves at least two lines of a paragraph on either side of a page break', async () => {
    for (let count = 28; count < 36; count += 1) {
      const text = `${'Dòng.<br>'.repeat(count - 1)}Dòng.\n\nMột<br>hai<br>ba<br>bốn<br>năm`;
      const pages = await readPdf((await typesetBody(text)).pdf);
      for (const page of pages.slice(0, -1)) {
        const last = bodyLines(page).filter(({ text: line }) => !line.startsWith('Dòng')).length;
        expect([0, 2, 3, 5]).toContain(last);
      }
    }
  });

  it('keeps a heading with the text that follows', async () => {
    for (let count = 30; count < 38; count += 1) {
      const text = `${'Dòng.<br>'.repeat(count)}Dòng.\n\n## I. MỤC\n\nMột<br>hai<br>ba`;
      const [first] = await readPdf((await typesetBody(text)).pdf);
      expect(first && linesOf(first).at(-1)?.text).not.toBe('I. MỤC');
    }
  });

  it('numbers pages in the middle of the top margin, 13 to 14 pt, from the second on', () => {
    const numbers = report.map((page) =>
      page.texts.find(({ text, baseline }) => baseline < 20 * mm && /^\d+$/.test(text)),
    );
    expect(numbers.map((number) => number?.text)).toEqual([
      undefined,
      '2',
      '3',
      '4',
      '5',
      undefined,
      undefined,
      '2',
    ]);
    expect(report.flatMap(({ texts }) => texts.filter(({ baseline }) => baseline < 18 * mm))).toHaveLength(5);
    expect(numbers[1]?.size).toBe(14);
    expect(numbers[1]?.font).toBe('Tinos-Regular');
    expect(((numbers[1]?.x ?? 0) + (numbers[1]?.right ?? 0)) / 2).toBeCloseTo(((35 + 190) / 2) * mm, 0);
  });

  it('numbers pages in the bottom right corner for reports under the circular of 2011', async () => {
    const { pdf } = await typesetBody(words.repeat(60), { profile: 'tt01' });
    const second = (await readPdf(pdf))[1];
    const number = second?.texts.find(({ text }) => text === '2');
    expect(number?.baseline).toBeGreaterThan((297 - 20) * mm);
    expect(number?.right).toBeCloseTo((210 - 20) * mm, 1);
  });
});
