import { type Period, readPeriodId } from '../../domain/period.ts';
import type * as Written from '../generated/plan-document.ts';

/**
 * Quarters first, then half-year, nine months and year of each year of which all quarters are there. Those span
 * from their first quarter's first day to their last quarter's last day, and take its dates unless they have own.
 */
export function normalisePeriods(written: Readonly<Record<string, Written.Period>>): readonly Period[] {
  const quarters = Object.keys(written)
    .filter((id) => readPeriodId(id)?.kind === 'quarter')
    .sort();
  const years = [...new Set(quarters.map((id) => id.slice(0, 4)))];
  const spans = years.flatMap((year) => [`${year}-6M`, `${year}-9M`, year]);
  return [...quarters, ...spans].flatMap((id) => period(id, written) ?? []);
}

function period(id: string, written: Readonly<Record<string, Written.Period>>): Period | null {
  const known = readPeriodId(id);
  const parts = known?.quarters.map((quarter) => written[quarter]) ?? [];
  const [first, last] = [parts[0], parts.at(-1)];
  if (!known || !first || !last || parts.includes(undefined)) return null;
  const own = written[id] ?? {};
  return {
    ...known,
    from: own.from ?? first.from ?? '',
    to: own.to ?? last.to ?? '',
    due: own.due ?? last.due ?? null,
    closes: own.closes ?? last.closes ?? '',
    reportDue: own.reportDue ?? last.reportDue ?? null,
  };
}
