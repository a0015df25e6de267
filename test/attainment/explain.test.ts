import { describe, expect, it } from 'vitest';
import { compareScorecards } from '../../src/attainment/compare-scorecards.ts';
import { computeScorecard } from '../../src/attainment/compute-scorecard.ts';
import { explainIndicator } from '../../src/attainment/explain-indicator.ts';
import {
  atLeast,
  correction,
  indicator,
  measure,
  planOf,
  receipt,
  submission,
  unit,
  workspaceOf,
} from './build-workspace.ts';
import { scorecardOf, written } from './read-scorecard.ts';

const plan = planOf({
  units: [unit('a'), unit('b')],
  measures: [measure('dung', { label: 'Đúng hạn' }), measure('tong', { label: 'Đã giải quyết' })],
  indicators: [
    indicator({
      id: '4',
      formula: { kind: 'ratio', numerator: ['dung'], denominator: ['tong'] },
      level: atLeast('90%'),
    }),
  ],
});
const workspace = workspaceOf(plan, [
  submission('a', '2020-Q1', { dung: 9, tong: 10 }),
  submission('b', '2020-Q1', { dung: 70, tong: 90 }),
  submission(
    'a',
    '2020-Q2',
    { dung: 50, tong: 50 },
    {
      corrections: [correction('2020-Q1', { measure: 'dung', about: 'a', from: 9, to: 10 })],
    },
  ),
]);

describe('an explanation', () => {
  const explain = (period: string) => explainIndicator(workspace, scorecardOf(workspace, period), '4');

  it('leads from the lines of the files to the fraction and its judgement', () => {
    const found = explain('2020-Q1');
    expect(
      found?.units[0]?.inputs.map((one) => [one.measure, one.answer, one.at?.file, one.at?.line]),
    ).toEqual([
      ['dung', { kind: 'number', value: { n: 9n, d: 1n } }, 'submissions/2020-Q1/a.yaml', 10],
      ['tong', { kind: 'number', value: { n: 10n, d: 1n } }, 'submissions/2020-Q1/a.yaml', 11],
    ]);
    expect(found?.measures.dung?.label).toBe('Đúng hạn');
    expect(found?.rate).toEqual({ n: 79n, d: 100n });
    expect(found?.verdict).toMatchObject({ basis: 'period', judgement: 'not-met', why: 'compared' });
  });

  it('of a longer period shows all its quarters, what is missing and what was corrected', () => {
    const found = explain('2020-6M');
    const inputs =
      found?.units.flatMap((one) => one.inputs.map((input) => ({ of: one.unit, ...input }))) ?? [];
    expect(inputs.map((one) => `${one.of} ${one.measure} ${one.quarter} ${one.state}`)).toEqual([
      'a dung 2020-Q1 answered',
      'a dung 2020-Q2 answered',
      'a tong 2020-Q1 answered',
      'a tong 2020-Q2 answered',
      'b dung 2020-Q1 answered',
      'b dung 2020-Q2 missing',
      'b tong 2020-Q1 answered',
      'b tong 2020-Q2 missing',
    ]);
    expect(inputs[0]?.correction).toMatchObject({ carriedBy: '2020-Q2', from: { value: { n: 9n } } });
    expect(found && written(found.figure)).toBe('~130/150'); // (10 + 50 + 70) of (10 + 50 + 90)
    expect(found?.verdict).toMatchObject({ why: 'provisional', missing: ['b'] });
  });

  it('is absent for an indicator that the plan does not have', () => {
    expect(explainIndicator(workspace, scorecardOf(workspace, '2020-Q1'), '5')).toBeNull();
  });
});

describe('a comparison', () => {
  it('shows changes of figures, rates and judgements, by indicator and unit', () => {
    const found = compareScorecards(scorecardOf(workspace, '2020-Q1'), scorecardOf(workspace, '2020-Q2'));
    expect(found).toMatchObject({ before: '2020-Q1', after: '2020-Q2' });
    expect(found.indicators[0]).toMatchObject({
      indicator: '4',
      judgementBefore: 'not-met',
      judgementAfter: 'exceeded',
      change: { n: -29n }, // 50 after 79
      rateChange: { n: 21n, d: 100n }, // 100% after 79%
    });
    expect(found.indicators[0]?.units.map((one) => one.unit)).toEqual(['a', 'b']);
  });
});

describe('a unit left out', () => {
  it('is missing from the last quarter, with its reason; what was reported before stays in', () => {
    const period = plan.periods.find((one) => one.id === '2020-6M');
    if (!period) throw new Error('no half-year');
    const receipts = { '2020-Q2': { a: receipt('2020-06-16') } };
    const card = computeScorecard({ ...workspace, receipts }, period, {
      asOf: period.closes,
      excluded: new Map([['a', 'số liệu chưa đối chiếu']]),
    });
    expect(card.units[0]?.quarters.map((one) => [one.status, one.reason])).toEqual([
      ['handed-in', null],
      ['excluded', 'số liệu chưa đối chiếu'],
    ]);
    expect(written(card.indicators['4']?.toDate)).toBe('~79/100'); // its correction is left out, too
  });
});
