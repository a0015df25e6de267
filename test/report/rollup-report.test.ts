import { expect, test } from 'vitest';
import type { ConceptPart, ConceptScore, Rollup, RollupSettings } from '../../src/domain/rollup.ts';
import type { Figure } from '../../src/domain/scorecard.ts';
import { buildRollupReport } from '../../src/report/rollup/build-rollup-report.ts';
import { healthPlan } from './fixtures/health-plan.ts';
import { makeIndicator } from './fixtures/make-plan.ts';
import { nothing, value } from './fixtures/make-scorecard.ts';

const indicator = makeIndicator({
  id: '1',
  label: 'Hồ sơ đúng hạn',
  unit: 'hồ sơ',
  formula: { kind: 'ratio', numerator: ['a'], denominator: ['b'] },
});

/** What is said of one concept that four departments have, of which the last has not reported it. */
function said(total: Figure): string {
  const parts = [0, 1, 2, 3].map(
    (department): ConceptPart => ({
      department,
      indicator,
      figure: total,
      basis: 'period',
      judgement: 'met',
      coverage: { reported: 1, expected: 1 },
    }),
  );
  const score: ConceptScore = {
    concept: 'hoSo',
    parts,
    total,
    apart: null,
    level: null,
    levelsDiffer: false,
    judgement: null,
    missing: [3],
  };
  const departments = ['A', 'B', 'C', 'D'].map((name) => ({ name, figures: null, absence: null }));
  const rollup: Rollup = { period: '2022-Q1', kind: 'quarter', departments, concepts: [score] };
  const settings: RollupSettings = {
    agency: healthPlan.agency,
    report: healthPlan.report,
    signoff: healthPlan.signoff,
    departments: [],
    labels: {},
  };
  const [, results] = buildRollupReport(rollup, settings, {
    approval: null,
    issue: null,
    replaces: null,
  }).sections;
  return results?.paragraphs[1] ?? '';
}

test.each<[string, Figure, string]>([
  ['a sum', value('5/9'), '05/09 hồ sơ (55,56%), số liệu của 03/04 cơ quan. '],
  ['none at all', value('0/9'), '0/9 hồ sơ (0%), số liệu của 03/04 cơ quan. '],
  ['nothing known', nothing('no-data'), 'chưa có số liệu. '],
  ['nothing arisen', nothing('no-activity'), 'không phát sinh (03/04 cơ quan). '],
  ['nothing asked', nothing('not-asked'), 'chưa đến kỳ báo cáo số liệu (03/04 cơ quan). '],
  ['nothing that it applies to', nothing('not-applicable'), 'không áp dụng (03/04 cơ quan). '],
])('a province’s report says of %s how many departments it is of', (_, total, words) => {
  expect(said(total)).toContain(`1. Hồ sơ đúng hạn: ${words}Chưa gồm D.`);
});
