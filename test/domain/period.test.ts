import { describe, expect, it } from 'vitest';
import { daysBetween, parseDay } from '../../src/domain/day.ts';
import { quarterBefore, quartersToDate, readPeriodId } from '../../src/domain/period.ts';

describe('ids of periods', () => {
  it.each([
    ['2020-Q3', 'quarter', ['2020-Q3']],
    ['2020-6M', 'half-year', ['2020-Q1', '2020-Q2']],
    ['2020-9M', 'nine-months', ['2020-Q1', '2020-Q2', '2020-Q3']],
    ['2020', 'year', ['2020-Q1', '2020-Q2', '2020-Q3', '2020-Q4']],
  ])('%s', (id, kind, quarters) => expect(readPeriodId(id)).toEqual({ id, kind, year: 2020, quarters }));

  it.each(['2020-Q5', '2020-Q0', '20-Q1', '2020-3M', '2020-', 'Q1-2020', '2020-q1', ''])('not %j', (id) => {
    expect(readPeriodId(id)).toBeNull();
  });

  it.each([
    ['2020-Q2', '2020-Q1'],
    ['2020-Q1', '2019-Q4'],
  ])('before %s comes %s', (quarter, before) => expect(quarterBefore(quarter)).toBe(before));

  it.each([
    ['2020-Q1', 1],
    ['2020-Q3', 3],
    ['2020-9M', 3],
    ['2020', 4],
  ])('to date, %s spans %i quarters', (id, count) => {
    const period = readPeriodId(id);
    expect(period && quartersToDate(period)).toHaveLength(count);
  });
});

describe('days', () => {
  it.each([
    ['2020-03-14', '2020-03-14'],
    ['14/3/2020', '2020-03-14'],
    ['29-02-2020', '2020-02-29'],
    ['29/2/2019', null],
    ['31/4/2020', null],
    ['2020-13-01', null],
    ['14.3.2020', null],
    ['3/2020', null],
  ])('%s', (text, day) => expect(parseDay(text)).toBe(day));

  it('are counted over the end of February of a leap year', () => {
    expect(daysBetween('2020-02-28', '2020-03-01')).toBe(2);
    expect(daysBetween('2019-02-28', '2019-03-01')).toBe(1);
    expect(daysBetween('2020-03-17', '2020-03-16')).toBe(-1);
  });
});
