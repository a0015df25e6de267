import { describe, expect, it } from 'vitest';
import type { Measure } from '../../src/domain/measure.ts';
import type { Indicator } from '../../src/domain/plan.ts';
import {
  atLeast,
  equal,
  indicator,
  measure,
  planOf,
  receipt,
  submission,
  unit,
  workspaceOf,
} from './build-workspace.ts';
import { scoreOf, written } from './read-scorecard.ts';

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'k'];

function plan(parts: Partial<Indicator> = {}, of: Partial<Measure> = {}) {
  return planOf({
    units: ids.map((id) => unit(id)),
    measures: [measure('co', { type: 'yesNo', rollUp: 'last', ...of })],
    indicators: [
      indicator({
        id: '1',
        formula: { kind: 'share', measure: 'co', of: ['moiDonVi'], counts: [] },
        level: atLeast('30%'),
        ...parts,
      }),
    ],
  });
}

/** The first `yes` units have it, the next `no` have not, the rest has not reported. */
const reported = (yes: number, no: number, quarter = '2020-Q1') =>
  ids.slice(0, yes + no).map((id, index) => submission(id, quarter, { co: index < yes }));

describe('a share of units', () => {
  it.each([
    // yes, no, judgement: level 30% of 10 units
    [3, 7, 'met'],
    [4, 6, 'exceeded'],
    [2, 8, 'not-met'],
    [2, 7, 'undetermined'], // best case 3/10 meets
    [1, 8, 'not-met'], // best case 2/10 misses
    [3, 6, 'met'], // worst 3/10 meets, best 4/10 exceeds: met for certain
    [4, 2, 'exceeded'],
    [0, 0, 'undetermined'],
  ])('%i yes, %i no of 10: %s', (yes, no, judgement) => {
    expect(scoreOf(workspaceOf(plan(), reported(yes, no)), '2020-Q1').judgement).toBe(judgement);
  });

  it('keeps missing units in the denominator, between lowest and highest', () => {
    const score = scoreOf(workspaceOf(plan(), reported(2, 7)), '2020-Q1');
    expect(score.inPeriod).toMatchObject({
      numerator: { n: 2n },
      denominator: { n: 10n },
      lowest: { n: 1n, d: 5n },
      highest: { n: 3n, d: 10n },
      partial: true,
    });
    expect(score).toMatchObject({ missing: ['k'], coverage: { reported: 9, expected: 10 }, why: 'open' });
    expect(score.needed).toEqual({ n: 3n, d: 1n });
  });

  it('that must be exact is open while the exact value lies between the cases', () => {
    expect(scoreOf(workspaceOf(plan({ level: equal('50%') }), reported(3, 3)), '2020-Q1').judgement).toBe(
      'undetermined',
    );
    expect(scoreOf(workspaceOf(plan({ level: equal('100%') }), reported(8, 1)), '2020-Q1').judgement).toBe(
      'not-met',
    );
  });

  it('needs four units for 30% of eleven, three for 30% of ten', () => {
    const eleven = planOf({ ...planParts(11) });
    expect(scoreOf(workspaceOf(eleven, []), '2020-Q1').needed).toEqual({ n: 4n, d: 1n });
    expect(scoreOf(workspaceOf(planOf({ ...planParts(10) }), []), '2020-Q1').needed).toEqual({
      n: 3n,
      d: 1n,
    });
  });

  it('counts the choices that the plan counts', () => {
    const iso = measure('iso', {
      type: 'choice',
      rollUp: 'last',
      choices: ['chua', 'iso2008', 'iso2015'].map((id) => ({ id, label: id, short: id })),
    });
    const formula = {
      kind: 'share',
      measure: 'iso',
      of: ['moiDonVi'],
      counts: ['iso2008', 'iso2015'],
    } as const;
    const [a, b, c] = ['chua', 'iso2008', 'iso2015'].map((choice, index) =>
      submission(ids[index] ?? '', '2020-Q1', { iso: choice }),
    );
    const of3 = planOf({
      units: [unit('a'), unit('b'), unit('c')],
      measures: [iso],
      indicators: [indicator({ id: '1', formula, level: atLeast('100%') })],
    });
    const workspace = workspaceOf(
      of3,
      [a, b, c].flatMap((one) => one ?? []),
    );
    expect(written(scoreOf(workspace, '2020-Q1').inPeriod)).toBe('2/3');
  });

  it('counts a document only if it is dated within the window or before', () => {
    const documents = plan({}, { type: 'document', rollUp: 'ever' });
    const submissions = ids.map((id, index) =>
      submission(id, '2020-Q1', { co: ['01/KH', index < 3 ? '2020-03-14' : '2020-03-15'] }),
    );
    const workspace = workspaceOf(documents, submissions);
    expect(written(scoreOf(workspace, '2020-Q1').toDate)).toBe('3/10');
    // By the next window all are there, without being said again.
    const nothingNew = ids.map((id) => submission(id, '2020-Q2', { co: 'không' }));
    expect(written(scoreOf(workspaceOf(documents, [...submissions, ...nothingNew]), '2020-Q2').toDate)).toBe(
      '10/10',
    );
  });
});

describe('không áp dụng', () => {
  const claims = (mayBeNotApplicable: boolean, accepted: readonly string[]) =>
    workspaceOf(
      plan({ mayBeNotApplicable }),
      [...reported(3, 6), submission('k', '2020-Q1', {}, { notApplicable: ['1'] })],
      { receipts: { '2020-Q1': { k: receipt('2020-03-16', { notApplicable: accepted }) } } },
    );

  it('leaves the denominator where the plan allows it and the office has accepted it', () => {
    const score = scoreOf(claims(true, ['1']), '2020-Q1');
    expect(written(score.inPeriod)).toBe('3/9');
    expect(score).toMatchObject({ notApplicable: ['k'], judgement: 'exceeded' });
  });

  it.each([
    ['not allowed by the plan', false, ['1']],
    ['not accepted by the office', true, []],
  ])('counts as not having it: %s', (_, allowed, accepted) => {
    const score = scoreOf(claims(allowed, accepted), '2020-Q1');
    expect(written(score.inPeriod)).toBe('3/10');
    expect(score).toMatchObject({ notApplicable: [], judgement: 'met', missing: [] });
  });
});

describe('facts that one unit reports about others', () => {
  const inspected = planOf({
    units: ids.slice(0, 3).map((id) => unit(id)),
    measures: [measure('kiemTra', { type: 'document', rollUp: 'ever', reportedBy: { '*': 'a' } })],
    indicators: [
      indicator({
        id: '1',
        formula: { kind: 'share', measure: 'kiemTra', of: ['moiDonVi'], counts: [] },
        level: atLeast('60%'),
        judged: { kind: 'by-year-end' },
        milestones: { '2020-Q1': { kind: 'number', value: { n: 1n, d: 1n } } },
      }),
    ],
  });
  const q1 = submission(
    'a',
    '2020-Q1',
    { kiemTra: 'không' },
    {
      about: { b: { kiemTra: ['1/QĐ', '2020-02-01'] }, c: { kiemTra: 'không' } },
    },
  );
  const q2 = submission(
    'a',
    '2020-Q2',
    { kiemTra: 'không' },
    {
      about: { b: { kiemTra: 'không' }, c: { kiemTra: ['2/QĐ', '2020-05-01'] } },
    },
  );

  it('name the unit that owes the answer, and keep what is known', () => {
    const score = scoreOf(workspaceOf(inspected, [q1]), '2020-Q2');
    expect(written(score.toDate)).toBe('~1/3');
    expect(score).toMatchObject({ missing: ['a'], judgement: 'in-progress' });
    expect(score.toDate.lowest).toEqual({ n: 1n, d: 3n });
  });

  it('are met at once when enough units are counted for the year', () => {
    expect(scoreOf(workspaceOf(inspected, [q1]), '2020-Q1')).toMatchObject({
      judgement: 'in-progress',
      progress: 'on-course',
      why: 'not-due',
    });
    expect(scoreOf(workspaceOf(inspected, [q1, q2]), '2020-Q2')).toMatchObject({
      judgement: 'exceeded', // 2 of 3 is above 60%
      why: 'irrevocable',
      progress: null,
    });
  });
});

function planParts(count: number) {
  const units = Array.from({ length: count }, (_, index) => unit(`u${index}`));
  const { measures, targets } = plan();
  return {
    units,
    measures: Object.values(measures),
    indicators: targets.flatMap((target) => target.indicators),
  };
}
