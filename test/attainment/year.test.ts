import { describe, expect, it } from 'vitest';
import type { Measure } from '../../src/domain/measure.ts';
import type { Indicator } from '../../src/domain/plan.ts';
import type { Unit } from '../../src/domain/register.ts';
import {
  type Answers,
  atLeast,
  atMost,
  correction,
  indicator,
  measure,
  periodsOfYear,
  planOf,
  receipt,
  submission,
  unit,
  workspaceOf,
} from './build-workspace.ts';
import { scorecardOf, scoreOf, written } from './read-scorecard.ts';

const quarters = ['2020-Q1', '2020-Q2', '2020-Q3', '2020-Q4'] as const;

/** One measure of one unit, written in four quarters; `null`: not reported. */
function rolledUp(rollUp: Measure['rollUp'], values: readonly (number | boolean | null)[]) {
  const type = values.some((value) => typeof value === 'boolean') ? 'yesNo' : 'count';
  const plan = planOf({
    units: [unit('a')],
    measures: [measure('m', { rollUp, type })],
    indicators: [],
  });
  const submissions = quarters.flatMap((quarter, index) => {
    const value = values[index] ?? null;
    return value === null ? [] : [submission('a', quarter, { m: value })];
  });
  return (period: string) => {
    const figure = scorecardOf(workspaceOf(plan, submissions), period).figures.m;
    return `${written(figure?.inPeriod)} | ${written(figure?.toDate)}`;
  };
}

describe('rolling up over the year: in the period | to date', () => {
  it.each([
    // 10, 20, 30, 40 written in the four quarters
    ['sum', '30 | 60', '30 | 30', '100 | 100'],
    ['first', '30 | 10', '10 | 10', '10 | 10'],
    ['last', '30 | 30', '20 | 20', '40 | 40'],
    ['toDate', '10 | 30', '20 | 20', '40 | 40'],
  ] as const)('%s: quarter III %s, half-year %s, year %s', (rollUp, third, half, year) => {
    const figures = rolledUp(rollUp, [10, 20, 30, 40]);
    expect(figures('2020-Q3')).toBe(third);
    expect(figures('2020-6M')).toBe(half);
    expect(figures('2020')).toBe(year);
  });

  it('ever: once is enough', () => {
    const figures = rolledUp('ever', [false, true, false, false]);
    expect(quarters.map(figures)).toEqual(['0 | 0', '1 | 1', '0 | 1', '0 | 1']);
  });

  it('every: one quarter without it fails the year', () => {
    const figures = rolledUp('every', [true, true, false, true]);
    expect(quarters.map(figures)).toEqual(['1 | 1', '1 | 1', '0 | 0', '1 | 0']);
  });

  it('a quarter missing from the middle makes what is added up say so', () => {
    expect(rolledUp('sum', [10, null, 30, 40])('2020-Q4')).toBe('40 | ~80');
    expect(rolledUp('every', [true, null, true, true])('2020-Q4')).toBe('1 | ~no-data');
    expect(rolledUp('ever', [false, null, false, false])('2020-Q4')).toBe('0 | ~no-data');
  });

  it('a missing quarter that cannot change anything any more leaves the figure whole', () => {
    expect(rolledUp('ever', [true, null, false, false])('2020-Q4')).toBe('0 | 1');
    expect(rolledUp('every', [false, null, true, true])('2020-Q4')).toBe('1 | 0');
  });

  it('a running total bridges the gap before it, but has no difference there', () => {
    const figures = rolledUp('toDate', [10, null, 30, 40]);
    expect(figures('2020-Q2')).toBe('~no-data | ~10');
    expect(figures('2020-Q3')).toBe('~no-data | 30');
    expect(figures('2020-Q4')).toBe('10 | 40');
  });

  it('a stock is not carried over a missing quarter', () => {
    expect(rolledUp('last', [10, 20, null, 40])('2020-Q3')).toBe('~no-data | ~no-data');
    expect(rolledUp('first', [null, 20, 30, 40])('2020')).toBe('~no-data | ~no-data');
  });

  it('a stock that the plan asks for once stands for the year', () => {
    const plan = planOf({
      units: [unit('a')],
      measures: [measure('m', { rollUp: 'last', asked: ['2020-Q1'] })],
      indicators: [],
    });
    const workspace = workspaceOf(plan, [submission('a', '2020-Q1', { m: 7 })]);
    expect(written(scorecardOf(workspace, '2020-Q3').figures.m?.inPeriod)).toBe('7');
  });
});

describe('case files over four quarters', () => {
  const ids = ['mo', 'moi', 'xong', 'con'] as const;
  const plan = (units: readonly Unit[]) =>
    planOf({
      units,
      measures: [
        measure('mo', { rollUp: 'first' }),
        measure('moi'),
        measure('xong'),
        measure('con', { rollUp: 'last' }),
      ],
      totals: { nhan: { id: 'nhan', label: 'Tổng số nhận', unit: 'hồ sơ', measures: ['mo', 'moi'] } },
      indicators: [
        indicator({ id: '1', formula: { kind: 'ratio', numerator: ['xong'], denominator: ['mo', 'moi'] } }),
      ],
    });
  const files = (id: string, quarter: string, values: readonly [number, number, number, number]) =>
    submission(
      id,
      quarter,
      Object.fromEntries(ids.map((name, index) => [name, values[index] ?? 0])) as Answers,
    );

  it('the year opens with the first opening and closes with the last pending', () => {
    const workspace = workspaceOf(plan([unit('a')]), [
      files('a', '2020-Q1', [5, 100, 95, 10]),
      files('a', '2020-Q2', [10, 110, 108, 12]),
      files('a', '2020-Q3', [12, 120, 124, 8]),
      files('a', '2020-Q4', [8, 130, 135, 3]),
    ]);
    const { figures } = scorecardOf(workspace, '2020');
    expect(ids.map((id) => written(figures[id]?.toDate))).toEqual(['5', '460', '462', '3']);
    expect(written(figures.nhan?.toDate)).toBe('465'); // 5 + 460 = 462 + 3
  });

  it('a unit merged into another ends there; the sums of the department go on', () => {
    const workspace = workspaceOf(plan([unit('a'), unit('b', { to: '2020-07-31', successor: 'a' })]), [
      files('a', '2020-Q1', [5, 100, 95, 10]),
      files('b', '2020-Q1', [1, 10, 8, 3]),
      files('a', '2020-Q2', [10, 110, 108, 12]),
      files('b', '2020-Q2', [3, 10, 9, 4]),
      files('a', '2020-Q3', [16, 120, 128, 8]), // 12 + 4 carried over
      files('a', '2020-Q4', [8, 130, 135, 3]),
    ]);
    const { figures, units } = scorecardOf(workspace, '2020');
    // opening 5 + 1, received 460 + 20, resolved 466 + 17, pending 3: 486 = 483 + 3
    expect(ids.map((id) => written(figures[id]?.toDate))).toEqual(['6', '480', '483', '3']);
    expect(written(figures.moi?.byUnit.b?.toDate)).toBe('20');
    expect(units.map(({ quarters: own }) => own.map((one) => one.status))).toEqual([
      ['handed-in', 'handed-in', 'handed-in', 'handed-in'],
      ['handed-in', 'handed-in', 'not-expected', 'not-expected'],
    ]);
  });
});

describe('running totals and mergers', () => {
  const plan = planOf({
    units: [unit('a'), unit('b', { to: '2020-07-31', successor: 'a' }), unit('c', { to: '2020-07-31' })],
    measures: [measure('m', { rollUp: 'toDate' })],
    indicators: [],
  });
  const workspace = workspaceOf(plan, [
    submission('a', '2020-Q2', { m: 4 }),
    submission('b', '2020-Q2', { m: 3 }),
    submission('c', '2020-Q2', { m: 2 }),
    submission('a', '2020-Q3', { m: 9 }), // its own 4, the 3 of b, 2 new
  ]);

  it('a successor goes on from its predecessors; who ends without one keeps its own', () => {
    const figure = scorecardOf(workspace, '2020-Q3').figures.m;
    expect(written(figure?.inPeriod)).toBe('2');
    expect(written(figure?.toDate)).toBe('11'); // 9 of a, 2 of c
    expect(written(figure?.byUnit.b?.toDate)).toBe('absent');
  });
});

describe('shares over a register that changes', () => {
  const share = (units: readonly Unit[], parts: Partial<Indicator> = {}) =>
    planOf({
      units,
      measures: [measure('m', { type: 'yesNo', rollUp: 'ever' })],
      indicators: [
        indicator({
          id: '1',
          formula: { kind: 'share', measure: 'm', of: ['moiDonVi'], counts: [] },
          level: atLeast('30%'),
          judged: { kind: 'by-year-end' },
          ...parts,
        }),
      ],
    });

  it('a unit that begins in quarter III is counted from then on', () => {
    const plan = share([unit('a'), unit('b', { from: '2020-08-01' })]);
    const workspace = workspaceOf(plan, [
      submission('a', '2020-Q1', { m: true }),
      submission('a', '2020-Q2', { m: false }),
      submission('a', '2020-Q3', { m: false }),
      submission('b', '2020-Q3', { m: false }),
    ]);
    expect(quarters.slice(0, 3).map((quarter) => written(scoreOf(workspace, quarter).toDate))).toEqual([
      '1/1',
      '1/1',
      '1/2',
    ]);
  });

  it('what a merged unit did is credited to its successor, once', () => {
    const units = [unit('a'), unit('b', { to: '2020-07-31', successor: 'a' }), unit('c')];
    const q1 = (a: boolean) => [
      submission('a', '2020-Q1', { m: a }),
      submission('b', '2020-Q1', { m: true }),
      submission('c', '2020-Q1', { m: false }),
    ];
    const later = ['2020-Q2', '2020-Q3'].flatMap((quarter) =>
      ['a', 'b', 'c'].map((id) => submission(id, quarter, { m: false })),
    );
    const of = (a: boolean, quarter: string) =>
      written(scoreOf(workspaceOf(share(units), [...q1(a), ...later]), quarter).toDate);
    expect([of(false, '2020-Q2'), of(false, '2020-Q3')]).toEqual(['1/3', '1/2']);
    expect([of(true, '2020-Q2'), of(true, '2020-Q3')]).toEqual(['2/3', '1/2']);
  });
});

describe('the data window of the plan', () => {
  const [first] = periodsOfYear(2020);
  const share = (window: { from: string; to: string }) =>
    planOf({
      units: [unit('a'), unit('b', { to: '2020-03-05' })],
      measures: [measure('m', { type: 'document', rollUp: 'ever' })],
      indicators: [
        indicator({ id: '1', formula: { kind: 'share', measure: 'm', of: ['moiDonVi'], counts: [] } }),
      ],
      periods: first ? [{ ...first, ...window }] : [],
    });
  const submissions = ['a', 'b'].map((id) => submission(id, '2020-Q1', { m: ['1/KH', '2020-03-04'] }));

  it.each([
    // 15/12–14/3: the unit that ended on 5 March is not asked, the document of 4 March is in.
    ['the ministry', { from: '2019-12-15', to: '2020-03-14' }, '1/1'],
    // 1/12–29/2: the unit is still there, the document is not.
    ['another province', { from: '2019-12-01', to: '2020-02-29' }, '0/2'],
  ])('decides who is asked and what is in: %s', (_, window, expected) => {
    expect(written(scoreOf(workspaceOf(share(window), submissions), '2020-Q1').inPeriod)).toBe(expected);
  });
});

describe('when it is judged', () => {
  const training = (judged: Indicator['judged'], milestones: Indicator['milestones'] = {}) =>
    planOf({
      units: [unit('a')],
      measures: [measure('lop')],
      indicators: [
        indicator({
          id: '1',
          formula: { kind: 'count', measures: ['lop'] },
          level: atLeast('4'),
          judged,
          milestones,
        }),
      ],
    });
  const classes = (...values: readonly number[]) =>
    values.map((lop, index) => submission('a', quarters[index] ?? '', { lop }));

  it('a year-end target is in progress until the last quarter, and met at once when it is reached', () => {
    const judgements = (...values: readonly number[]) =>
      quarters.map(
        (quarter) =>
          scoreOf(workspaceOf(training({ kind: 'by-year-end' }), classes(...values)), quarter).judgement,
      );
    expect(judgements(1, 1, 1, 0)).toEqual(['in-progress', 'in-progress', 'in-progress', 'not-met']);
    expect(judgements(1, 1, 1, 1)).toEqual(['in-progress', 'in-progress', 'in-progress', 'met']);
    expect(judgements(1, 3, 0, 0)).toEqual(['in-progress', 'met', 'met', 'met']);
  });

  it('milestones say whether it is ahead, on course or behind', () => {
    const number = (n: bigint) => ({ kind: 'number' as const, value: { n, d: 1n } });
    const plan = training({ kind: 'by-year-end' }, { '2020-Q1': number(1n), '2020-Q3': number(3n) });
    const progress = (...values: readonly number[]) => {
      const last = quarters[values.length - 1] ?? '';
      return scoreOf(workspaceOf(plan, classes(...values)), last).progress;
    };
    expect([progress(0), progress(1), progress(2)]).toEqual(['behind', 'on-course', 'ahead']);
    expect(progress(1, 0)).toBe('on-course'); // quarter II has no milestone of its own
    expect([progress(1, 1, 0), progress(1, 1, 1)]).toEqual(['behind', 'on-course']);
  });

  it('from a day on: in progress before it, unless reached for good', () => {
    const from = (day: string, ...values: readonly number[]) =>
      scoreOf(workspaceOf(training({ kind: 'from', from: day }), classes(...values)), '2020-Q1').judgement;
    expect(from('2020-03-31', 3)).toBe('in-progress');
    expect(from('2020-03-31', 4)).toBe('met');
    expect(from('2020-03-19', 3)).toBe('not-met'); // the report looks from 19 March
  });

  it('a document: by its day, not by the day it is reported', () => {
    const plan = planOf({
      units: [unit('a')],
      measures: [measure('d', { type: 'document', rollUp: 'ever' })],
      indicators: [indicator({ id: '1', formula: { kind: 'document', measure: 'd', by: '2020-05-31' } })],
    });
    const q1 = submission('a', '2020-Q1', { d: 'không' });
    const q2 = (date: string) => submission('a', '2020-Q2', { d: ['9/QĐ', date] });
    const judgement = (quarter: string, ...more: readonly ReturnType<typeof submission>[]) =>
      scoreOf(workspaceOf(plan, [q1, ...more]), quarter).judgement;
    expect(judgement('2020-Q1')).toBe('in-progress');
    expect(judgement('2020-Q2', q2('2020-05-31'))).toBe('met');
    expect(judgement('2020-Q2', q2('2020-06-01'))).toBe('not-met');
    expect(judgement('2020-Q2')).toBe('undetermined'); // nobody has reported since
  });
});

describe('basis', () => {
  const plan = (basis: Indicator['basis']) =>
    planOf({
      units: [unit('a')],
      measures: [measure('dung'), measure('tong')],
      indicators: [
        indicator({
          id: '1',
          formula: { kind: 'ratio', numerator: ['dung'], denominator: ['tong'] },
          level: atLeast('90%'),
          basis,
        }),
      ],
    });
  const submissions = [
    submission('a', '2020-Q1', { dung: 80, tong: 100 }),
    submission('a', '2020-Q2', { dung: 95, tong: 100 }),
  ];

  it('a quarter judges its own value and says where the year differs', () => {
    const score = scoreOf(workspaceOf(plan(null), submissions), '2020-Q2');
    expect(score).toMatchObject({ basis: 'period', judgement: 'exceeded', otherJudgement: 'not-met' });
    expect([written(score.inPeriod), written(score.toDate)]).toEqual(['95/100', '175/200']);
    expect(written(score.periodBefore)).toBe('80/100');
  });

  it('longer periods judge the year so far, and so does a quarter where the plan says so', () => {
    expect(scoreOf(workspaceOf(plan(null), submissions), '2020-6M')).toMatchObject({
      basis: 'to-date',
      judgement: 'not-met',
      otherJudgement: null,
    });
    expect(scoreOf(workspaceOf(plan('to-date'), submissions), '2020-Q2')).toMatchObject({
      judgement: 'not-met',
      otherJudgement: 'exceeded',
    });
  });
});

describe('a number of which the plan says what it limits', () => {
  const score = (basis: Indicator['basis'], period = '2020-Q2', first: number | null = 2) => {
    const limit = { kind: 'count', measures: ['sai'] } as const;
    const plan = planOf({
      units: [unit('a')],
      measures: [measure('sai')],
      indicators: [indicator({ id: '1', formula: limit, level: atMost('2'), basis })],
    });
    const submissions = [
      ...(first === null ? [] : [submission('a', '2020-Q1', { sai: first })]),
      submission('a', '2020-Q2', { sai: 2 }),
    ];
    return scoreOf(workspaceOf(plan, submissions), period);
  };

  it('is not held against that level in the other span', () => {
    // Two a quarter are four by June: no more than the quarter may have, and more than a year might.
    expect(score('period')).toMatchObject({ judgement: 'met', otherJudgement: null });
    expect(score('to-date')).toMatchObject({ judgement: 'not-met', otherJudgement: null });
  });

  it('is held against each quarter of a longer period by itself, the worst of which decides', () => {
    expect(score('period', '2020-6M')).toMatchObject({ judgement: 'met', why: 'by-quarter' });
    expect(score('period', '2020-6M', 3)).toMatchObject({ judgement: 'not-met', why: 'by-quarter' });
    expect(score('period', '2020-6M', null).judgement).toBe('undetermined');
    expect(score('to-date', '2020-6M')).toMatchObject({ judgement: 'not-met', why: 'compared' });
  });
});

describe('corrections', () => {
  const plan = planOf({
    units: [unit('a')],
    measures: [measure('dung'), measure('tong')],
    indicators: [
      indicator({
        id: '1',
        formula: { kind: 'ratio', numerator: ['dung'], denominator: ['tong'] },
        level: atLeast('100%'),
      }),
    ],
  });
  const workspace = workspaceOf(plan, [
    submission('a', '2020-Q1', { dung: 528, tong: 570 }),
    submission(
      'a',
      '2020-Q2',
      { dung: 100, tong: 100 },
      {
        corrections: [correction('2020-Q1', { measure: 'dung', about: 'a', from: 528, to: 570 })],
      },
    ),
  ]);

  it('count in the report of the quarter that carries them and later ones, not in the issued one', () => {
    expect(written(scoreOf(workspace, '2020-Q1').inPeriod)).toBe('528/570');
    expect(scorecardOf(workspace, '2020-Q1').corrections).toEqual([]);
    const half = scoreOf(workspace, '2020-6M');
    expect(written(half.toDate)).toBe('670/670');
    expect(written(half.byQuarter['2020-Q1'])).toBe('570/570');
    expect(scorecardOf(workspace, '2020-6M').corrections).toMatchObject([
      { period: '2020-Q1', measure: 'dung', carriedBy: '2020-Q2', reporter: 'a' },
    ]);
  });

  it('of a report that was returned count no more than the report', () => {
    const returned = {
      ...workspace,
      receipts: { '2020-Q2': { a: receipt('2020-06-16', { state: 'returned' }) } },
    };
    expect(written(scoreOf(returned, '2020-6M').toDate)).toBe('~528/570');
  });
});

describe('the register of receipts', () => {
  const plan = planOf({
    units: ['a', 'b', 'c', 'd', 'e'].map((id) => unit(id)),
    measures: [measure('m')],
    indicators: [],
  });
  const submissions = ['a', 'b', 'c', 'e'].map((id) => submission(id, '2020-Q1', { m: 1 }));
  const workspace = workspaceOf(plan, submissions, {
    receipts: {
      '2020-Q1': {
        a: receipt('2020-03-16'),
        b: receipt('2020-03-17'),
        c: receipt('2020-03-16', { state: 'returned', reason: 'thiếu chữ ký' }),
        e: receipt('2020-03-20'),
      },
    },
  });

  it('tells in time, late, returned, missing; after the closing date is too late for the report', () => {
    const { units, figures } = scorecardOf(workspace, '2020-Q1');
    expect(units.map((one) => [one.unit, one.quarters[0]?.status, one.quarters[0]?.daysLate])).toEqual([
      ['a', 'handed-in', 0],
      ['b', 'late', 1],
      ['c', 'returned', 0],
      ['d', 'missing', 0],
      ['e', 'missing', 0],
    ]);
    expect(written(figures.m?.inPeriod)).toBe('~2');
  });

  it('lets a later look see what came later', () => {
    expect(written(scorecardOf(workspace, '2020-Q1', '2020-04-30').figures.m?.inPeriod)).toBe('~3');
  });
});

describe('the year before', () => {
  const year = (of: number) =>
    planOf({
      year: of,
      units: [unit('a')],
      measures: [measure('dung'), measure('tong')],
      indicators: [
        indicator({
          id: of === 2020 ? '1' : '7',
          concept: 'dung-han',
          formula: { kind: 'ratio', numerator: ['dung'], denominator: ['tong'] },
        }),
      ],
    });
  const previous = workspaceOf(year(2019), [
    submission('a', '2019-Q1', { dung: 90, tong: 100 }),
    submission('a', '2019-Q4', { dung: 70, tong: 100 }),
  ]);

  it('is found by concept, and the quarter before across the year end', () => {
    const score = scoreOf(
      workspaceOf(year(2020), [submission('a', '2020-Q1', { dung: 1, tong: 1 })], { previous }),
      '2020-Q1',
    );
    expect([written(score.yearBefore), written(score.periodBefore)]).toEqual(['90/100', '70/100']);
  });

  it('takes in what this year has corrected in it', () => {
    const q1 = submission(
      'a',
      '2020-Q1',
      { dung: 1, tong: 1 },
      {
        corrections: [correction('2019-Q4', { measure: 'dung', about: 'a', from: 70, to: 71 })],
      },
    );
    expect(written(scoreOf(workspaceOf(year(2020), [q1], { previous }), '2020-Q1').periodBefore)).toBe(
      '71/100',
    );
  });

  it('is absent where that plan is out of reach', () => {
    const score = scoreOf(
      workspaceOf(year(2020), [submission('a', '2020-Q1', { dung: 1, tong: 1 })]),
      '2020-Q1',
    );
    expect([score.yearBefore, score.periodBefore]).toEqual([null, null]);
  });
});
