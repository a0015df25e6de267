import { describe, expect, it } from 'vitest';
import type { Indicator } from '../../src/domain/plan.ts';
import {
  type Answers,
  atLeast,
  atMost,
  equal,
  indicator,
  measure,
  planOf,
  submission,
  unit,
  workspaceOf,
} from './build-workspace.ts';
import { scoreOf, written } from './read-scorecard.ts';

const onTime = { kind: 'ratio', numerator: ['som', 'dung'], denominator: ['som', 'dung', 'qua'] } as const;

function plan(parts: Partial<Indicator> = {}) {
  return planOf({
    units: [unit('a'), unit('b')],
    measures: [measure('som'), measure('dung'), measure('qua')],
    indicators: [indicator({ id: '1', formula: onTime, level: atLeast('90%'), ...parts })],
  });
}

const files = (som: number | bigint, dung: number, qua: number): Answers => ({ som, dung, qua });

describe('a ratio', () => {
  it('is a ratio of sums over units, not the average of their rates', () => {
    // a: 9/10 = 90%, b: 50/100 = 50%; average 70%, ratio of sums 59/110.
    const submissions = [
      submission('a', '2020-Q1', files(4, 5, 1)),
      submission('b', '2020-Q1', files(30, 20, 50)),
    ];
    const score = scoreOf(workspaceOf(plan(), submissions), '2020-Q1');
    expect(written(score.inPeriod)).toBe('59/110');
    expect(score.judgement).toBe('not-met');
    expect(written(score.byUnit.a?.inPeriod)).toBe('9/10');
  });

  it('compares the exact fraction: 89.996% is not 90%', () => {
    const oneUnit = (qua: number) =>
      scoreOf(
        workspaceOf(plan(), [
          submission('a', '2020-Q1', files(0, 100_000 - qua, qua)),
          submission('b', '2020-Q1', files(0, 0, 0)),
        ]),
        '2020-Q1',
      );
    expect(oneUnit(10_004).judgement).toBe('not-met'); // 89 996 of 100 000
    expect(oneUnit(10_000).judgement).toBe('met'); // exactly the level
    expect(oneUnit(9_999).judgement).toBe('exceeded');
  });

  it('misses by one in a million, beyond what a double could tell', () => {
    const big = 900_000_000_000_000n; // of 10^15
    const late = (qua: number) =>
      scoreOf(
        workspaceOf(plan(), [
          submission('a', '2020-Q1', { som: big, dung: 0, qua: 100_000_000_000_000 + qua }),
          submission('b', '2020-Q1', files(0, 0, 0)),
        ]),
        '2020-Q1',
      );
    expect(late(0).judgement).toBe('met');
    expect(late(1).judgement).toBe('not-met');
  });

  it('of nothing is no activity: neither 0% nor 100%, and outside the sum', () => {
    const score = scoreOf(
      workspaceOf(plan(), [
        submission('a', '2020-Q1', files(0, 0, 0)),
        submission('b', '2020-Q1', files(9, 0, 1)),
      ]),
      '2020-Q1',
    );
    expect(written(score.byUnit.a?.inPeriod)).toBe('no-activity');
    expect(written(score.inPeriod)).toBe('9/10');
    const idle = [submission('a', '2020-Q1', files(0, 0, 0)), submission('b', '2020-Q1', files(0, 0, 0))];
    expect(scoreOf(workspaceOf(plan(), idle), '2020-Q1')).toMatchObject({
      judgement: 'no-activity',
      inPeriod: { state: 'no-activity' },
    });
  });

  it('of reported units stands as provisional while others are missing', () => {
    const score = scoreOf(workspaceOf(plan(), [submission('a', '2020-Q1', files(5, 4, 1))]), '2020-Q1');
    expect(score).toMatchObject({
      judgement: 'met',
      why: 'provisional',
      missing: ['b'],
      coverage: { reported: 1, expected: 2 },
      inPeriod: { partial: true, lowest: { n: 0n }, highest: { n: 1n } },
    });
  });

  it('is undetermined, not missed, when nobody has reported', () => {
    const score = scoreOf(workspaceOf(plan(), []), '2020-Q1');
    expect(score).toMatchObject({ judgement: 'undetermined', why: 'no-data', missing: ['a', 'b'] });
  });

  it('of nothing so far is not yet no activity while a unit is missing', () => {
    const score = scoreOf(workspaceOf(plan(), [submission('a', '2020-Q1', files(0, 0, 0))]), '2020-Q1');
    expect(score.judgement).toBe('undetermined');
  });

  it('of a unit without its denominator counts neither part', () => {
    const shortened = submission('b', '2020-Q1', { som: 50, dung: 0 });
    const score = scoreOf(
      workspaceOf(plan(), [submission('a', '2020-Q1', files(5, 4, 1)), shortened]),
      '2020-Q1',
    );
    expect(written(score.inPeriod)).toBe('~9/10');
  });

  it.each([
    ['atMost, below', atMost('10%'), 9, 'met'],
    ['atMost, at', atMost('10%'), 10, 'met'],
    ['atMost, above', atMost('10%'), 11, 'not-met'],
    ['equal, below', equal('10%'), 9, 'not-met'],
    ['equal, at', equal('10%'), 10, 'met'],
    ['equal, above', equal('10%'), 11, 'not-met'],
    ['atLeast 100% cannot be exceeded', atLeast('100%'), 101, 'met'],
  ])('%s', (_, level, count, judgement) => {
    const formula = { kind: 'ratio', numerator: ['som'], denominator: ['qua'] } as const;
    const submissions = [
      submission('a', '2020-Q1', files(count, 0, 100)),
      submission('b', '2020-Q1', files(0, 0, 0)),
    ];
    expect(scoreOf(workspaceOf(plan({ formula, level }), submissions), '2020-Q1').judgement).toBe(judgement);
  });

  it('without a level of the plan is held to the whole, and says how many are needed', () => {
    const implied = plan({ level: null, impliedLevel: true });
    const submissions = [
      submission('a', '2020-Q1', files(5, 5, 0)),
      submission('b', '2020-Q1', files(5, 4, 1)),
    ];
    expect(scoreOf(workspaceOf(implied, submissions), '2020-Q1')).toMatchObject({
      judgement: 'not-met',
      needed: { n: 20n, d: 1n },
    });
  });

  it('needs no more of what has decimals than its level says, and whole things of what is counted', () => {
    // 90% of 11 is 9.9.
    const needed = (type: 'decimal' | 'count') => {
      const formula = { kind: 'ratio', numerator: ['chi'], denominator: ['duToan'] } as const;
      const own = planOf({
        units: [unit('a')],
        measures: [measure('chi', { type }), measure('duToan', { type })],
        indicators: [indicator({ id: '1', formula, level: atLeast('90%') })],
      });
      return scoreOf(workspaceOf(own, [submission('a', '2020-Q1', { chi: 1, duToan: 11 })]), '2020-Q1')
        .needed;
    };
    expect(needed('decimal')).toEqual({ n: 99n, d: 10n });
    expect(needed('count')).toEqual({ n: 10n, d: 1n });
  });
});

describe('a ratio whose sides different units report', () => {
  const sides = planOf({
    units: [unit('vp'), unit('a'), unit('b')],
    measures: [
      measure('daHoc', { askedOf: ['vp'] }),
      measure('soNguoi', { askedOf: ['a', 'b'], rollUp: 'last' }),
    ],
    indicators: [
      indicator({
        id: '1',
        formula: { kind: 'ratio', numerator: ['daHoc'], denominator: ['soNguoi'] },
        level: atLeast('50%'),
      }),
    ],
  });
  const persons = [submission('a', '2020-Q1', { soNguoi: 6 }), submission('b', '2020-Q1', { soNguoi: 4 })];

  it('adds each side up over those who report it', () => {
    const score = scoreOf(
      workspaceOf(sides, [submission('vp', '2020-Q1', { daHoc: 5 }), ...persons]),
      '2020-Q1',
    );
    expect(written(score.inPeriod)).toBe('5/10');
    expect(score).toMatchObject({ judgement: 'met', coverage: { reported: 3, expected: 3 } });
  });

  it('is unknown, not zero, while the only unit of one side is missing', () => {
    const score = scoreOf(workspaceOf(sides, persons), '2020-Q1');
    expect(score).toMatchObject({
      judgement: 'undetermined',
      missing: ['vp'],
      inPeriod: { state: 'no-data' },
    });
  });
});

describe('a denominator that is not planned yet', () => {
  const trained = (judged: Indicator['judged']) =>
    planOf({
      units: [unit('a'), unit('b')],
      measures: [
        measure('daDaoTao', { rollUp: 'toDate' }),
        measure('keHoach', { rollUp: 'last', mayBeUnplanned: true }),
      ],
      indicators: [
        indicator({
          id: '1',
          formula: { kind: 'ratio', numerator: ['daDaoTao'], denominator: ['keHoach'] },
          level: atLeast('100%'),
          judged,
        }),
      ],
    });
  const submissions = [
    submission('a', '2020-Q1', { daDaoTao: 3, keHoach: 'chưa có kế hoạch' }),
    submission('b', '2020-Q1', { daDaoTao: 1, keHoach: 4 }),
  ];

  it('leaves the ratio open', () => {
    const score = scoreOf(workspaceOf(trained({ kind: 'each-period' }), submissions), '2020-Q1');
    expect(score).toMatchObject({
      judgement: 'undetermined',
      inPeriod: { state: 'unplanned', denominator: null },
    });
    expect(score.inPeriod.numerator).toEqual({ n: 4n, d: 1n });
  });

  it('is in progress where the year end judges', () => {
    const score = scoreOf(workspaceOf(trained({ kind: 'by-year-end' }), submissions), '2020-Q1');
    expect(score.judgement).toBe('in-progress');
  });
});
