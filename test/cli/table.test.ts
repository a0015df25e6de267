import { describe, expect, it } from 'vitest';
import { renderTable } from '../../src/cli/output/table.ts';

const columns = [
  { head: 'STT' },
  { head: 'Chỉ tiêu' },
  { head: 'Tỷ lệ 2020-Q1 (%)', align: 'right' as const },
  { head: 'Tỷ lệ 2020-6M (%)', align: 'right' as const },
];
const rows = [[{ text: '4' }, { text: 'Hồ sơ giải quyết đúng hạn' }, { text: '98,86' }, { text: '100,00' }]];

describe('a table of the terminal', () => {
  it('folds the heads of figures before it folds words', () => {
    expect(renderTable(columns, rows, 60).split('\n')).toEqual([
      'STT  Chỉ tiêu                   Tỷ lệ 2020-Q1  Tỷ lệ 2020-6M',
      '                                          (%)            (%)',
      expect.stringMatching(/^─+$/),
      '4    Hồ sơ giải quyết đúng hạn          98,86         100,00',
    ]);
  });

  it('folds words when heads are narrow, and never a figure', () => {
    const lines = renderTable(columns, rows, 40).split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(40);
    expect(lines.filter((line) => line.includes('98,86') && line.includes('100,00'))).toHaveLength(1);
    expect(lines.slice(0, 3).map((line) => line.trimEnd())).toEqual([
      'STT  Chỉ tiêu            Tỷ lệ     Tỷ lệ',
      '                       2020-Q1   2020-6M',
      '                           (%)       (%)',
    ]);
  });

  it('keeps every head on one line where there is room', () => {
    expect(renderTable(columns, rows, 100).split('\n')).toHaveLength(3);
  });
});
