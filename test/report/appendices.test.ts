import { describe, expect, test } from 'vitest';
import type { AppendixTable, Column, Plan } from '../../src/domain/plan.ts';
import { columnNumbers } from '../../src/report/appendices/column-formulas.ts';
import { printDay } from '../../src/report/format/date.ts';
import type { ReportTable } from '../../src/report/report-model.ts';
import { build, type Case } from './fixtures/build.ts';
import { healthPlan } from './fixtures/health-plan.ts';
import { findPeriod, makeIndicator, makeMeasure, makeUnit, percent } from './fixtures/make-plan.ts';
import { answered, indicatorScore, measureScore, nothing, pair, value } from './fixtures/make-scorecard.ts';

function sum(label: string, measures: readonly string[], group: string | null = null): Column {
  return { kind: 'sum', label, group, measures };
}

function shown(indicator: string, show: 'value' | 'rate', label = `CT ${indicator}`): Column {
  return { kind: 'indicator', label, group: null, indicator, show };
}

const late = makeIndicator({
  id: '1',
  label: 'Hồ sơ đúng hạn',
  unit: 'hồ sơ',
  formula: { kind: 'ratio', numerator: ['som', 'dung'], denominator: ['som', 'dung', 'muon'] },
  level: percent('atLeast', 90n),
});

describe('column numbers', () => {
  const plan: Plan = { ...healthPlan, targets: [{ number: '1', text: '', indicators: [late] }] };

  test('say how a column follows from others', () => {
    const columns = [
      sum('Tổng nhận', ['ton', 'mang', 'thang', 'buu']),
      sum('Từ kỳ trước', ['ton']),
      sum('Trực tuyến', ['mang']),
      sum('Trực tiếp', ['thang']),
      sum('Bưu chính', ['buu']),
      sum('Đã giải quyết', ['som', 'dung', 'muon']),
      sum('Trước hạn', ['som']),
      sum('Đúng hạn', ['dung']),
      sum('Quá hạn', ['muon']),
      shown('1', 'rate'),
    ];
    expect(columnNumbers(plan, columns, 2)).toEqual([
      '(1)',
      '(2)',
      '(3)=(4)+(5)+(6)+(7)',
      '(4)',
      '(5)',
      '(6)',
      '(7)',
      '(8)=(9)+(10)+(11)',
      '(9)',
      '(10)',
      '(11)',
      '(12)=[(9)+(10)]/(8)',
    ]);
  });

  test('use subtotals where there are any, and say nothing where the columns do not suffice', () => {
    const columns = [sum('Tổng', ['a', 'b', 'c']), sum('Phần', ['b', 'c']), sum('a', ['a']), sum('b', ['b'])];
    expect(columnNumbers(plan, columns, 2).slice(2)).toEqual(['(3)=(4)+(5)', '(4)', '(5)', '(6)']);
    expect(columnNumbers(plan, [sum('a', ['som']), shown('1', 'rate')], 2)).toEqual([
      '(1)',
      '(2)',
      '(3)',
      '(4)',
    ]);
  });
});

const share = makeIndicator({
  id: '2',
  label: 'Đơn vị có quy chế',
  formula: { kind: 'share', measure: 'quyetDinh', of: ['tatCa'], counts: [] },
});
const choice = makeIndicator({
  id: '3',
  label: 'ISO',
  formula: { kind: 'share', measure: 'iso', of: ['tatCa'], counts: ['iso2015'] },
});

const ended = makeUnit('phong-cu', 'Phòng Cũ', { to: '2022-01-15', successor: 'phong-duoc' });
const table: AppendixTable = {
  title: 'Hồ sơ',
  unit: 'hồ sơ',
  rows: 'tatCa',
  numbered: false,
  notes: [],
  columns: [
    sum('Tổng', ['hoSo', 'quaHan'], 'Hồ sơ'),
    sum('Quá hạn', ['quaHan'], 'Hồ sơ'),
    shown('1', 'rate'),
  ],
};
const plan: Plan = {
  ...healthPlan,
  units: [...healthPlan.units, ended],
  measures: {
    ...healthPlan.measures,
    iso: makeMeasure('iso', 'ISO', {
      type: 'choice',
      choices: [{ id: 'iso2015', label: 'ISO 9001:2015', short: '2015' }],
    }),
  },
  targets: [{ number: '1', text: 'Chỉ tiêu.', indicators: [late, share, choice] }],
  appendices: [{ title: 'Số liệu {period}', landscape: true, tables: [table] }],
};

function tablesOf(one: Case & { readonly table?: Partial<AppendixTable> }): readonly ReportTable[] {
  const appendices = [{ title: 'Số liệu {period}', landscape: true, tables: [{ ...table, ...one.table }] }];
  return build({ ...one, plan: { ...(one.plan ?? plan), appendices } }).appendices[1]?.tables ?? [];
}

describe('a table by units', () => {
  const figures = {
    hoSo: measureScore(value('1250'), {
      byUnit: {
        'van-phong': pair(value('0')),
        'phong-nghiep-vu': pair(value('1200')),
        'phong-cu': pair(value('50')),
      },
    }),
    quaHan: measureScore(value('12'), {
      byUnit: {
        'van-phong': pair(value('0')),
        'phong-nghiep-vu': pair(nothing('no-data')),
        'phong-cu': pair(value('12')),
      },
    }),
  };
  const indicators = {
    '1': indicatorScore('1', value('1238/1250'), {
      byUnit: {
        'van-phong': pair(nothing('no-activity')),
        'phong-nghiep-vu': pair(value('1200/1200')),
        'phong-cu': pair(value('38/50')),
      },
    }),
  };
  const [built] = tablesOf({ scorecard: { figures, indicators } });

  test('has a row for every unit of the set, and for one that ended with figures of its own', () => {
    expect(built?.rows).toEqual([
      ['1', 'Văn phòng Sở', '-', '-', '-'],
      ['2', 'Phòng Nghiệp vụ Y', '1.200', '…', '100,00'],
      ['3', 'Phòng Quản lý dược', 'KAD', 'KAD', 'KAD'],
      ['4', 'Phòng Cũ (đến ngày 15/01/2022)', '62', '12', '76,00*'],
    ]);
  });

  test('says of a unit that ended, whose stock its successor reports, that it has no rate', () => {
    const byUnit = { 'phong-cu': pair(value('38')) };
    const one = indicatorScore('1', value('1238/1250'), { byUnit });
    const [built] = tablesOf({ scorecard: { figures, indicators: { '1': one } } });
    expect(built?.rows.at(-1)?.at(-1)).toBe('KAD');
  });

  test('marks no unit below a level that is judged later', () => {
    const one = indicators['1'];
    for (const why of ['not-due', 'irrevocable'] as const) {
      const [later] = tablesOf({ scorecard: { figures, indicators: { '1': { ...one, why } } } });
      expect(later?.rows.at(-1)?.at(-1)).toBe('76,00');
      expect(later?.note).not.toContain('chưa đạt mức chỉ tiêu');
    }
  });

  test('ends with the department’s own figures', () => {
    expect(built?.total).toEqual(['', 'Tổng cộng', '1.262', '12', '99,04']);
  });

  test('explains its signs, once', () => {
    expect(built?.note).toBe(
      '-: không phát sinh; …: chưa có số liệu; KAD: không áp dụng; *: chưa đạt mức chỉ tiêu./.',
    );
    const notes = ['-: không phát sinh; …: chưa có số liệu.', 'Tính đến hết kỳ.'];
    const [own] = tablesOf({ scorecard: { figures, indicators }, table: { notes } });
    expect(own?.note).toBe(
      'KAD: không áp dụng; *: chưa đạt mức chỉ tiêu. -: không phát sinh; …: chưa có số liệu. Tính đến hết kỳ./.',
    );
  });

  test('joins neighbouring columns under one head', () => {
    expect(built?.groups).toEqual([{ from: 3, to: 4, label: 'Hồ sơ' }]);
    const columns = [
      sum('a', ['hoSo'], 'A'),
      sum('b', ['hoSo']),
      sum('c', ['hoSo'], 'A'),
      sum('d', ['hoSo'], 'A'),
    ];
    const [split] = tablesOf({ scorecard: { figures }, table: { columns } });
    expect(split?.groups).toEqual([
      { from: 3, to: 3, label: 'A' },
      { from: 5, to: 6, label: 'A' },
    ]);
  });

  test('shows what each unit answered', () => {
    const document = { kind: 'document', number: '1/QĐ', date: '2022-01-05', file: null } as const;
    const byUnit = {
      'van-phong': pair(answered(document, 1)),
      'phong-nghiep-vu': pair(answered({ kind: 'none' }, 0)),
      'phong-duoc': pair(nothing('not-applicable')),
    };
    const choices = {
      'van-phong': pair(answered({ kind: 'choice', value: 'iso2015' }, 1)),
      'phong-nghiep-vu': pair(nothing('no-data')),
      'phong-duoc': pair(nothing('not-applicable')),
    };
    const scores = {
      '2': indicatorScore('2', value('1/2'), { byUnit }),
      '3': indicatorScore('3', value('1/2'), { byUnit: choices }),
    };
    const columns = [shown('2', 'value'), shown('3', 'value')];
    const [answers] = tablesOf({ scorecard: { indicators: scores }, table: { columns } });
    expect(answers?.rows.map((row) => row.slice(2))).toEqual([
      ['x', '2015'],
      ['0', '…'],
      ['KAD', 'KAD'],
    ]);
    expect(answers?.total.slice(2)).toEqual(['1/2', '1/2']);
    expect(answers?.note).toBe('x: có; 0: không có; …: chưa có số liệu; KAD: không áp dụng./.');
  });
});

describe('the table of indicators', () => {
  const byQuarter = {
    '2022-Q1': value('90/100'),
    '2022-Q2': value('95/100'),
    '2022-Q3': value('99/100'),
    '2022-Q4': value('100/100'),
  };
  const indicators = {
    '1': indicatorScore('1', value('95/100'), {
      toDate: value('185/200'),
      byQuarter,
      yearBefore: value('91/100'),
      judgement: 'exceeded',
    }),
  };
  const row = (period: string, change: Partial<(typeof indicators)['1']> = {}) => {
    const scorecard = { indicators: { '1': { ...indicators['1'], ...change } } };
    return build({ plan, period, scorecard }).appendices[0]?.tables[0]?.rows[0]?.slice(3);
  };
  const groups = (period: string) => {
    const built = build({ plan, period, scorecard: { indicators } }).appendices[0]?.tables[0];
    return built?.groups.map(({ from, to, label }) => `${from}-${to} ${label}`);
  };

  test('of the first quarter has one set of figures', () => {
    expect(row('2022-Q1')).toEqual(['Tối thiểu 90%', '95', '100', '95,00', 'Vượt', '']);
    expect(groups('2022-Q1')).toEqual([]);
  });

  test('of later periods sets apart what was before, the quarter and the year so far', () => {
    expect(row('2022-Q2')).toEqual([
      'Tối thiểu 90%',
      '90,00',
      '95',
      '100',
      '95,00',
      '185',
      '200',
      '92,50',
      'Vượt',
      '',
    ]);
    expect(groups('2022-6M')).toEqual(['6-8 Quý II', '9-11 Lũy kế 6 tháng']);
    expect(groups('2022-Q3')).toEqual(['6-8 Quý III', '9-11 Lũy kế 9 tháng']);
  });

  test('of the year lays the quarters side by side and compares with the year before', () => {
    expect(row('2022')).toEqual([
      'Tối thiểu 90%',
      '90,00',
      '95,00',
      '99,00',
      '100,00',
      '185',
      '200',
      '92,50',
      '91,00',
      '+1,50',
      'Vượt',
      '',
    ]);
    expect(row('2022', { yearBefore: null })).toHaveLength(10);
    expect(groups('2022')).toEqual(['5-8 Kết quả theo quý (%)', '9-11 Cả năm']);
  });

  test('writes % beside rates, not above them, where a column holds counts as well', () => {
    const formula = { kind: 'count', measures: ['hoSo'] } as const;
    const count = makeIndicator({ id: '4', label: 'Sáng kiến', unit: 'sáng kiến', formula });
    const mixed = { ...plan, targets: [{ number: '1', text: 'Chỉ tiêu.', indicators: [late, count] }] };
    const byQuarters = Object.fromEntries(Object.keys(byQuarter).map((id) => [id, value('2')]));
    const scores = {
      ...indicators,
      '4': indicatorScore('4', value('2'), { toDate: value('8'), byQuarter: byQuarters }),
    };
    const built = (period: string) =>
      build({ plan: mixed, period, scorecard: { indicators: scores } }).appendices[0]?.tables[0];
    expect(built('2022-Q2')?.columns[4]?.label).toBe('Kỳ trước (quý I)');
    expect(built('2022-Q2')?.rows.map((cells) => cells[4])).toEqual(['90,00%', '2']);
    expect(built('2022')?.groups[0]?.label).toBe('Kết quả theo quý');
    expect(built('2022')?.rows.map((cells) => cells.slice(4, 6))).toEqual([
      ['90,00%', '95,00%'],
      ['2', '2'],
    ]);
    expect(built('2022')?.columns.map(({ label }) => label)).toContain('Năm 2021');
  });

  test('points to the body for what was missed, and tells who has reported', () => {
    expect(row('2022-Q1', { judgement: 'not-met' })?.at(-1)).toBe('Xem mục I.1');
    expect(row('2022-Q1', { coverage: { reported: 2, expected: 3 } })?.at(-1)).toBe(
      'Số đơn vị đã báo cáo: 2/3',
    );
    expect(row('2022-Q1', { judgement: 'in-progress', progress: 'behind' })?.at(-1)).toBe('Chậm tiến độ');
  });
});

test('an appendix without a note ends with the day up to which its figures go', () => {
  const { to } = findPeriod(healthPlan, '2022-Q1');
  const [only] = build({}).appendices;
  expect(only?.ending).toBe('');
  expect(only?.tables.at(-1)?.note).toBe(`số liệu tính đến hết ngày ${printDay(to)}./.`);
});

test('one appendix has no number, several have Roman ones, and the body names them all', () => {
  // On an upright page the period stands below a long title.
  const titleOfFirst = ['KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU NÂNG CAO CHẤT LƯỢNG PHỤC VỤ', 'QUÝ I NĂM 2022'];
  const alone = build({});
  expect(alone.appendices.map(({ name, title, orientation }) => [name, title, orientation])).toEqual([
    ['Phụ lục', titleOfFirst, 'portrait'],
  ]);
  const several = build({ plan });
  expect(several.appendices.map(({ name, title }) => [name, title])).toEqual([
    ['Phụ lục I', titleOfFirst],
    ['Phụ lục II', ['SỐ LIỆU QUÝ I NĂM 2022']],
  ]);
  expect(JSON.stringify(several.sections)).toContain(
    'Chi tiết tại Phụ lục I; số liệu theo đơn vị tại Phụ lục II.',
  );
});
