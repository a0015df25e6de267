import type { Period } from '../../domain/period.ts';
import { toRoman } from './roman.ts';

type NamedPeriod = Pick<Period, 'id' | 'kind' | 'year' | 'quarters'>;

/** `quý I năm 2020`, `6 tháng đầu năm 2020`, `9 tháng đầu năm 2020`, `năm 2020`. */
export function periodName(period: NamedPeriod): string {
  return `${periodWords(period)}${period.kind === 'quarter' ? ' năm' : ''} ${period.year}`.trim();
}

/** The name without its year: `quý I`, `6 tháng đầu năm`, `năm`. */
function periodWords(period: NamedPeriod): string {
  if (period.kind === 'quarter') return quarterName(period.id);
  const months = { 'half-year': '6 tháng đầu năm', 'nine-months': '9 tháng đầu năm', year: 'năm' };
  return months[period.kind];
}

/** `quý II` for `2020-Q2`. */
export function quarterName(quarter: string): string {
  return `quý ${toRoman(Number(quarter.slice(6)))}`;
}

/** `quý II năm 2020` for `2020-Q2`. */
export function quarterAndYear(quarter: string): string {
  return `${quarterName(quarter)} năm ${quarter.slice(0, 4)}`;
}

/** What the report looks ahead to: `nhiệm vụ trọng tâm quý II năm 2020`. */
export function outlookName(period: NamedPeriod): string {
  const last = Number(period.quarters.at(-1)?.slice(6) ?? 4);
  if (period.kind === 'year') return `phương hướng, nhiệm vụ năm ${period.year + 1}`;
  if (period.kind === 'half-year') return `nhiệm vụ trọng tâm 6 tháng cuối năm ${period.year}`;
  const next = last === 4 ? `${period.year + 1}-Q1` : `${period.year}-Q${last + 1}`;
  return `nhiệm vụ trọng tâm ${quarterAndYear(next)}`;
}

/** What figures to date cover, in a column's head: `Lũy kế 6 tháng`. */
export function toDateName(period: NamedPeriod): string {
  const quarters = Number(period.quarters.at(-1)?.slice(6) ?? 4);
  return quarters === 4 ? 'Cả năm' : `Lũy kế ${quarters * 3} tháng`;
}
