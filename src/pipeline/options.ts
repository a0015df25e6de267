import type { Day } from '../domain/day.ts';
import { parseDay } from '../domain/day.ts';
import { UsageError } from './usage-error.ts';

/** @throws UsageError when the text is no day. */
export function readDayOption(option: string, text: string): Day {
  const day = parseDay(text);
  if (day !== null) return day;
  throw new UsageError(
    `${option} ${text}: không phải một ngày. Ghi như 2020-03-19 hoặc 19/3/2020.`,
    `${option} ${text}: not a day. Write it as 2020-03-19 or 19/3/2020.`,
  );
}

/** Vietnam has one zone and no summer time: the clock's instant as local ISO 8601. */
export function vietnamTime(instant: Date): string {
  const local = new Date(instant.getTime() + 7 * 3_600_000);
  return `${local.toISOString().slice(0, 19)}+07:00`;
}
