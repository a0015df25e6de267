import { describe, expect, it } from 'vitest';
import { standingOf } from '../../src/attainment/ledger/standing.ts';
import type { Receipt } from '../../src/domain/workspace.ts';
import { periodsOfYear, submission, unit } from './build-workspace.ts';

const [quarter] = periodsOfYear(2020);
if (quarter === undefined) throw new Error('a year has quarters');
const handedIn = submission('a', '2020-Q1', {});
const receipt = (received: string, state: Receipt['state']): Receipt => ({
  received,
  state,
  reason: state === 'returned' ? 'thiếu bảng' : null,
  notApplicable: [],
  digest: null,
});

// Due on 16 March 2020.
describe('whether a unit’s report counts, from the day a report looks', () => {
  it.each<[string, Receipt | undefined, string | null, object]>([
    ['came later', receipt('2020-03-18', 'received'), '2020-03-17', { status: 'missing', reason: null }],
    ['came that day', receipt('2020-03-17', 'received'), '2020-03-17', { status: 'late', daysLate: 1 }],
    [
      'came later and was returned',
      receipt('2020-03-18', 'returned'),
      '2020-03-17',
      { status: 'missing', reason: null },
    ],
    [
      'was returned',
      receipt('2020-03-16', 'returned'),
      '2020-03-17',
      { status: 'returned', reason: 'thiếu bảng' },
    ],
    ['was returned, seen from today', receipt('2020-03-18', 'returned'), null, { status: 'returned' }],
    ['is in no register', undefined, '2020-01-01', { status: 'handed-in' }],
  ])('that %s', (_, entry, asOf, expected) => {
    const input = {
      unit: unit('a'),
      quarter,
      submission: handedIn,
      isFaulty: false,
      receipt: entry,
      excluded: undefined,
      asOf,
    };
    expect(standingOf(input)).toMatchObject(expected);
  });
});

describe('what a unit did that is left out', () => {
  const look = { unit: unit('a'), quarter, excluded: 'đang thanh tra', asOf: null };
  it.each<[string, Parameters<typeof standingOf>[0], object]>([
    [
      'handed in',
      { ...look, submission: handedIn, isFaulty: false, receipt: undefined },
      { did: 'handed-in' },
    ],
    [
      'handed in late',
      { ...look, submission: handedIn, isFaulty: false, receipt: receipt('2020-03-20', 'received') },
      { did: 'late', daysLate: 4 },
    ],
    [
      'sent a report with errors',
      { ...look, submission: undefined, isFaulty: true, receipt: undefined },
      { did: 'handed-in' },
    ],
    [
      'sent nothing',
      { ...look, submission: undefined, isFaulty: false, receipt: undefined },
      { did: 'missing' },
    ],
    [
      'had its report returned',
      { ...look, submission: handedIn, isFaulty: false, receipt: receipt('2020-03-16', 'returned') },
      { did: 'returned' },
    ],
  ])('is told: it %s', (_, input, expected) => {
    expect(standingOf(input)).toMatchObject({ status: 'excluded', reason: 'đang thanh tra', ...expected });
  });
});
