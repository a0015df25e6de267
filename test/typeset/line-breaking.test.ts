import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/typeset/dialect/read-inlines.ts';
import { loadFonts } from '../../src/typeset/pdf/fonts/font-set.ts';
import { type Setting, setLines } from '../../src/typeset/pdf/setting/set-lines.ts';
import { fonts } from './support/typeset.ts';

const setting: Setting = {
  fonts: loadFonts(fonts),
  size: 10,
  width: 100,
  align: 'justify',
  lineSpacing: 1,
  widestGap: 3,
};

function breakLines(text: string, options: Partial<Setting> = {}): string[] {
  const lines = setLines(plainText(text), { ...setting, ...options });
  return lines.map(({ runs }) => runs.map((run) => run.text).join(''));
}

describe('lines', () => {
  it.each([
    '2.2. Rà',
    'quý II',
    'Quý IV',
    'Phụ lục III',
    'tại Phụ lục',
    '02 văn',
    '6 tháng',
    '01 ngày',
    '118/118 TTHC',
    '5,3 %',
    '(22 hồ',
    '1.411 hồ',
    'năm 2020',
    'ngày 14/3/2020',
    'số 293/KH',
  ])('keep %s in one piece', (pair) => {
    const last = pair.split(' ').slice(-2).join(' ');
    for (let width = 75; width < 150; width += 1)
      expect(breakLines(`theo văn bản ${pair} của tỉnh`, { width }).join('\n')).toContain(last);
  });

  it('do not count with days, years or joining words, so that no long piece comes about', () => {
    const day = 'ngày 05 tháng 3 năm 2020 của Sở';
    const lines = (text: string) =>
      Array.from({ length: 80 }, (_, index) => breakLines(text, { width: 40 + index }).join('\n'));
    expect(lines(`Bình Dương, ${day}`)).toContainEqual(expect.stringContaining('ngày 05 \ntháng 3'));
    expect(lines(`kết quả thực hiện trong ${day}`)).toContainEqual(expect.stringMatching(/2020 \ncủa/));
    expect(lines('tăng từ 96 đến 100 người trong kỳ')).toContainEqual(expect.stringMatching(/96 \nđến/));
  });

  it('end with two words at least where that is asked for, as long as they fit', () => {
    for (let width = 75; width < 200; width += 1) {
      const lines = breakLines('Báo cáo kết quả thực hiện công tác cải cách hành chính', {
        width,
        lastTwoTogether: true,
      });
      expect(lines.at(-1)?.split(' ').length).toBeGreaterThanOrEqual(2);
    }
  });

  it('are as many as before and of much the same width where they stand centred', () => {
    const name = 'ỦY BAN NHÂN DÂN TỈNH SƠN HÀ';
    for (const width of [110, 125, 140])
      expect(breakLines(name, { width, align: 'center', even: true })).toEqual([
        'ỦY BAN NHÂN DÂN ',
        'TỈNH SƠN HÀ',
      ]);
    expect(breakLines(name, { width: 200, align: 'center', even: true })).toEqual([name]);
    // A word wider than the line is divided, but in no more lines than without.
    expect(breakLines('x'.repeat(50), { width: 100, even: true })).toHaveLength(
      breakLines('x'.repeat(50), { width: 100 }).length,
    );
  });

  it.each(['215/BC-UBND', '24/02/2020', 'LĐTBXH-CCHC', '5.300/5.300', '(3)=(4)+(5)'])(
    'never divide %s',
    (symbol) => {
      for (let width = 75; width < 150; width += 1) {
        const words = breakLines(`theo văn bản ${symbol} của tỉnh`, { width }).flatMap((line) =>
          line.trim().split(' '),
        );
        expect(words).toContain(symbol);
      }
    },
  );

  it('break at spaces, which stay at the ends of the lines', () => {
    const lines = breakLines('một hai ba bốn năm sáu bảy tám chín mười', { width: 60 });
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/[^ ] $/);
    expect(lines.join('')).toBe('một hai ba bốn năm sáu bảy tám chín mười');
  });

  it('do not begin with a dash between words', () => {
    for (let width = 60; width < 140; width += 1) {
      const lines = breakLines('Sở Lao động - Thương binh và Xã hội – Phòng Dạy nghề', { width });
      for (const line of lines) expect(line).not.toMatch(/^[-–]/);
    }
  });

  it('divide a word that is wider than the line, after a sign if it has one, without adding a space', () => {
    const long = 'Nghĩavụ'.repeat(12);
    expect(breakLines(long).join('')).toBe(long);
    expect(breakLines('(3)=(4)+(5)+(6)+(7)', { width: 30, align: 'center' })).toEqual([
      '(3)=',
      '(4)+',
      '(5)+',
      '(6)+(7)',
    ]);
  });

  it('do not break in a blank that is to be filled in', () => {
    const blank = '\u00A0'.repeat(6);
    const lines = breakLines(`Kèm theo Báo cáo số${blank}/BC-SLĐTBXH ngày`, { width: 110 });
    expect(lines.some((line) => line.includes(`số${blank}/BC-SLĐTBXH`))).toBe(true);
  });

  it('fill the width but for the last, and leave a gap that would be too wide', () => {
    const [first, ...others] = setLines(plainText('một hai ba bốn năm sáu bảy tám chín mười'), setting);
    expect(first?.width).toBeCloseTo(100, 6);
    expect(others.at(-1)?.width).toBeLessThan(100);
    const [gappy] = setLines(plainText(`a b ${'rất'.repeat(12)}`), { ...setting, widestGap: 0.5 });
    expect(gappy?.width).toBeLessThan(20);
  });
});
