import { beforeAll, describe, expect, it } from 'vitest';
import { type PlacedText, type ReadPage, readPdf } from './support/read-pdf.ts';
import { readFixture, typeset, typesetBody } from './support/typeset.ts';

const mm = 72 / 25.4;

function find(page: ReadPage | undefined, text: string): PlacedText {
  const found = page?.texts.find((one) => one.text.startsWith(text));
  if (!found) throw new Error(`nowhere on the page: ${text}`);
  return found;
}

const middle = ({ x, right }: { x: number; right: number }): number => (x + right) / 2;

function ruleUnder(page: ReadPage, text: PlacedText) {
  const candidates = page.rules.filter(
    ({ top, bottom, left, right }) =>
      top === bottom && top > text.baseline && left < middle(text) && right > middle(text),
  );
  return candidates.reduce((a, b) => (a.top < b.top ? a : b));
}

describe('the first page (ND30 Phụ lục I, II.1-5 and Mục V)', () => {
  let page: ReadPage;
  beforeAll(async () => {
    const [first] = await readPdf((await typeset(readFixture('quarterly-report.txt'))).pdf);
    if (first) page = first;
  });

  it.each([
    ['UBND TỈNH BÌNH DƯƠNG', 12, 'Tinos-Regular'],
    ['SỞ LAO ĐỘNG -', 12, 'Tinos-Bold'],
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 12, 'Tinos-Bold'],
    ['Độc lập - Tự do - Hạnh phúc', 13, 'Tinos-Bold'],
    ['Số:', 13, 'Tinos-Regular'],
    ['Bình Dương, ngày', 13, 'Tinos-Italic'],
    ['DỰ THẢO', 13, 'Tinos-Bold'],
    ['BÁO CÁO', 14, 'Tinos-Bold'],
    ['Kết quả thực hiện', 14, 'Tinos-Bold'],
    ['Kính gửi:', 14, 'Tinos-Regular'],
    ['Căn cứ Kế hoạch', 14, 'Tinos-Italic'],
    ['I. MỤC ĐÍCH', 14, 'Tinos-Bold'],
  ])('sets %s in %d pt %s', (text, size, font) => {
    expect(find(page, text)).toMatchObject({ size, font });
  });

  it('sets number and date on one line however many lines the names take', async () => {
    expect(find(page, 'Số:').baseline).toBeCloseTo(find(page, 'Bình Dương, ngày').baseline, 3);
    const long = readFixture('quarterly-report.txt').replace(
      'UBND TỈNH BÌNH DƯƠNG',
      'UBND TỈNH<br>BÀ RỊA - VŨNG TÀU<br>VIỆT NAM',
    );
    const [first] = await readPdf((await typeset(long)).pdf);
    expect(find(first, 'Số:').baseline).toBeCloseTo(find(first, 'Bình Dương, ngày').baseline, 3);
  });

  it('rules the motto over its whole length and the agency over a third to a half of its line', () => {
    const motto = find(page, 'Độc lập');
    const underMotto = ruleUnder(page, motto);
    expect(underMotto.left).toBeCloseTo(motto.x, 1);
    expect(underMotto.right).toBeCloseTo(motto.right, 1);
    const agency = find(page, 'THƯƠNG BINH');
    const underAgency = ruleUnder(page, agency);
    const share = (underAgency.right - underAgency.left) / (agency.right - agency.x);
    expect(share).toBeGreaterThanOrEqual(1 / 3);
    expect(share).toBeLessThanOrEqual(1 / 2);
    expect(middle({ x: underAgency.left, right: underAgency.right })).toBeCloseTo(middle(agency), 1);
  });

  it('stands the nation over the right half and centres the date under it', () => {
    const nation = find(page, 'CỘNG HÒA');
    expect(nation.x).toBeGreaterThan((210 * mm) / 2 - 10 * mm);
    const dateEnd = find(page, 'năm 2020');
    expect((find(page, 'Bình Dương, ngày').x + dateEnd.right) / 2).toBeCloseTo(middle(nation), 1);
    expect(middle(find(page, 'Độc lập'))).toBeCloseTo(middle(nation), 1);
  });

  it('frames the draft mark under the number', () => {
    const mark = find(page, 'DỰ THẢO');
    expect(mark.baseline).toBeGreaterThan(find(page, 'Số:').baseline);
    const sides = page.rules.filter(({ top, bottom }) => top < mark.baseline && bottom > mark.baseline - 10);
    expect(sides.some(({ left, right }) => left === right && left < mark.x)).toBe(true);
    expect(sides.some(({ left, right }) => left === right && left > mark.right)).toBe(true);
  });

  it('centres the title over the text and rules it shortly', () => {
    const centre = ((35 + 190) / 2) * mm;
    const last = find(page, 'nhiệm vụ trọng tâm');
    expect(middle(find(page, 'BÁO CÁO'))).toBeCloseTo(centre, 1);
    expect(middle(last)).toBeCloseTo(centre, 1);
    const rule = ruleUnder(page, last);
    const share = (rule.right - rule.left) / (last.right - last.x);
    expect(share).toBeGreaterThanOrEqual(1 / 3);
    expect(share).toBeLessThanOrEqual(1 / 2);
  });

  it('puts the dashes of several addressees under the colon', () => {
    const lead = find(page, 'Kính gửi:');
    const dashes = page.texts.filter(
      ({ text, baseline, size }) => text.startsWith('-') && size === 14 && baseline > lead.baseline,
    );
    const colon = lead.right - 14 * 0.28;
    expect(dashes[0]?.x).toBeCloseTo(colon, 0);
    expect(dashes[1]?.x).toBeCloseTo(dashes[0]?.x ?? 0, 3);
  });

  it('puts a single addressee on the same line', async () => {
    const body = '<!-- cchc:addressees -->\n\nKính gửi:\n\n- Sở Nội vụ tỉnh Bình Dương.\n\nNội dung.';
    const [first] = await readPdf((await typesetBody(body)).pdf);
    expect(find(first, 'Kính gửi: Sở Nội vụ tỉnh Bình Dương.').size).toBe(14);
  });

  it('leaves out the frame and the fields when the report is issued', async () => {
    const issued = readFixture('quarterly-report.txt')
      .replace('state: draft', 'state: issued')
      .replace('<!-- cchc:draft-mark -->\n\n**DỰ THẢO**\n\n', '');
    const [first] = await readPdf((await typeset(issued)).pdf);
    expect(first?.texts.some(({ text }) => text.includes('DỰ THẢO'))).toBe(false);
  });
});
