import type { Day } from './day.ts';

export type PeriodKind = 'quarter' | 'half-year' | 'nine-months' | 'year';

/** A quarter such as `2020-Q1`, or `2020-6M`, `2020-9M`, `2020`, made of quarters. */
export interface Period {
  readonly id: string;
  readonly kind: PeriodKind;
  readonly year: number;
  /** Ids of its quarters in order; for a quarter, itself. */
  readonly quarters: readonly string[];
  /** First and last day of the data window, both included. */
  readonly from: Day;
  readonly to: Day;
  /** The units' due date; `null` where the plan gives none. */
  readonly due: Day | null;
  /** The office's closing date: figures change no more. */
  readonly closes: Day;
  /** The department's own due date upward. */
  readonly reportDue: Day | null;
}

const spans: Record<string, { kind: PeriodKind; quarters: readonly number[] }> = {
  Q1: { kind: 'quarter', quarters: [1] },
  Q2: { kind: 'quarter', quarters: [2] },
  Q3: { kind: 'quarter', quarters: [3] },
  Q4: { kind: 'quarter', quarters: [4] },
  '6M': { kind: 'half-year', quarters: [1, 2] },
  '9M': { kind: 'nine-months', quarters: [1, 2, 3] },
  '': { kind: 'year', quarters: [1, 2, 3, 4] },
};

/** What a period's id says by itself; `null` when it is not one. */
export function readPeriodId(id: string): Pick<Period, 'id' | 'kind' | 'year' | 'quarters'> | null {
  const match = /^(\d{4})(?:-(Q[1-4]|6M|9M))?$/.exec(id);
  const span = match && spans[match[2] ?? ''];
  if (!match || !span) return null;
  const year = Number(match[1]);
  return { id, kind: span.kind, year, quarters: span.quarters.map((quarter) => `${year}-Q${quarter}`) };
}

/** The quarter before, across the year's end: `2020-Q1` follows `2019-Q4`. */
export function quarterBefore(quarter: string): string {
  const [year, number] = [Number(quarter.slice(0, 4)), Number(quarter.slice(6))];
  return number === 1 ? `${year - 1}-Q4` : `${year}-Q${number - 1}`;
}

/** Quarters of the year up to and including this period's last: the span of its to-date figures. */
export function quartersToDate(period: Pick<Period, 'year' | 'quarters'>): readonly string[] {
  const last = Number(period.quarters.at(-1)?.slice(6) ?? 0);
  return Array.from({ length: last }, (_, index) => `${period.year}-Q${index + 1}`);
}
