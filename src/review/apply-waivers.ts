import { type Code, type Finding, hasPlace, type Waived } from '../diagnostics/diagnostic.ts';
import { finding } from '../diagnostics/finding.ts';
import { orderFindings } from '../diagnostics/order-findings.ts';
import { sayDay } from '../diagnostics/say-day.ts';
import type { Day } from '../domain/day.ts';
import { readPeriodId } from '../domain/period.ts';
import type { Plan } from '../domain/plan.ts';
import type { Waiver } from '../domain/waiver.ts';
import { type FindingScope, scopeOf } from './finding-scope.ts';
import { writePlaces } from './write-places.ts';

export interface WaiverOutcome {
  /** What still stands. */
  readonly open: readonly Finding[];
  readonly waived: readonly Waived[];
  /** Waivers that have expired or that nothing needs. */
  readonly remarks: readonly Finding[];
}

export interface WaiverInput {
  readonly plan: Plan;
  readonly waivers: readonly Waiver[];
  /** The day that decides what has expired; `null`: for each finding the closing date of its own period. */
  readonly asOf: Day | null;
}

/**
 * Takes out of the findings what a waiver covers. The first waiver that fits and has not expired counts; whether
 * one has expired follows from the plan's closing dates or from `asOf`, never from a clock.
 */
export function applyWaivers(findings: readonly Finding[], input: WaiverInput): WaiverOutcome {
  const used = new Set<Waiver>();
  const expired = new Map<Waiver, Finding>();
  const waived: Waived[] = [];
  const open: Finding[] = [];
  for (const one of orderFindings(findings)) {
    const scope = scopeOf(one);
    const fitting = input.waivers.filter((waiver) => fits(input.plan, waiver, { code: one.code, scope }));
    const asOf = input.asOf ?? closingDate(input.plan, scope.period);
    const waiver = fitting.find(({ expires }) => asOf <= expires);
    if (waiver) {
      used.add(waiver);
      waived.push({ finding: one, waiver });
    } else {
      open.push(one);
      for (const late of fitting) if (!expired.has(late)) expired.set(late, expiredAt(late, one, asOf));
    }
  }
  const unused = input.waivers.filter((waiver) => !used.has(waiver) && !expired.has(waiver)).map(unusedAt);
  const late = [...expired].flatMap(([waiver, remark]) => (used.has(waiver) ? [] : [remark]));
  return { open, waived, remarks: orderFindings([...unused, ...late]) };
}

function fits(plan: Plan, waiver: Waiver, { code, scope }: { code: Code; scope: FindingScope }): boolean {
  return (
    waiver.code === code &&
    (waiver.unit === null || waiver.unit === scope.unit) &&
    (waiver.period === null || isWithin(scope.period, waiver.period)) &&
    (waiver.target === null || isAbout(plan, scope.target, waiver.target))
  );
}

function isWithin(period: string | null, wider: string): boolean {
  return period !== null && (period === wider || (readPeriodId(wider)?.quarters.includes(period) ?? false));
}

/** Is the indicator (or target) the one meant, or one of its target's? */
function isAbout(plan: Plan, indicator: string | null, wanted: string): boolean {
  if (indicator === null) return false;
  const target = plan.targets.find(({ number }) => number === wanted);
  return indicator === wanted || (target?.indicators.some(({ id }) => id === indicator) ?? false);
}

/** Of a finding about no period, the plan's last closing date. */
function closingDate(plan: Plan, period: string | null): Day {
  const own = plan.periods.find(({ id }) => id === period);
  return (
    own?.closes ??
    plan.periods
      .map(({ closes }) => closes)
      .toSorted()
      .at(-1) ??
    ''
  );
}

function expiredAt(waiver: Waiver, { at }: Finding, asOf: Day): Finding {
  const place = hasPlace(at) ? writePlaces([at]) : at.file;
  const values = { code: waiver.code, expires: sayDay(waiver.expires), asOf: sayDay(asOf), place };
  return finding('waiver-expired', waiver.at, { values });
}

function unusedAt(waiver: Waiver): Finding {
  return finding('waiver-unused', waiver.at, { values: { code: waiver.code } });
}
