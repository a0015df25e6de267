import type { Indicator, Plan, Formula as PlanFormula } from '../../domain/plan.ts';
import type { Figure } from '../../domain/scorecard.ts';

/** An indicator together with its formula of one kind. */
export interface Of<Kind extends PlanFormula['kind']> {
  readonly indicator: Indicator;
  readonly formula: Extract<PlanFormula, { kind: Kind }>;
}

/** An indicator's figures over one span. Unit ids are in the plan's order. */
export interface IndicatorFigures {
  readonly figure: Figure;
  readonly byUnit: Readonly<Record<string, Figure>>;
  /** Units that owe answers. */
  readonly owedBy: readonly string[];
  /** Units left out as `không áp dụng`. */
  readonly notApplicable: readonly string[];
  readonly coverage: { readonly reported: number; readonly expected: number };
}

/** One unit's part in an indicator over a span. */
export interface UnitPart {
  readonly unit: string;
  readonly figure: Figure;
  readonly owedBy: readonly string[];
}

/** Puts the department's figure and the units' parts together. */
export function gatherParts(plan: Plan, figure: Figure, parts: readonly UnitPart[]): IndicatorFigures {
  const owing = new Set(parts.flatMap((part) => part.owedBy));
  const notApplicable = parts.filter((part) => part.figure.state === 'not-applicable');
  const expected = parts.filter(
    (part) => part.figure.state !== 'not-applicable' && part.figure.state !== 'not-asked',
  );
  return {
    figure,
    byUnit: Object.fromEntries(parts.map((part) => [part.unit, part.figure])),
    owedBy: plan.units.map((unit) => unit.id).filter((id) => owing.has(id)),
    notApplicable: notApplicable.map((part) => part.unit),
    coverage: {
      reported: expected.filter((part) => part.figure.state !== 'no-data' && !part.figure.partial).length,
      expected: expected.length,
    },
  };
}
