import { holderOn } from '../../domain/lineage.ts';
import type { Measure } from '../../domain/measure.ts';
import type { Period } from '../../domain/period.ts';
import type { Indicator } from '../../domain/plan.ts';
import { type Rational, sumOf } from '../../domain/rational.ts';
import type { Unit } from '../../domain/register.ts';
import { type Amount, amountOf, isFlow } from './amount.ts';
import { cellOf, claimIn, claimOver } from './cell.ts';
import type { Ledger } from './ledger.ts';
import type { Span } from './span.ts';

/** What one unit adds to a formula over a span. */
export interface UnitAmounts {
  readonly kind: 'value' | 'unplanned' | 'missing' | 'not-applicable' | 'not-asked';
  /** By measure, of those that the unit is asked and whose amount is known. */
  readonly amounts: ReadonlyMap<string, Rational>;
  readonly owedBy: readonly string[];
}

export interface Formula {
  readonly measures: readonly Measure[];
  /** Whose `không áp dụng` leaves the unit out; `null` for sums of no indicator. */
  readonly indicator: Indicator | null;
}

/** Units that were asked any of these in the year so far, and those that hold their accounts now. */
export function unitsAsked(ledger: Ledger, measures: readonly Measure[], span: Span): readonly Unit[] {
  const { units } = ledger.plan;
  const asked = units.filter((unit) =>
    measures.some((one) =>
      span.year.some((quarter) => cellOf(ledger, one, unit, quarter).kind !== 'not-asked'),
    ),
  );
  const concerned = new Set([...asked, ...asked.map((unit) => holderOn(units, unit, span.last.to))]);
  return units.filter((unit) => concerned.has(unit));
}

const none: ReadonlyMap<string, Rational> = new Map();

/**
 * A unit's amounts for one formula. A quarter counts only with all that the formula asks of the unit there, so that
 * no numerator stands without its denominator; a stock that is missing leaves the unit out altogether.
 */
export function unitAmounts(ledger: Ledger, formula: Formula, unit: Unit, span: Span): UnitAmounts {
  const flows = formula.measures.filter(isFlow);
  const hasStocks = flows.length < formula.measures.length;
  const leftOut = { kind: 'not-applicable', amounts: none, owedBy: [] } as const;
  if (hasStocks && formula.indicator && claimOver(ledger, formula.indicator, unit, span) === 'accepted') {
    return leftOut;
  }
  const gaps = gapsOf(ledger, { ...formula, measures: flows }, unit, span);
  if (gaps.leftOut.size > 0 && gaps.leftOut.size === gaps.asked.size) return leftOut;
  const without = new Map([...gaps.owing, ...[...gaps.leftOut].map((quarter) => [quarter, []] as const)]);
  const found = formula.measures.map(
    (measure) => [measure.id, amountOf(ledger, { measure, unit, without }, span)] as const,
  );
  // A running total closes the gap before it; a sum keeps it.
  const isOpen = flows.some((measure) => measure.rollUp === 'sum');
  return gather(found, isOpen ? [...gaps.owing.values()].flat() : []);
}

function gather(found: readonly (readonly [string, Amount])[], owing: readonly string[]): UnitAmounts {
  const amounts = new Map(found.flatMap(([id, one]) => (one.kind === 'value' ? [[id, one.value]] : [])));
  const owed = found.flatMap(([, one]) => (one.kind === 'missing' || one.kind === 'value' ? one.owedBy : []));
  const owedBy = [...new Set([...owing, ...owed])];
  const kinds = new Set(found.map(([, one]) => one.kind));
  if (kinds.has('missing')) return { kind: 'missing', amounts: none, owedBy };
  if (kinds.has('unplanned')) return { kind: 'unplanned', amounts, owedBy };
  if (kinds.has('value')) return { kind: 'value', amounts, owedBy };
  if (owedBy.length > 0) return { kind: 'missing', amounts: none, owedBy };
  return { kind: kinds.has('not-applicable') ? 'not-applicable' : 'not-asked', amounts: none, owedBy };
}

interface Gaps {
  /** Quarters in which the unit is asked any of the flows. */
  readonly asked: ReadonlySet<string>;
  /** Quarters with an answer missing, and who owes it. */
  readonly owing: ReadonlyMap<string, readonly string[]>;
  /** Quarters for which `không áp dụng` was accepted. */
  readonly leftOut: ReadonlySet<string>;
}

function gapsOf(ledger: Ledger, formula: Formula, unit: Unit, span: Span): Gaps {
  const asked = new Set<string>();
  const owing = new Map<string, readonly string[]>();
  const leftOut = new Set<string>();
  for (const quarter of span.quarters) {
    const owed = owedIn(ledger, formula, unit, quarter);
    if (owed === 'not-asked') continue;
    asked.add(quarter.id);
    const claim = formula.indicator && claimIn(ledger, formula.indicator, unit, quarter);
    if (claim === 'accepted') leftOut.add(quarter.id);
    else if (owed.length > 0 || cannotFollow(formula, owing)) owing.set(quarter.id, owed);
  }
  return { asked, owing, leftOut };
}

function owedIn(
  ledger: Ledger,
  { measures }: Formula,
  unit: Unit,
  quarter: Period,
): readonly string[] | 'not-asked' {
  const cells = measures.map((measure) => cellOf(ledger, measure, unit, quarter));
  if (cells.every((cell) => cell.kind === 'not-asked')) return 'not-asked';
  return cells.flatMap((cell) => (cell.kind === 'missing' ? [cell.owedBy] : []));
}

/** A running total after a gap holds what a sum lacks: beside sums, quarters after a gap do not count. */
function cannotFollow({ measures }: Formula, owing: ReadonlyMap<string, unknown>): boolean {
  return owing.size > 0 && new Set(measures.map((measure) => measure.rollUp)).size > 1;
}

/** Sum of a flat list of measures, a measure as often as it stands there; `null` if none of them is known. */
export function sumAmounts(
  amounts: ReadonlyMap<string, Rational>,
  measures: readonly string[],
): Rational | null {
  const known = measures.flatMap((id) => amounts.get(id) ?? []);
  return known.length === 0 ? null : sumOf(known);
}
