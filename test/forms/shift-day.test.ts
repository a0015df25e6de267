import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseDay } from '../../src/domain/day.ts';
import { shiftDay, weekendName } from '../../src/forms/next-year/shift-day.ts';

it.each([
  ['2020-02-29', 1, '2021-02-28'],
  ['2019-02-28', 1, '2020-02-29'],
  ['2020-02-28', 1, '2021-02-28'],
  ['2020-12-14', 1, '2021-12-14'],
  ['2020-06-30', 2, '2022-06-30'],
])('%s, %i year(s) on, is %s', (day, years, wanted) => {
  expect(shiftDay(day, years)).toBe(wanted);
});

it('gives a real day always, and joined windows stay joined', () => {
  const days = fc.date({ min: new Date('2001-01-01'), max: new Date('2090-12-30'), noInvalidDate: true });
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 8 }), (date, years) => {
      const day = date.toISOString().slice(0, 10);
      const next = new Date(date.getTime() + 86_400_000).toISOString().slice(0, 10);
      const [to, from] = [shiftDay(day, years), shiftDay(next, years)];
      expect(parseDay(to)).toBe(to);
      // 28 February of a leap year and the 29th meet on one day. A year later the month's last day may be the 29th,
      // which leaves the 28th alone: a gap that the plan's check names. No other two days part or meet.
      const isInFebruary = /02-2[78]$/.test(day) && !next.endsWith('03-01');
      if (!isInFebruary) expect(Date.parse(from) - Date.parse(to)).toBe(86_400_000);
    }),
  );
});

it('knows weekends', () => {
  // 20 June 2020 was a Saturday, as any calendar of that year shows.
  expect(weekendName('2020-06-20')).toBe('thứ Bảy');
  expect(weekendName('2020-06-21')).toBe('Chủ nhật');
  expect(weekendName('2020-06-22')).toBeNull();
});
