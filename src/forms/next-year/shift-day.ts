import type { Day } from '../../domain/day.ts';
import { twoDigits } from '../../domain/text.ts';

/** The same day so many years later; the last day of a month stays its last day, so that windows stay joined. */
export function shiftDay(day: Day, years: number): Day {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const isLast = date === lastDateOf(year, month);
  const last = lastDateOf(year + years, month);
  return `${year + years}-${twoDigits(month)}-${twoDigits(isLast ? last : Math.min(date, last))}`;
}

/** `thứ Bảy` or `Chủ nhật`; `null` for a working day. */
export function weekendName(day: Day): string | null {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === 6 ? 'thứ Bảy' : weekday === 0 ? 'Chủ nhật' : null;
}

function lastDateOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
