import { writeDay } from '../domain/day.ts';
import type { Period } from '../domain/period.ts';
import type { Plan } from '../domain/plan.ts';
import { quartersOf } from '../domain/questions.ts';
import type { Unit } from '../domain/register.ts';
import { quarterAndYear } from '../report/format/period-name.ts';
import { closest } from './closest.ts';
import { UsageError } from './usage-error.ts';

/** @throws UsageError naming the plan's periods when there is no such one. */
export function findPeriod(plan: Plan, id: string): Period {
  const found = plan.periods.find((period) => period.id === id);
  if (found) return found;
  const ids = plan.periods.map((period) => period.id).join(', ');
  throw new UsageError(
    `Kế hoạch ${plan.id} không có kỳ “${id}”. Các kỳ: ${ids}.`,
    `Plan ${plan.id} has no period “${id}”. Its periods: ${ids}.`,
  );
}

/** @throws UsageError when the period is made of quarters: units report by quarter. */
export function findQuarter(plan: Plan, id: string): Period {
  const period = findPeriod(plan, id);
  if (period.kind === 'quarter') return period;
  throw new UsageError(
    `Đơn vị báo cáo theo quý; “${id}” gồm ${period.quarters.join(', ')}.`,
    `Units report by quarter; “${id}” is made of ${period.quarters.join(', ')}.`,
  );
}

/** @throws UsageError when there is no such unit, or it does not exist at the quarter's end. */
export function findReporting(plan: Plan, id: string, quarter: Period): Unit {
  const unit = findUnit(plan, id);
  if (quartersOf(plan, unit).includes(quarter)) return unit;
  const { name, from, to, successor } = unit;
  const heir = plan.units.find((other) => other.id === successor)?.name;
  const when = quarterAndYear(quarter.id);
  if (from !== null && from > quarter.to) {
    throw new UsageError(
      `${name} hoạt động từ ngày ${writeDay(from)}, chưa thuộc diện báo cáo ${when}.`,
      `${name} exists from ${from} on and does not report for ${quarter.id}.`,
    );
  }
  const merged =
    heir === undefined ? { vi: '', en: '' } : { vi: ` (sáp nhập vào ${heir})`, en: `, merged into ${heir},` };
  throw new UsageError(
    `${name} đã kết thúc hoạt động ngày ${writeDay(to ?? '')}${merged.vi}, không thuộc diện báo cáo ${when}.`,
    `${name} ended on ${to}${merged.en} and does not report for ${quarter.id}.`,
  );
}

/** @throws UsageError with the unit that was probably meant. */
export function findUnit(plan: Plan, id: string): Unit {
  const found = plan.units.find((unit) => unit.id === id);
  if (found) return found;
  const near = closest(
    id,
    plan.units.map((unit) => unit.id),
  );
  const name = plan.units.find((unit) => unit.id === near)?.name ?? '';
  throw new UsageError(
    `Kế hoạch ${plan.id} không có mã đơn vị “${id}”.${near ? ` Có phải “${near}” (${name})?` : ''}`,
    `Plan ${plan.id} has no unit “${id}”.${near ? ` Did you mean “${near}” (${name})?` : ''}`,
  );
}
