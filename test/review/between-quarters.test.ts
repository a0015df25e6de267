import { describe, expect, it } from 'vitest';
import type { Check } from '../../src/domain/plan.ts';
import {
  amount,
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

const opening: Check = {
  kind: 'opening',
  label: null,
  indicator: '4',
  opening: ['ton'],
  closing: ['trong', 'qua'],
};
const stocks = [
  measure('ton', { rollUp: 'first' }),
  measure('trong', { rollUp: 'last' }),
  measure('qua', { rollUp: 'last' }),
];
const plan = (year = 2020, units = [unit('a')]) =>
  planOf({ year, units, measures: stocks, indicators: [], checks: [opening] });

describe('what is carried over', () => {
  const q1 = submission('a', '2020-Q1', { ton: 100, trong: 1_190, qua: 10 });

  it('is what was pending at the end of the quarter before', () => {
    const q2 = (ton: number) =>
      workspaceOf(plan(), [q1, submission('a', '2020-Q2', { ton, trong: 0, qua: 0 })]);
    expect(found(q2(1_200))).toEqual([]);
    expect(only(q2(1_180)).detail).toBe(
      'Chỉ tiêu 4: kỳ này ghi “ton” 1.180; cuối quý I đã báo cáo “trong” + “qua” 1.200 (1.190 + 10) (submissions/2020-Q1/a.yaml, dòng 11, 12): chênh lệch 20.',
    );
  });

  it('is taken as declared in the first year, and held against last year where that is in reach', () => {
    expect(found(workspaceOf(plan(), [q1]))).toEqual([]);
    const q4 = (trong: number) =>
      workspaceOf(plan(2019), [submission('a', '2019-Q4', { ton: 0, trong, qua: 1 })]);
    expect(found(workspaceOf(plan(), [q1], { previous: q4(99) }))).toEqual([]);
    expect(found(workspaceOf(plan(), [q1], { previous: q4(98) }))).toEqual(['opening-differs a/2020-Q1:10']);
  });

  it('of a successor is its own and what its predecessors had pending', () => {
    const units = [unit('a'), unit('b', { to: '2020-07-31', successor: 'a' })];
    const before = [
      submission('a', '2020-Q2', { ton: 0, trong: 12, qua: 0 }),
      submission('b', '2020-Q2', { ton: 0, trong: 3, qua: 1 }),
    ];
    const q3 = (ton: number) =>
      workspaceOf(plan(2020, units), [...before, submission('a', '2020-Q3', { ton, trong: 0, qua: 0 })]);
    expect(found(q3(16))).toEqual([]);
    expect(found(q3(12))).toEqual(['opening-differs a/2020-Q3:10']);
  });

  it('may be set right by a correction of the quarter before, which is then what is reviewed', () => {
    const q2 = (to: number) =>
      submission(
        'a',
        '2020-Q2',
        { ton: 1_180, trong: 0, qua: 0 },
        {
          corrections: [correction('2020-Q1', { measure: 'trong', about: 'a', from: 1_190, to })],
        },
      );
    expect(found(workspaceOf(plan(), [q1, q2(1_170)]))).toEqual([]);
    expect(found(workspaceOf(plan(), [q1, q2(1_171)]))).toEqual(['opening-differs correction:1']);
  });

  it('is reviewed in a report that was returned, too', () => {
    const q2 = submission('a', '2020-Q2', { ton: 1, trong: 0, qua: 0 });
    const receipts = { '2020-Q2': { a: receipt('2020-06-15', { state: 'returned' }) } };
    expect(found(workspaceOf(plan(), [q1, q2], { receipts }))).toEqual(['opening-differs a/2020-Q2:10']);
  });
});

describe('running totals', () => {
  const running = planOf({
    units: [unit('a')],
    measures: [measure('m', { rollUp: 'toDate' })],
    indicators: [],
  });
  const of = (...values: readonly (number | null)[]) =>
    workspaceOf(
      running,
      values.flatMap((m, index) => (m === null ? [] : [submission('a', `2020-Q${index + 1}`, { m })])),
    );

  it('may stand still but not fall', () => {
    expect(found(of(4, 4, 9))).toEqual([]);
    expect(only(of(4, 3)).detail).toBe(
      '“m”: kỳ này ghi 3, quý I đã ghi 4 (submissions/2020-Q1/a.yaml, dòng 10): giảm 1.',
    );
  });

  it('may not fall over a missing quarter', () => {
    expect(found(of(4, null, 3))).toEqual(['running-total-falls a/2020-Q3:10']);
  });
});

describe('facts of the year', () => {
  const repeated = planOf({
    units: [unit('a')],
    measures: [measure('m', { rollUp: 'ever', type: 'document', prefill: 'previous' })],
    indicators: [],
  });
  const q1 = submission('a', '2020-Q1', { m: ['5/KH', '2020-03-02'] });

  it('are not withdrawn by a later "không" where the form repeats them', () => {
    const workspace = workspaceOf(repeated, [q1, submission('a', '2020-Q2', { m: 'không' })]);
    expect(found(workspace)).toEqual(['fact-withdrawn a/2020-Q2:10']);
    const same = workspaceOf(repeated, [q1, submission('a', '2020-Q2', { m: ['5/KH', '2020-03-02'] })]);
    expect(found(same)).toEqual([]);
  });
});

describe('jumps', () => {
  const check: Check = { kind: 'jump', label: null, indicator: null, measures: ['m'], beyond: amount('60%') };
  const of = (...values: readonly number[]) =>
    workspaceOf(
      planOf({ units: [unit('a')], measures: [measure('m')], indicators: [], checks: [check] }),
      values.map((m, index) => submission('a', `2020-Q${index + 1}`, { m })),
    );

  it.each([
    [100, 160, []],
    [100, 161, ['figure-jumps a/2020-Q2:10']],
    [100, 40, []],
    [100, 39, ['figure-jumps a/2020-Q2:10']],
    [0, 50, []], // a rise from nothing is no share of it
  ])('from %i to %i', (before, now, expected) => {
    expect(found(of(before, now))).toEqual(expected);
  });

  it('is no finding once the unit says why', () => {
    const plan = planOf({
      units: [unit('a')],
      measures: [measure('m')],
      indicators: [indicator({ id: '4', formula: { kind: 'count', measures: ['m'] } })],
      checks: [check],
    });
    const q2 = (explanation: string | null) =>
      submission('a', '2020-Q2', { m: 161 }, { indicators: { '4': { explanation } } });
    const q1 = submission('a', '2020-Q1', { m: 100 });
    expect(found(workspaceOf(plan, [q1, q2(null)]))).toEqual(['figure-jumps a/2020-Q2:10']);
    expect(found(workspaceOf(plan, [q1, q2('mùa tuyển sinh')]))).toEqual([]);
  });
});

describe('a correction', () => {
  const one = planOf({ units: [unit('a')], measures: [measure('m')], indicators: [] });
  const carried = (from: number, period = '2020-Q1') =>
    submission(
      'a',
      '2020-Q2',
      { m: 1 },
      {
        corrections: [correction(period, { measure: 'm', about: 'a', from, to: 570 })],
      },
    );
  const q1 = submission('a', '2020-Q1', { m: 528 });

  it('starts from the figure reported', () => {
    expect(found(workspaceOf(one, [q1, carried(528)]))).toEqual([]);
    expect(only(workspaceOf(one, [q1, carried(529)])).detail).toBe(
      '“m” của Đơn vị a, quý I: điều chỉnh ghi số cũ là 529; số đã báo cáo là 528 (submissions/2020-Q1/a.yaml, dòng 10).',
    );
  });

  it('needs a figure to correct', () => {
    expect(found(workspaceOf(one, [carried(528)]))).toEqual(['correction-from-differs correction:1']);
  });

  it('of a correction starts from what that made of it', () => {
    const q3 = submission(
      'a',
      '2020-Q3',
      { m: 1 },
      {
        corrections: [correction('2020-Q1', { measure: 'm', about: 'a', from: 570, to: 571 })],
      },
    );
    expect(found(workspaceOf(one, [q1, carried(528), q3]))).toEqual([]);
  });
});

describe('a merged unit’s figures, corrected by its successor', () => {
  const units = [unit('a'), unit('b', { to: '2020-03-31', successor: 'a' })];
  const correct = (measure: string, from: number, to: number) => ({
    corrections: [correction('2020-Q1', { measure, about: 'b', from, to })],
  });

  it('are held against what the successor opened with, quarters later too', () => {
    const submissions = (to: number) => [
      submission('a', '2020-Q1', { ton: 0, trong: 5, qua: 0 }),
      submission('b', '2020-Q1', { ton: 0, trong: 3, qua: 1 }),
      submission('a', '2020-Q2', { ton: 10, trong: 0, qua: 0 }),
      submission('a', '2020-Q3', { ton: 0, trong: 0, qua: 0 }, correct('trong', 3, to)),
    ];
    // The opening 10 of quarter II should have been 5 + 3 + 1: it is wrong there, and right after the correction to 4.
    expect(found(workspaceOf(plan(2020, units), submissions(4)))).toEqual(['opening-differs a/2020-Q2:10']);
    expect(found(workspaceOf(plan(2020, units), submissions(6)))).toEqual([
      'opening-differs a/2020-Q2:10',
      'opening-differs correction:1',
    ]);
  });

  it('do not make a later running total fall unseen', () => {
    const running = planOf({ units, measures: [measure('m', { rollUp: 'toDate' })], indicators: [] });
    const submissions = (to: number) => [
      submission('a', '2020-Q1', { m: 1 }),
      submission('b', '2020-Q1', { m: 2 }),
      submission('a', '2020-Q2', { m: 4 }),
      submission('a', '2020-Q3', { m: 9 }, correct('m', 2, to)),
    ];
    expect(found(workspaceOf(running, submissions(3)))).toEqual([]);
    // 1 + 4 in quarter I, 4 in quarter II.
    expect(found(workspaceOf(running, submissions(4)))).toEqual(['running-total-falls correction:1']);
  });
});
