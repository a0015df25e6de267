import { type DocumentNumber, type Issuance, isIssuance } from '../../domain/signoff.ts';
import { twoDigits } from '../../domain/text.ts';
import { printDay } from '../../report/format/date.ts';
import type { OpenedWorkspace } from '../open-workspace.ts';
import { UsageError } from '../usage-error.ts';

/** A number that was given to the report of a period. */
export interface NumberUse {
  readonly period: string;
  readonly issue: Issuance;
}

/**
 * Whose number it is in that year already, over periods, revisions and last year's workspace; `null` when it is free.
 * @param own the report's own entry, which does not count.
 */
export function numberInUse(
  opened: OpenedWorkspace,
  { number, year }: { readonly number: number; readonly year: string },
  own: Issuance | null = null,
): NumberUse | null {
  return usesIn(opened, year).find(({ issue }) => issue !== own && issue.number === number) ?? null;
}

/** @throws UsageError when the records know the number as another report's in the year of the date. */
export function refuseUsedNumber(
  opened: OpenedWorkspace,
  { number, date }: DocumentNumber,
  own: Issuance | null = null,
): void {
  const year = date.slice(0, 4);
  const use = numberInUse(opened, { number, year }, own);
  if (use === null) return;
  const next = Math.max(...usesIn(opened, year).map(({ issue }) => issue.number)) + 1;
  const { period, issue } = use;
  throw new UsageError(
    `Số ${twoDigits(number)} năm ${year} đã cấp cho báo cáo kỳ ${period}, ngày ${printDay(issue.date)}. Theo các sổ xác nhận thì từ số ${twoDigits(next)} trở đi chưa cấp; đề nghị hỏi Văn thư rồi ghi số đúng, ví dụ --number ${next}.`,
    `Number ${twoDigits(number)} of ${year} was given to the report of ${period} on ${issue.date}. By the sign-off records the numbers from ${twoDigits(next)} on are free; ask the registry and give the right one, such as --number ${next}.`,
  );
}

/** Numbers run within a calendar year (ND30 Điều 15; Phụ lục I, II.3.a), over revisions, periods and plans. */
function usesIn({ signoffs, previousSignoffs }: OpenedWorkspace, year: string): readonly NumberUse[] {
  return [...Object.values(signoffs), ...Object.values(previousSignoffs)].flatMap(({ period, entries }) =>
    entries
      .filter(isIssuance)
      .filter(({ date }) => date.startsWith(year))
      .map((issue) => ({ period, issue })),
  );
}
