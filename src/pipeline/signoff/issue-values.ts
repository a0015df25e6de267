import { twoDigits } from '../../domain/text.ts';
import { spellDay } from '../../report/format/date.ts';
import type { IssueValues } from '../../sign/pdf/report-fields.ts';

/** Number and date as the report prints them (ND30 Phụ lục I, II.3 and II.4). */
export function issueValues(number: number, day: string): IssueValues {
  const { date, month, year } = spellDay(day);
  return { number: twoDigits(number), day: date, month, year };
}
