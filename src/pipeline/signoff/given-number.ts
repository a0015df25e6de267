import type { Day } from '../../domain/day.ts';
import type { Period } from '../../domain/period.ts';
import { printDay } from '../../report/format/date.ts';
import { UsageError } from '../usage-error.ts';

/** @throws UsageError for what is no number. */
export function readNumber(text: string): number {
  if (/^0?[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw new UsageError(
    `--number ${text}: ghi số nguyên, ví dụ 45.`,
    `--number ${text}: give a whole number such as 45.`,
  );
}

/**
 * Before its data were complete, no report of them was issued: the day is mistyped.
 * @throws UsageError for a day before the data end.
 */
export function refuseTooEarly({ id, to }: Pick<Period, 'id' | 'to'>, date: Day): void {
  if (date > to) return;
  throw new UsageError(
    `--date ${printDay(date)}: báo cáo kỳ ${id} có số liệu đến hết ngày ${printDay(to)}, không thể phát hành trước đó. Đề nghị xem lại ngày, nhất là năm.`,
    `--date ${date}: the report of ${id} has data through ${to} and cannot have been issued before. Look again at the day, the year above all.`,
  );
}
