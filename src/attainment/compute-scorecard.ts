import type { Day } from '../domain/day.ts';
import type { Period } from '../domain/period.ts';
import { existsOn } from '../domain/register.ts';
import type { IndicatorScore, Scorecard, UnitStanding } from '../domain/scorecard.ts';
import { indicatorsOf, tasksOf } from '../domain/taking-part.ts';
import type { Workspace } from '../domain/workspace.ts';
import { compareEarlier, openPrevious } from './compare-earlier.ts';
import { keyOf, type Ledger, openLedger } from './ledger/ledger.ts';
import { spansOf } from './ledger/span.ts';
import { measureScores } from './measure-scores.ts';
import { scoreIndicator } from './score-indicator.ts';
import { scoreTarget } from './score-target.ts';
import { scoreTask } from './score-task.ts';

export interface ScorecardOptions {
  /** The day from which the report looks; a report that came in after it is missing. */
  readonly asOf: Day;
  /** Units left out of this report, with the reason. */
  readonly excluded: ReadonlyMap<string, string>;
}

/**
 * All figures of one period, exact. The same workspace, period and options give the same scorecard; submissions of
 * later quarters, and corrections that they carry, change nothing in it.
 */
export function computeScorecard(workspace: Workspace, period: Period, options: ScorecardOptions): Scorecard {
  const { plan } = workspace;
  const { asOf, excluded } = options;
  const ledger = openLedger(workspace, { plan, period, asOf, excluded });
  const indicators = scoreIndicators(workspace, ledger, { period, asOf });
  const { toDate } = spansOf(plan, period);
  return {
    plan: plan.id,
    period,
    asOf,
    units: unitStandings(ledger, period),
    targets: plan.targets.map((target) => scoreTarget(target, indicators)),
    indicators,
    figures: measureScores(ledger, period),
    tasks: tasksOf(plan).map((task) => scoreTask(ledger, task, { toDate, asOf })),
    corrections: ledger.corrections,
  };
}

function scoreIndicators(
  workspace: Workspace,
  ledger: Ledger,
  look: { period: Period; asOf: Day },
): Readonly<Record<string, IndicatorScore>> {
  const books = { ledger, previous: openPrevious(workspace, ledger) };
  return Object.fromEntries(
    indicatorsOf(workspace.plan).map((indicator) => {
      const score = scoreIndicator(ledger, indicator, look);
      const earlier = compareEarlier(books, indicator, { period: look.period, basis: score.basis });
      return [indicator.id, { ...score, ...earlier }];
    }),
  );
}

/** Units that exist on the last day of any quarter of the period. */
function unitStandings(ledger: Ledger, period: Period): readonly UnitStanding[] {
  const quarters = ledger.quarters.filter((quarter) => period.quarters.includes(quarter.id));
  return ledger.plan.units
    .filter((unit) => quarters.some((quarter) => existsOn(unit, quarter.to)))
    .map((unit) => ({
      unit: unit.id,
      name: unit.name,
      quarters: quarters.flatMap((quarter) => ledger.standings.get(keyOf(quarter.id, unit.id)) ?? []),
    }));
}
