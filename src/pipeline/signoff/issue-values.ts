import { spellDay } from '../../report/format/date.ts';
import { printDocumentNumber } from '../../report/format/number.ts';
import type { IssueValues } from '../../sign/pdf/report-fields.ts';

/** Number and date as the report prints them (ND30 Phụ lục I, II.3 and II.4). */
export function issueValues(number: number, day: string): IssueValues {
  const { date, month, year } = spellDay(day);
  return { number: printDocumentNumber(number), day: date, month, year };
}
