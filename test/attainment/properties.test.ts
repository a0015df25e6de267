import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareScorecards } from '../../src/attainment/compare-scorecards.ts';
import type { Plan } from '../../src/domain/plan.ts';
import type { Submission } from '../../src/domain/submission.ts';
import { atLeast, indicator, measure, planOf, submission, unit, workspaceOf } from './build-workspace.ts';
import { scorecardOf, written } from './read-scorecard.ts';

const ids = ['a', 'b', 'c'];
const quarters = ['2020-Q1', '2020-Q2', '2020-Q3', '2020-Q4'];
const measures = [
  measure('mo', { rollUp: 'first' }),
  measure('dung'),
  measure('qua'),
  measure('con', { rollUp: 'last' }),
  measure('co', { type: 'yesNo', rollUp: 'ever' }),
];

function plan(units = ids): Plan {
  return planOf({
    units: units.map((id) => unit(id)),
    measures,
    indicators: [
      indicator({
        id: '1',
        formula: { kind: 'ratio', numerator: ['dung'], denominator: ['dung', 'qua'] },
        level: atLeast('90%'),
      }),
      indicator({
        id: '2',
        formula: { kind: 'share', measure: 'co', of: ['moiDonVi'], counts: [] },
        level: atLeast('50%'),
      }),
      indicator({ id: '3', formula: { kind: 'count', measures: ['dung', 'dung'] }, level: atLeast('10') }),
    ],
  });
}

const count = fc.bigInt({ min: 0n, max: 10n ** 15n });
const answers = fc.record({ mo: count, dung: count, qua: count, con: count, co: fc.boolean() });
/** Some units report in some quarters. */
const submissions = fc
  .array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...quarters), answers), { maxLength: 12 })
  .map((all) => [...new Map(all.map((one) => [`${one[0]} ${one[1]}`, one])).values()])
  .map((all) => all.map(([id, quarter, own]) => submission(id, quarter, own)));

/** Everything of the year that may not depend on order. */
function summary(plan: Plan, all: readonly Submission[]) {
  const card = scorecardOf(workspaceOf(plan, all), '2020');
  return {
    figures: Object.fromEntries(Object.entries(card.figures).map(([id, one]) => [id, written(one.toDate)])),
    indicators: Object.values(card.indicators).map((one) => [one.id, written(one.toDate), one.judgement]),
  };
}

describe('whatever is reported', () => {
  it('the order of files and of units changes nothing', () => {
    fc.assert(
      fc.property(
        submissions.chain((all) =>
          fc.tuple(
            fc.constant(all),
            fc.shuffledSubarray(all, { minLength: all.length }),
            fc.shuffledSubarray(ids, { minLength: 3 }),
          ),
        ),
        ([all, shuffled, units]) => {
          expect(summary(plan(units), shuffled)).toEqual(summary(plan(), all));
        },
      ),
    );
  });

  it("splitting a unit's counts over two units changes no sum", () => {
    fc.assert(
      fc.property(fc.tuple(answers, answers), count, ([one, two], part) => {
        const whole = submission('a', '2020-Q1', one);
        const taken = (value: bigint) => (part < value ? part : value);
        const split = (keep: (value: bigint) => bigint) => ({
          mo: keep(one.mo),
          dung: keep(one.dung),
          qua: keep(one.qua),
          con: keep(one.con),
          co: one.co,
        });
        const parts = [
          submission('a', '2020-Q1', split(taken)),
          submission(
            'b',
            '2020-Q1',
            split((value) => value - taken(value)),
          ),
        ];
        const third = submission('c', '2020-Q1', two);
        const before = scorecardOf(workspaceOf(plan(['a', 'c']), [whole, third]), '2020-Q1');
        const after = scorecardOf(workspaceOf(plan(), [...parts, third]), '2020-Q1');
        for (const id of ['mo', 'dung', 'qua', 'con']) {
          expect(after.figures[id]?.inPeriod).toEqual(before.figures[id]?.inPeriod);
        }
        expect(after.indicators['1']?.inPeriod).toEqual(before.indicators['1']?.inPeriod);
      }),
    );
  });

  it('a quarter without activity changes no ratio to date', () => {
    fc.assert(
      fc.property(answers, answers, (a, b) => {
        const idle = { mo: 0, dung: 0, qua: 0, con: 0, co: false };
        const first = [submission('a', '2020-Q1', a), submission('b', '2020-Q1', b)];
        const second = [submission('a', '2020-Q2', idle), submission('b', '2020-Q2', idle)];
        const two = plan(['a', 'b']);
        const before = scorecardOf(workspaceOf(two, first), '2020-Q1').indicators['1'];
        const after = scorecardOf(workspaceOf(two, [...first, ...second]), '2020-6M').indicators['1'];
        expect(after?.toDate).toEqual(before?.toDate);
      }),
    );
  });

  it('whole numbers up to 10^15 stay exact', () => {
    fc.assert(
      fc.property(fc.array(count, { minLength: 3, maxLength: 3 }), (values) => {
        const all = ids.map((id, index) =>
          submission(id, '2020-Q1', { mo: 0, dung: values[index] ?? 0n, qua: 1, con: 0, co: true }),
        );
        const expected = values.reduce((sum, value) => sum + value, 0n);
        const card = scorecardOf(workspaceOf(plan(), all), '2020-Q1');
        expect(card.figures.dung?.inPeriod.numerator).toEqual({ n: expected, d: 1n });
        expect(card.indicators['1']?.inPeriod.denominator).toEqual({ n: expected + 3n, d: 1n });
        expect(card.indicators['3']?.inPeriod.numerator).toEqual({ n: 2n * expected, d: 1n });
      }),
    );
  });

  it("the department's figure is the sum over its units, column by column", () => {
    fc.assert(
      fc.property(submissions, fc.constantFrom('2020-Q3', '2020'), (all, period) => {
        const { figures } = scorecardOf(workspaceOf(plan(), all), period);
        for (const figure of Object.values(figures)) {
          for (const span of ['inPeriod', 'toDate'] as const) {
            const units = Object.values(figure.byUnit).flatMap((one) => one[span].numerator ?? []);
            const sum = units.reduce((total, one) => total + one.n, 0n);
            expect(figure[span].numerator?.n ?? 0n).toBe(sum);
          }
        }
      }),
    );
  });

  it('a scorecard does not differ from itself', () => {
    fc.assert(
      fc.property(submissions, (all) => {
        const card = scorecardOf(workspaceOf(plan(), all), '2020-Q2');
        const { indicators } = compareScorecards(card, card);
        expect(indicators.flatMap((one) => one.units)).toEqual([]);
        expect(indicators.every((one) => one.rateChange === null || one.rateChange.n === 0n)).toBe(true);
      }),
    );
  });
});
