import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { rollUpConcepts } from '../../src/attainment/roll-up-concepts.ts';
import type { Indicator, Plan } from '../../src/domain/plan.ts';
import type { Submission } from '../../src/domain/submission.ts';
import {
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
import { scorecardOf, written } from './read-scorecard.ts';

type Formula = 'ratio' | 'share';

const formulas: Readonly<Record<Formula, Indicator['formula']>> = {
  ratio: { kind: 'ratio', numerator: ['dung'], denominator: ['dung', 'qua'] },
  share: { kind: 'share', measure: 'co', of: ['moiDonVi'], counts: [] },
};

function department(
  formula: Formula,
  level: Indicator['level'],
  answers: readonly (Readonly<Record<string, number | boolean>> | null)[],
) {
  const ids = answers.map((_, index) => `u${index}`);
  const plan = planOf({
    units: ids.map((id) => unit(id)),
    measures: [measure('dung'), measure('qua'), measure('co', { type: 'yesNo' })],
    indicators: [indicator({ id: '1', formula: formulas[formula], level, concept: 'chung' })],
  });
  const handedIn = answers.flatMap((own, index) =>
    own === null ? [] : [submission(`u${index}`, '2020-Q1', own)],
  );
  return withFigures(plan, handedIn);
}

function withFigures(plan: Plan, handedIn: readonly Submission[]) {
  const scorecard = scorecardOf(workspaceOf(plan, handedIn), '2020-Q1');
  return { name: 'Sở', figures: { plan, scorecard }, absence: null };
}

const silent = { name: 'Sở khác', figures: null, absence: 'no-folder' } as const;

function totalOf(departments: Parameters<typeof rollUpConcepts>[0]) {
  const [score] = rollUpConcepts(departments);
  if (!score?.total) throw new Error('no total');
  const bounds = [score.total.lowest, score.total.highest].map((bound) => bound && `${bound.n}/${bound.d}`);
  return {
    total: written(score.total),
    partial: score.total.partial,
    bounds,
    judgement: score.judgement,
    levelsDiffer: score.levelsDiffer,
  };
}

const says = (dung: number, qua: number) => ({ dung, qua, co: true });
const of = (yes: number, no: number, missing: number) => [
  ...Array.from({ length: yes }, () => ({ dung: 0, qua: 0, co: true })),
  ...Array.from({ length: no }, () => ({ dung: 0, qua: 0, co: false })),
  ...Array.from({ length: missing }, () => null),
];

describe('all departments together', () => {
  test('3/4 beside a department where nothing arose so far and a unit is missing is provisional', () => {
    const half = atLeast('50%');
    const whole = department('ratio', half, [says(3, 1)]);
    const open = department('ratio', half, [says(0, 0), null]);
    expect(totalOf([whole, open])).toMatchObject({ total: '~3/4', partial: true, judgement: 'exceeded' });
    expect(totalOf([open, open])).toMatchObject({ partial: true, judgement: 'undetermined' });
    const idle = department('ratio', half, [says(0, 0)]);
    expect(totalOf([whole, idle])).toMatchObject({ total: '3/4', partial: false, judgement: 'exceeded' });
    expect(totalOf([idle, idle])).toMatchObject({ partial: false, judgement: 'no-activity' });
  });

  test.each([
    // Between 1/4 and 3/4 lies one half exactly.
    ['equal', equal('50%'), of(1, 1, 2), 'undetermined'],
    // One half at worst, three quarters at best: met, whether exceeded or not.
    ['atLeast', atLeast('50%'), of(2, 1, 1), 'met'],
    ['atLeast', atLeast('50%'), of(3, 0, 1), 'exceeded'],
    ['atLeast', atLeast('50%'), of(0, 3, 1), 'not-met'],
    ['atMost', atMost('50%'), of(1, 2, 1), 'met'],
    ['atMost', atMost('50%'), of(2, 1, 1), 'undetermined'],
  ] as const)('a share that must be %s its level, with units missing', (_, level, answers, judgement) => {
    expect(totalOf([department('share', level, answers)]).judgement).toBe(judgement);
    expect(totalOf([department('share', level, answers), department('share', level, answers)])).toMatchObject(
      {
        partial: true,
        judgement,
      },
    );
  });

  test('a department that is silent leaves a share open, a rate provisional', () => {
    const level = atLeast('50%');
    expect(totalOf([department('share', level, of(2, 0, 0)), silent])).toMatchObject({
      partial: true,
      bounds: [null, null],
      judgement: 'undetermined',
    });
    expect(totalOf([department('ratio', level, [says(3, 1)]), silent])).toMatchObject({
      partial: true,
      judgement: 'exceeded',
    });
  });

  test('a level that is implied is a level: 100% written and unwritten are one', () => {
    const implied = department('ratio', null, [says(4, 0)]);
    const stated = department('ratio', atLeast('100%'), [says(3, 1)]);
    expect(totalOf([implied, implied])).toMatchObject({
      total: '8/8',
      judgement: 'met',
      levelsDiffer: false,
    });
    expect(totalOf([implied, stated])).toMatchObject({ judgement: 'not-met', levelsDiffer: false });
    expect(totalOf([implied, department('ratio', atLeast('90%'), [says(3, 1)])])).toMatchObject({
      judgement: null,
      levelsDiffer: true,
    });
  });

  it('of one department are what that department is', () => {
    const answer = fc.option(fc.record({ dung: fc.nat(5), qua: fc.nat(5), co: fc.boolean() }), { nil: null });
    const levels = fc.constantFrom(null, atLeast('50%'), atMost('50%'), equal('50%'), equal('100%'));
    fc.assert(
      fc.property(
        fc.constantFrom<Formula>('ratio', 'share'),
        levels,
        fc.array(answer, { minLength: 1, maxLength: 5 }),
        (formula, level, answers) => {
          const alone = department(formula, level, answers);
          const own = alone.figures.scorecard.indicators['1'];
          const [together] = rollUpConcepts([alone]);
          expect(together?.judgement).toBe(own?.judgement);
          expect(together?.total?.partial).toBe(own?.inPeriod.partial);
          expect(together?.total && written(together.total)).toBe(own && written(own.inPeriod));
        },
      ),
    );
  });
});
