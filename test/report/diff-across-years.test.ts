import { describe, expect, it } from 'vitest';
import { compareScorecards, pairByConcept } from '../../src/attainment/compare-scorecards.ts';
import type { Indicator } from '../../src/domain/plan.ts';
import { buildDiff } from '../../src/report/diff/build-diff.ts';
import {
  type Answers,
  atLeast,
  indicator,
  measure,
  planOf,
  submission,
  unit,
  workspaceOf,
} from '../attainment/build-workspace.ts';
import { scorecardOf } from '../attainment/read-scorecard.ts';

const measures = [
  measure('dung'),
  measure('tong'),
  measure('hop'),
  measure('iso', { type: 'yesNo', rollUp: 'last' }),
];
const ratio = (id: string, concept: string | null, level: string, parts: Partial<Indicator> = {}) =>
  indicator({
    id,
    concept,
    formula: { kind: 'ratio', numerator: ['dung'], denominator: ['tong'] },
    level: atLeast(level),
    ...parts,
  });
const count = (id: string, concept: string | null) =>
  indicator({ id, concept, formula: { kind: 'count', measures: ['hop'] }, level: atLeast('3') });
const share = (id: string, concept: string | null) =>
  indicator({ id, concept, formula: { kind: 'share', measure: 'iso', of: ['moiDonVi'], counts: [] } });

/** Last year: on time was target 7, ISO counted meetings of it, a and old; this year: on time is 1, and a and new. */
function side(year: number, units: readonly string[], indicators: readonly Indicator[], answers: Answers) {
  const plan = planOf({ year, units: units.map((id) => unit(id)), measures, indicators });
  const all = units.map((id) => submission(id, `${year}-Q1`, answers));
  return { plan, scorecard: scorecardOf(workspaceOf(plan, all), `${year}-Q1`) };
}

const before = side(
  2019,
  ['a', 'old'],
  [ratio('7', 'dung-han', '95%'), count('8', 'iso'), count('9', null)],
  { dung: 89_996, tong: 100_000, hop: 2, iso: true },
);
const after = side(2020, ['a', 'new'], [ratio('1', 'dung-han', '90%'), share('2', 'iso'), count('3', null)], {
  dung: 95,
  tong: 100,
  hop: 5,
  iso: false,
});
const pairs = pairByConcept(before.plan, after.plan);
const comparison = compareScorecards(before.scorecard, after.scorecard, pairs);
const model = buildDiff({ before, after, comparison }, 'vi');
const row = (number: string) =>
  model.indicators.rows.map((cells) => cells.map(({ text }) => text)).find(([first]) => first === number);

describe('two years side by side', () => {
  it('pairs by concept and by nothing else', () => {
    expect(pairs).toEqual([
      { before: '7', after: '1' },
      { before: '8', after: '2' },
      { before: null, after: '3' },
      { before: '9', after: null },
    ]);
  });

  it('shows both numbers, and each rate against the level of its own plan', () => {
    // 179.992/200.000 = 89,996%: two decimals, since last year's level was 95%; 95,00 - 90,00 = 5,00.
    expect(row('1 (7)')?.slice(2)).toEqual([
      '179.992/200.000',
      '190/200',
      '90,00',
      '95,00',
      '+5,00 điểm %',
      'Chưa đạt → Đạt, vượt chỉ tiêu',
    ]);
  });

  it('gives no change between things that are counted in different ways', () => {
    expect(row('2 (8)')?.slice(2, 7)).toEqual(['4', '0/2', '', '0,00', '']);
    expect(model.notes).toContain('Chỉ tiêu tính theo cách khác nhau (01): 2.');
  });

  it('leaves blank what one plan does not have, and names it', () => {
    expect(row('3')?.slice(2)).toEqual(['', '10', '', '', '', 'không có → Đạt']);
    expect(row('(9)')?.slice(2)).toEqual(['4', '', '', '', '', 'Đạt → không có']);
    expect(model.notes).toContain('Chỉ tiêu không có ở 2019-Q1 (01): 3.');
    expect(model.notes).toContain('Chỉ tiêu không còn ở 2020-Q1 (01): 9.');
    expect(model.summary).toBe('Đánh giá thay đổi ở 02/02 chỉ tiêu thành phần.');
  });

  it('compares the units that both have', () => {
    expect(model.units.map(({ title }) => title)).toEqual(['1. Chỉ tiêu 1', '2. Chỉ tiêu 2']);
    expect(model.units[0]?.table.rows.map((cells) => cells.map(({ text }) => text))).toEqual([
      ['Đơn vị a', '89.996/100.000', '95/100', '90,00', '95,00', '+5,00 điểm %'],
    ]);
    expect(model.notes).toContain('Đơn vị chỉ có ở 2019-Q1 (01): Đơn vị old.');
    expect(model.notes).toContain('Đơn vị chỉ có ở 2020-Q1 (01): Đơn vị new.');
  });
});
