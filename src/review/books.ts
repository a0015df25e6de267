import { openPrevious } from '../attainment/compare-earlier.ts';
import { type Ledger, openLedger } from '../attainment/ledger/ledger.ts';
import { holderOn } from '../domain/lineage.ts';
import type { Period } from '../domain/period.ts';
import type { Unit } from '../domain/register.ts';
import type { Receipts, Workspace } from '../domain/workspace.ts';

/** What is reviewed: one quarter, with all that was known when it was reported. */
export interface Books {
  readonly quarter: Period;
  readonly ledger: Ledger;
  /** Last year's, where they are in reach. */
  readonly previous: Ledger | null;
  /** Figures that this quarter can have changed: its own, and earlier ones that it corrects. */
  readonly touched: readonly Touched[];
}

export interface Touched {
  readonly unit: Unit;
  readonly quarter: Period;
}

/**
 * A corrected closing figure or running total is held against the quarter after it, too: that of the unit, or of
 * whoever holds its accounts by then.
 */
export function withNext({ ledger, touched }: Books): readonly Touched[] {
  const next = touched.flatMap(({ unit, quarter }) => {
    const after = ledger.quarters[ledger.quarters.indexOf(quarter) + 1];
    return after ? [{ unit: holderOn(ledger.plan.units, unit, after.to), quarter: after }] : [];
  });
  const all = [...touched, ...next].map((one) => [`${one.quarter.id}\n${one.unit.id}`, one] as const);
  return [...new Map(all).values()];
}

/** A report that was returned is reviewed like any other: its unit wants to know whether it can be sent again. */
export function openBooks(workspace: Workspace, quarter: Period): Books {
  const { plan } = workspace;
  const seen = { ...workspace, receipts: withoutReturns(workspace.receipts) };
  const ledger = openLedger(seen, { plan, period: quarter, asOf: null, excluded: new Map() });
  const corrected = ledger.corrections
    .filter((one) => one.carriedBy === quarter.id)
    .map((one) => `${one.period}\n${one.about}`);
  const touched = ledger.quarters.flatMap((other) =>
    plan.units
      .filter((unit) => other.id === quarter.id || corrected.includes(`${other.id}\n${unit.id}`))
      .map((unit) => ({ unit, quarter: other })),
  );
  return { quarter, ledger, previous: openPrevious(workspace, ledger), touched };
}

function withoutReturns(receipts: Workspace['receipts']): Workspace['receipts'] {
  const received = (register: Receipts): Receipts =>
    Object.fromEntries(
      Object.entries(register).map(([unit, one]) => [unit, { ...one, state: 'received' as const }]),
    );
  return Object.fromEntries(
    Object.entries(receipts).map(([quarter, register]) => [quarter, received(register)]),
  );
}
