import fc from 'fast-check';
import stringWidth from 'fast-string-width';
import { describe, expect, it } from 'vitest';
import { renderTable } from '../../src/cli/output/table/render-table.ts';

const columns = [
  { head: 'STT' },
  { head: 'Chỉ tiêu', role: 'label' as const },
  { head: 'Tỷ lệ 2020-Q1 (%)', align: 'right' as const },
  { head: 'Tỷ lệ 2020-6M (%)', align: 'right' as const },
  { head: 'Đánh giá' },
];
const rows = [
  ['4', 'Hồ sơ giải quyết đúng hạn', '98,86', '100,00', 'Đạt, vượt chỉ tiêu'],
  ['8', 'Hồ sơ cập nhật', '', '', ''],
].map((row) => row.map((text) => ({ text })));

describe('a table of the terminal', () => {
  it('keeps every head on one line where there is room', () => {
    expect(renderTable(columns, rows, 120).split('\n')).toEqual([
      'STT  Chỉ tiêu                   Tỷ lệ 2020-Q1 (%)  Tỷ lệ 2020-6M (%)  Đánh giá',
      '─'.repeat(88),
      '4    Hồ sơ giải quyết đúng hạn              98,86             100,00  Đạt, vượt chỉ tiêu',
      '8    Hồ sơ cập nhật',
    ]);
  });

  it('folds the heads of figures before it folds words', () => {
    expect(renderTable(columns, rows, 80).split('\n')).toEqual([
      'STT  Chỉ tiêu                   Tỷ lệ 2020-Q1  Tỷ lệ 2020-6M  Đánh giá',
      '                                          (%)            (%)',
      '─'.repeat(80),
      '4    Hồ sơ giải quyết đúng hạn          98,86         100,00  Đạt, vượt chỉ tiêu',
      '8    Hồ sơ cập nhật',
    ]);
  });

  it('folds words where the heads give no more, and never a figure', () => {
    expect(renderTable(columns, rows, 58).split('\n').slice(-3)).toEqual([
      '4    Hồ sơ giải quyết    98,86   100,00  Đạt, vượt chỉ',
      '     đúng hạn                            tiêu',
      '8    Hồ sơ cập nhật',
    ]);
  });

  it('puts what a row is about above it where the columns would be too narrow', () => {
    expect(renderTable(columns, rows, 46).split('\n')).toEqual([
      'STT  Chỉ tiêu',
      '         Tỷ lệ       Tỷ lệ  Đánh giá',
      '       2020-Q1     2020-6M',
      '           (%)         (%)',
      '─'.repeat(46),
      '4    Hồ sơ giải quyết đúng hạn',
      '         98,86      100,00  Đạt, vượt chỉ tiêu',
      '8    Hồ sơ cập nhật',
    ]);
  });

  it('lists the cells of a row, but for empty ones, where no columns fit at all', () => {
    expect(renderTable(columns, rows, 34).split('\n')).toEqual([
      '4 Hồ sơ giải quyết đúng hạn',
      '  Tỷ lệ        98,86',
      '  2020-Q1 (%)',
      '  Tỷ lệ        100,00',
      '  2020-6M (%)',
      '  Đánh giá     Đạt, vượt chỉ tiêu',
      '8 Hồ sơ cập nhật',
    ]);
  });

  it('puts a remark behind the label when it stands above', () => {
    const noted = [
      { head: 'Đơn vị', role: 'label' as const },
      { head: 'Ở tệp' },
      { head: 'Ghi chú', role: 'note' as const },
    ];
    const row = ['Phòng Dạy nghề', 'submissions/2020-Q1/phong-day-nghe.yaml', 'không phát sinh'];
    expect(
      renderTable(noted, [row.map((text) => ({ text }))], 50)
        .split('\n')
        .slice(-2),
    ).toEqual(['Phòng Dạy nghề (không phát sinh)', '  submissions/2020-Q1/phong-day-nghe.yaml']);
  });

  const word = fc.string({ minLength: 1, maxLength: 24, unit: fc.constantFrom(...'aăâđêôơư5.漢') });
  const text = fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => words.join(' '));
  const table = fc
    .array(fc.record({ head: text, align: fc.constantFrom('left' as const, 'right' as const) }), {
      minLength: 1,
      maxLength: 7,
    })
    .chain((heads) => {
      const row = fc.tuple(...heads.map(() => fc.oneof(text, fc.constant(''))));
      return fc.record({
        label: fc.integer({ min: -1, max: Math.min(1, heads.length - 1) }),
        heads: fc.constant(heads),
        rows: fc.array(row, { minLength: 1, maxLength: 6 }),
      });
    });

  it('is never wider than the terminal but for a single word, and loses no word', () => {
    fc.assert(
      fc.property(table, fc.integer({ min: 20, max: 200 }), ({ heads, label, rows: texts }, width) => {
        const named = heads.map((head, index) => ({
          ...head,
          ...(index === label && { role: 'label' as const }),
        }));
        const shown = renderTable(
          named,
          texts.map((row) => row.map((one) => ({ text: one }))),
          width,
        );
        const wide = shown.split('\n').filter((line) => stringWidth(line) > width);
        expect(wide.filter((line) => line.trim().includes(' '))).toEqual([]);
        const count = (words: readonly string[]) =>
          words
            .filter((one) => !/^─*$/.test(one))
            .reduce((all, one) => all.set(one, (all.get(one) ?? 0) + 1), new Map<string, number>());
        const printed = count(shown.split(/\s+/));
        for (const [one, times] of count(texts.flat().join(' ').split(' ')))
          expect(printed.get(one) ?? 0).toBeGreaterThanOrEqual(times);
      }),
    );
  });
});
