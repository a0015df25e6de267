import { describe, expect, it } from 'vitest';
import type { Check, Indicator } from '../../src/domain/plan.ts';
import { whole } from '../../src/domain/rational.ts';
import type { IndicatorStatement } from '../../src/domain/submission.ts';
import {
  type Answers,
  amount,
  atLeast,
  correction,
  indicator,
  measure,
  planOf,
  receipt,
  submission,
  unit,
  workspaceOf,
} from '../attainment/build-workspace.ts';
import { found, only } from './read-findings.ts';

const at = { file: 'submissions/2020-Q1/a.yaml', line: 30, column: 5, endLine: 30, endColumn: 9 };

function reported(parts: Partial<Indicator>, answers: Answers, statement?: Partial<IndicatorStatement>) {
  const plan = planOf({
    units: [unit('a')],
    measures: [measure('dung'), measure('tong')],
    indicators: [
      indicator({
        id: '8',
        label: 'Hồ sơ được cập nhật',
        unit: 'hồ sơ',
        formula: { kind: 'ratio', numerator: ['dung'], denominator: ['tong'] },
        level: atLeast('100%'),
        ...parts,
      }),
    ],
  });
  const indicators = statement ? { '8': { at, ...statement } } : {};
  return workspaceOf(plan, [submission('a', '2020-Q1', answers, { indicators })]);
}

describe('a missed target', () => {
  const missed = { dung: 528, tong: 570 };

  it('is explained by the unit that misses it', () => {
    expect(only(reported({ explainWhenMissed: true }, missed)).detail).toBe(
      'Chỉ tiêu 8, “Hồ sơ được cập nhật”: 528/570 hồ sơ (92,63%), Kế hoạch 100%.',
    );
    const empty = reported({ explainWhenMissed: true }, missed, { explanation: 'Không có.' });
    expect(only(empty).detail).toContain('528/570 hồ sơ');
    expect(found(reported({ explainWhenMissed: true }, missed, { explanation: 'do đổi phần mềm' }))).toEqual(
      [],
    );
  });

  it('needs no explanation when met, when nothing arose, when not due, or when the plan asks for none', () => {
    const yearEnd = { explainWhenMissed: true, judged: { kind: 'by-year-end' } } as const;
    expect(found(reported({ explainWhenMissed: true }, { dung: 570, tong: 570 }))).toEqual([]);
    expect(found(reported({ explainWhenMissed: true }, { dung: 0, tong: 0 }))).toEqual([]);
    expect(found(reported(yearEnd, missed))).toEqual([]);
    expect(found(reported({}, missed))).toEqual([]);
  });
});

describe('a claim', () => {
  it('names its evidence where the plan asks for it', () => {
    const evidence = [{ kind: 'text' as const, text: 'Thống kê ngày 14/3/2020', at }];
    expect(found(reported({ evidence: true }, { dung: 5, tong: 5 }))).toEqual([
      'claim-without-evidence a/2020-Q1:10',
    ]);
    expect(found(reported({ evidence: true }, { dung: 5, tong: 5 }, { evidence }))).toEqual([]);
    expect(found(reported({ evidence: true }, { dung: 0, tong: 5 }))).toEqual([]); // nothing is claimed
  });
});

describe('a typed percentage', () => {
  const typed = (percent: string, answers: Answers, level = '90%') =>
    reported({ level: atLeast(level) }, answers, { rate: { value: amount(`${percent}%`).value, at } });

  it.each([
    ['99.71', 4157, 4169, []], // Vĩnh Phúc, quý III năm 2021: 99,7121…
    ['99.7', 4157, 4169, []],
    ['99.72', 4157, 4169, ['rate-differs a/2020-Q1:30']],
    ['100', 4168, 4169, ['rate-differs a/2020-Q1:30']], // 99,976…: not the whole
    ['90', 89_996, 100_000, ['rate-differs a/2020-Q1:30']], // 89,996: the other side of the level
    ['97.395', 97_395, 100_000, []],
    ['97.40', 97_395, 100_000, []], // half up
  ])('%s%% for %i of %i', (percent, dung, tong, expected) => {
    expect(found(typed(percent, { dung, tong }))).toEqual(expected);
  });

  it('shows the fraction', () => {
    expect(only(typed('98.12', { dung: 523, tong: 537 })).detail).toBe(
      'Chỉ tiêu 8: ghi 98,12%; tính từ số liệu: 523/537 = 97,39%.',
    );
  });
});

describe('reasons', () => {
  const check: Check = { kind: 'reasonsFor', label: null, indicator: '4', measure: 'qua' };
  const plan = planOf({ units: [unit('a')], measures: [measure('qua')], indicators: [], checks: [check] });
  const of = (qua: number, ...counts: readonly number[]) => {
    const reasons = counts.map((count) => ({
      measure: 'qua',
      count: whole(count),
      text: 'chờ giám định',
      at,
    }));
    const indicators = { '4': { at, reasons } };
    return workspaceOf(plan, [submission('a', '2020-Q1', { qua }, { indicators })]);
  };

  it('add up to the figure', () => {
    expect(found(of(22, 14, 8))).toEqual([]);
    expect(found(of(0))).toEqual([]);
    expect(found(of(22))).toEqual(['reasons-do-not-add-up a/2020-Q1:10']);
    expect(only(of(22, 14, 7)).detail).toBe(
      'Chỉ tiêu 4: “qua” là 22; các nguyên nhân cộng được 21: chênh lệch 1.',
    );
  });
});

describe('a control total', () => {
  const check: Check = { kind: 'total', label: null, indicator: '4', measures: ['xong'], control: 'motCua' };
  const plan = planOf({
    units: [unit('vp'), unit('a'), unit('b')],
    measures: [measure('xong', { askedOf: ['a', 'b'] }), measure('motCua', { askedOf: ['vp'] })],
    indicators: [],
    checks: [check],
  });
  const workspace = (motCua: number, ...xong: readonly number[]) =>
    workspaceOf(plan, [
      submission('vp', '2020-Q1', { motCua }),
      ...xong.map((count, index) => submission(index === 0 ? 'a' : 'b', '2020-Q1', { xong: count })),
    ]);

  it('is what the units add up to, once all have reported', () => {
    expect(found(workspace(15, 10, 5))).toEqual([]);
    expect(found(workspace(15, 10))).toEqual([]);
    expect(only(workspace(16, 10, 5)).detail).toBe(
      'Chỉ tiêu 4: “motCua” 16; cộng các đơn vị được 15: chênh lệch 1.',
    );
  });

  it('that is wrong still after a correction of something else is found once', () => {
    const extra = measure('khac', { askedOf: ['a'] });
    const withExtra = planOf({
      units: plan.units,
      measures: [...Object.values(plan.measures), extra],
      indicators: [],
      checks: [check],
    });
    const workspace = workspaceOf(withExtra, [
      submission('vp', '2020-Q1', { motCua: 16 }),
      submission('a', '2020-Q1', { xong: 10, khac: 1 }),
      submission('b', '2020-Q1', { xong: 5 }),
      submission(
        'a',
        '2020-Q2',
        {},
        { corrections: [correction('2020-Q1', { measure: 'khac', about: 'a', from: 1, to: 2 })] },
      ),
    ]);
    expect(found(workspace)).toEqual(['control-total-differs vp/2020-Q1:10']);
  });

  it('is held against the others where it does not apply to one of them', () => {
    const own = indicator({
      id: '4',
      formula: { kind: 'count', measures: ['xong'] },
      mayBeNotApplicable: true,
    });
    const withClaim = (motCua: number) =>
      workspaceOf(
        { ...plan, targets: [{ number: '4', text: '', indicators: [own] }] },
        [
          submission('vp', '2020-Q1', { motCua }),
          submission('a', '2020-Q1', { xong: 10 }),
          submission('b', '2020-Q1', {}, { notApplicable: ['4'] }),
        ],
        { receipts: { '2020-Q1': { b: receipt('2020-03-16', { notApplicable: ['4'] }) } } },
      );
    expect(found(withClaim(10))).toEqual([]);
    expect(found(withClaim(11))).toEqual(['control-total-differs vp/2020-Q1:10']);
  });
});
