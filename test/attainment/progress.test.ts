import { expect, test } from 'vitest';
import {
  amount,
  atLeast,
  atMost,
  indicator,
  measure,
  planOf,
  submission,
  unit,
  workspaceOf,
} from './build-workspace.ts';
import { scorecardOf } from './read-scorecard.ts';

/** A count over three units that is judged at the year's end, 5 of it expected by the first quarter. */
function paceAt(level: ReturnType<typeof atLeast | typeof atMost>, counts: readonly (number | null)[]) {
  const ids = counts.map((_, index) => `u${index}`);
  const plan = planOf({
    units: ids.map((id) => unit(id)),
    measures: [measure('so')],
    indicators: [
      indicator({
        id: '1',
        formula: { kind: 'count', measures: ['so'] },
        level,
        judged: { kind: 'by-year-end' },
        milestones: { '2020-Q1': amount('5') },
      }),
    ],
  });
  const handedIn = counts.flatMap((so, index) =>
    so === null ? [] : [submission(`u${index}`, '2020-Q1', { so })],
  );
  return scorecardOf(workspaceOf(plan, handedIn), '2020-Q1').indicators['1']?.progress;
}

test.each([
  [[1, 1, 1], 'behind'],
  [[2, 2, 1], 'on-course'],
  [[6, 0, 0], 'ahead'],
  // One is missing: it can only add.
  [[6, 0, null], 'ahead'],
  [[1, 1, null], null],
])('towards at least 10, with %j, is %s', (counts, pace) => {
  expect(paceAt(atLeast('10'), counts)).toBe(pace);
});

test.each([
  [[1, 1, 1], 'ahead'],
  [[2, 2, 1], 'on-course'],
  [[6, 0, 0], 'behind'],
  // One is missing: what it adds may be too much.
  [[6, 0, null], 'behind'],
  [[1, 1, null], null],
])('under at most 10, with %j, is %s', (counts, pace) => {
  expect(paceAt(atMost('10'), counts)).toBe(pace);
});
