import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compareFigures } from '../../src/signoff/figures/compare-figures.ts';
import { readStatements } from '../../src/typeset/dialect/read-statements.ts';

const computed = `## I. KẾT QUẢ

4\\. Đã giải quyết 6.490 hồ sơ, trong đó trước hạn và đúng hạn 6.416 hồ sơ, đạt tỷ lệ 98,86%; quá hạn 74 hồ sơ. **Đạt, vượt chỉ tiêu.**

9\\. Văn bản điện tử 1.182/1.196 văn bản (98,83%); 14 văn bản gửi bản giấy do kèm chứng từ gốc. **Chưa đạt.**

Có 05 đơn vị gửi báo cáo trước ngày 15/4/2020.

## Phụ lục

| STT | Đơn vị | Đúng hạn | Tỷ lệ (%) | Đánh giá |
| :---: | :--- | ---: | ---: | :--- |
| 1 | Phòng Dạy nghề | 31 | 100,00 | Đạt |
| 2 | Phòng Người có công | 548 | 96,14 | Chưa đạt |
| 3 | Phòng Trẻ em | - | - | - |
`;

const results = ['Đạt', 'Chưa đạt', 'Đạt, vượt chỉ tiêu', '-', '…', 'x', 'KAD'];

const compare = (edit: (text: string) => string) =>
  compareFigures(
    { computed: readStatements(computed), reworded: readStatements(edit(computed)) },
    results,
  ).map(({ kind, isError, line, found, expected }) => ({
    [isError ? 'error' : 'warning']: kind,
    line,
    found: found.join(' '),
    expected: expected.join(' '),
  }));

const replace = (from: string | RegExp, to: string) => compare((text) => text.replace(from, to));

describe('figures of a reworded text', () => {
  it('agree where only words were changed, split, joined, moved or left out', () => {
    expect(replace('Đã giải quyết', 'Trong quý, các phòng đã giải quyết xong')).toEqual([]);
    expect(replace('; quá hạn 74 hồ sơ.', '.\n\nSố hồ sơ quá hạn: 74 hồ sơ.')).toEqual([]);
    expect(replace('(98,83%); 14', '(98,83 %);\n14')).toEqual([]);
    expect(replace('05 đơn vị', '5 đơn vị')).toEqual([]);
    expect(replace('6.490', '6490')).toEqual([]);
    expect(replace('Phòng Dạy nghề', 'Phòng Quản lý dạy nghề')).toEqual([]);
    expect(replace('15/4/2020', '15 tháng 4 năm 2020')).toEqual([]);
    expect(
      compare((text) => {
        const [head = '', four = '', nine = '', ...rest] = text.split('\n\n');
        return [head, nine, four, ...rest].join('\n\n');
      }),
    ).toEqual([]);
  });

  it('are wrong where one stands for another, in prose or in a table', () => {
    expect(replace('98,86%', '99,99%')).toEqual([
      { error: 'changed', line: 3, found: '99,99', expected: '98,86' },
    ]);
    expect(replace('15/4/2020', '25/4/2020')).toEqual([
      { error: 'changed', line: 7, found: '25/4/2020', expected: '15/4/2020' },
    ]);
    expect(replace('| 548 | 96,14 |', '| 548 | 99,99 |')).toEqual([
      { error: 'changed', line: 14, found: '99,99', expected: '96,14' },
    ]);
  });

  it('are wrong in an item that is worded anew from end to end', () => {
    expect(
      replace(/^9.*$/m, '9\\. Hầu hết tài liệu trao đổi nội bộ qua mạng (98,86%). **Chưa đạt.**'),
    ).toMatchObject([{ error: 'changed', line: 5, found: '98,86' }]);
  });

  it.each(['2020-Q1', '2020'])('are wrong wherever one of the report of %s is another one', (name) => {
    const text = readFileSync(`examples/293-kh-2020/reports/${name}.md`, 'utf8');
    const own = readStatements(text);
    const figures = [...text.matchAll(/\d+(?:[.,]\d+)*/g)].filter(
      ({ index }) => index > text.indexOf('<!-- cchc:title'),
    );
    expect(figures.length).toBeGreaterThan(500);
    // One in eleven; the last digit of each alone is another.
    for (const { 0: written, index } of figures.filter((_, at) => at % 11 === 0)) {
      const other = written.replace(/\d$/, (digit) => String((Number(digit) + 3) % 10));
      const edited = text.slice(0, index) + other + text.slice(index + written.length);
      const changes = compareFigures({ computed: own, reworded: readStatements(edited) }, results);
      const place = edited.slice(0, index).split('\n').length;
      expect(changes.filter(({ isError }) => isError).length, `line ${place}: ${other}`).toBeGreaterThan(0);
    }
  });

  it('are wrong where two have changed places, within a sentence, between two, or in a row', () => {
    const swap = (one: string, other: string) =>
      compare((text) => text.replace(one, '@').replace(other, one).replace('@', other));
    expect(swap('6.490', '6.416')).toMatchObject([{ error: 'moved', line: 3 }]);
    expect(swap('98,86', '98,83')).toMatchObject([
      { error: 'changed', line: 3, found: '98,83', expected: '98,86' },
      { error: 'changed', line: 5, found: '98,86', expected: '98,83' },
    ]);
    expect(swap('| 31 |', '| 548 |')).toMatchObject([
      { error: 'changed', line: 13, found: '548', expected: '31' },
      { error: 'changed', line: 14, found: '31', expected: '548' },
    ]);
  });

  it('are wrong where a judgement or a sign is another one', () => {
    expect(replace('**Chưa đạt.**', '**Đạt.**')).toMatchObject([
      { error: 'changed', line: 5, found: 'Đạt', expected: 'Chưa đạt' },
    ]);
    expect(replace('96,14 | Chưa đạt', '96,14 | Đạt')).toMatchObject([
      { error: 'changed', line: 14, found: 'Đạt', expected: 'Chưa đạt' },
    ]);
    expect(replace('| - | - | - |', '| - | 0 | - |')).toMatchObject([
      { error: 'changed', line: 15, found: '0', expected: '-' },
    ]);
  });

  it('may not go from a table, nor be added to one', () => {
    expect(replace(/\| 2 \|.*\n/, '')).toMatchObject([{ error: 'gone', line: null }]);
    expect(replace('| 96,14 |', '| |')).toMatchObject([{ error: 'gone', line: 14, expected: '96,14' }]);
    expect(replace('| - | - | - |\n', '| - | - | - |\n| 4 | Văn phòng | 3 | 75,00 | Đạt |\n')).toMatchObject([
      { error: 'added', line: 16 },
    ]);
  });

  it('are wrong where heads have changed places, or stand over other columns', () => {
    expect(replace('| Đúng hạn | Tỷ lệ (%) |', '| Tỷ lệ (%) | Đúng hạn |')).toMatchObject([
      { error: 'moved', line: 11, found: 'Tỷ lệ (%) Đúng hạn' },
    ]);
    expect(replace('| Đúng hạn |', '| Trước hạn và đúng hạn |')).toEqual([]);
    const head = (span: string) => `<!-- cchc:table head="${span}: Giải quyết" -->\n\n| STT | Đơn vị |`;
    const [before, after] = ['3-4', '4-5'].map((span) => computed.replace('| STT | Đơn vị |', head(span)));
    const changes = compareFigures(
      { computed: readStatements(before ?? ''), reworded: readStatements(after ?? '') },
      results,
    );
    expect(changes.every(({ isError }) => isError)).toBe(true);
    expect(changes.flatMap(({ found }) => found)).toContain('5');
  });

  it('of a picture are those of its words and the number of its file', () => {
    const picture = '![Đúng hạn: 98,86%](2020-bieu-do-1.svg)\n\n## Phụ lục';
    const show = (edit: (text: string) => string) =>
      compareFigures(
        {
          computed: readStatements(computed.replace('## Phụ lục', picture)),
          reworded: readStatements(edit(computed.replace('## Phụ lục', picture))),
        },
        results,
      );
    expect(show((text) => text.replace('do-1.svg', 'do-2.svg'))).toMatchObject([
      { isError: true, found: ['2'], expected: ['1'] },
    ]);
    expect(show((text) => text.replace('![Đúng hạn: 98,86%]', '![Đúng hạn]'))).toMatchObject([
      { isError: true, expected: ['98,86'] },
    ]);
    expect(show((text) => text.replace(/!\[.*\n/, ''))).toMatchObject([{ kind: 'gone', isError: true }]);
  });

  it('may be left out of prose, repeated, or name a day or document, which is told', () => {
    expect(replace('; quá hạn 74 hồ sơ', '')).toMatchObject([
      { warning: 'gone', line: 3, found: '', expected: '74' },
    ]);
    expect(replace('## Phụ lục', 'Tỷ lệ chung của Sở là 98,86%.\n\n## Phụ lục')).toMatchObject([
      { warning: 'added', found: '98,86' },
    ]);
    expect(
      replace('## Phụ lục', 'Thực hiện Công văn số 123/SNV-CCHC ngày 02/3/2020.\n\n## Phụ lục'),
    ).toMatchObject([{ warning: 'added', found: '123/SNV-CCHC 02/3/2020' }]);
  });

  it.each([
    ['Nghị định số 30/2020/NĐ-CP và Luật số 63/2020/QH14', '30/2020/NĐ-CP 63/2020/QH14'],
    ['Chương trình tổng thể giai đoạn 2011-2020', '2011-2020'],
    ['tiêu chuẩn ISO 9001:2015', '9001:2015'],
    ['ảnh hưởng của dịch Covid-19', 'Covid-19'],
    ['việc làm trong tháng 3/2020', '3/2020'],
    ['cuộc họp ngày 28/2 và ngày 01-3-2020', '28/2 01-3-2020'],
  ])('are not meant by %s', (words, found) => {
    expect(replace('## Phụ lục', `Theo ${words}, Sở đã làm tốt.\n\n## Phụ lục`)).toMatchObject([
      { warning: 'added', found },
    ]);
    // Nor do they stand for what was left out beside them.
    expect(replace('; quá hạn 74 hồ sơ', `; theo ${words}`)).toMatchObject([
      { warning: 'changed', line: 3, found, expected: '74' },
    ]);
  });

  it('may not be new ones in prose', () => {
    expect(replace('## Phụ lục', 'Tỷ lệ chung của Sở là 97,5%.\n\n## Phụ lục')).toMatchObject([
      { error: 'added', line: 9, found: '97,5' },
    ]);
    expect(replace('## Phụ lục', 'Bình quân 7/người, 8/tháng.\n\n## Phụ lục')).toMatchObject([
      { error: 'added', line: 9, found: '7 8' },
    ]);
    expect(replace('chứng từ gốc', 'chứng từ gốc, tổng số 777')).toMatchObject([
      { error: 'added', line: 5, found: '777' },
    ]);
  });
});
