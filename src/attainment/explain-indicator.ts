import type { ExplainedInput, ExplainedUnit, Explanation } from '../domain/explanation.ts';
import { rateOf } from '../domain/figure.ts';
import type { Measure } from '../domain/measure.ts';
import { type Period, quarterBefore } from '../domain/period.ts';
import type { Indicator } from '../domain/plan.ts';
import { reporterOf } from '../domain/questions.ts';
import type { Unit } from '../domain/register.ts';
import type { IndicatorScore, Scorecard } from '../domain/scorecard.ts';
import { indicatorsOf, measuresOf } from '../domain/taking-part.ts';
import type { Workspace } from '../domain/workspace.ts';
import { levelOf } from './judging/level.ts';
import { cellOf, claimIn, isAskedIn } from './ledger/cell.ts';
import { type Ledger, openLedger } from './ledger/ledger.ts';
import { type Span, spansOf } from './ledger/span.ts';

/** `null` when the plan has no such indicator. The scorecard says of which period and from which day. */
export function explainIndicator(workspace: Workspace, scorecard: Scorecard, id: string): Explanation | null {
  const { plan } = workspace;
  const indicator = indicatorsOf(plan).find((one) => one.id === id);
  const score = scorecard.indicators[id];
  if (!indicator || !score) return null;
  const spans = spansOf(plan, scorecard.period);
  const figure = score.basis === 'period' ? score.inPeriod : score.toDate;
  return {
    indicator: id,
    label: indicator.label,
    period: scorecard.period.id,
    formula: indicator.formula,
    measures: namesOf(workspace, indicator),
    level: levelOf(indicator),
    milestones: indicator.milestones,
    units: explainUnits(sameLedger(workspace, scorecard), indicator, score, {
      span: score.basis === 'period' ? spans.inPeriod : spans.toDate,
    }),
    figure,
    rate: rateOf(figure),
    verdict: {
      basis: score.basis,
      judgement: score.judgement,
      why: score.why,
      otherJudgement: score.otherJudgement,
      progress: score.progress,
      needed: score.needed,
      missing: score.missing,
      coverage: score.coverage,
      notApplicable: score.notApplicable,
    },
  };
}

function sameLedger(workspace: Workspace, { period, asOf, units }: Scorecard): Ledger {
  const excluded = units.flatMap(({ unit, quarters }) => {
    const last = quarters.at(-1);
    return last?.status === 'excluded' ? [[unit, last.reason ?? ''] as const] : [];
  });
  return openLedger(workspace, { plan: workspace.plan, period, asOf, excluded: new Map(excluded) });
}

function namesOf({ plan }: Workspace, indicator: Indicator): Explanation['measures'] {
  const measures = measuresOf(indicator).flatMap((id) => plan.measures[id] ?? []);
  return Object.fromEntries(measures.map(({ id, label, unit, rollUp }) => [id, { label, unit, rollUp }]));
}

function explainUnits(
  ledger: Ledger,
  indicator: Indicator,
  score: IndicatorScore,
  { span }: { span: Span },
): readonly ExplainedUnit[] {
  const measures = measuresOf(indicator).flatMap((id) => ledger.plan.measures[id] ?? []);
  return ledger.plan.units
    .map((unit) => {
      const pair = score.byUnit[unit.id];
      const figure = (score.basis === 'period' ? pair?.inPeriod : pair?.toDate) ?? null;
      const inputs = measures.flatMap((measure) => inputsOf(ledger, { indicator, measure, unit }, span));
      return { unit: unit.id, name: unit.name, figure, inputs };
    })
    .filter((one) => one.figure !== null || one.inputs.length > 0);
}

function inputsOf(
  ledger: Ledger,
  { indicator, measure, unit }: { indicator: Indicator; measure: Measure; unit: Unit },
  span: Span,
): readonly ExplainedInput[] {
  return quartersUsed(measure, span).flatMap((quarter) => {
    const cell = cellOf(ledger, measure, unit, quarter);
    if (cell.kind === 'not-asked') return [];
    return [
      {
        measure: measure.id,
        quarter: quarter.id,
        reporter: reporterOf(ledger.plan, measure, { about: unit, day: quarter.to }),
        state: cell.kind,
        answer: cell.kind === 'answered' ? cell.answer : null,
        at: cell.kind === 'answered' ? cell.at : null,
        correction: cell.kind === 'answered' ? cell.correction : null,
        claim: claimIn(ledger, indicator, unit, quarter),
      },
    ];
  });
}

/** The quarters that a measure's own word looks at. */
function quartersUsed(measure: Measure, span: Span): readonly Period[] {
  const asked = (quarters: readonly Period[]) => quarters.filter((quarter) => isAskedIn(measure, quarter));
  switch (measure.rollUp) {
    case 'first':
      return asked(span.quarters).slice(0, 1);
    case 'last':
      return asked(span.year).slice(-1);
    case 'toDate': {
      const before = quarterBefore(span.quarters[0]?.id ?? span.last.id);
      return span.year.filter((quarter) => quarter.id === before || span.quarters.includes(quarter));
    }
    case 'sum':
    case 'ever':
    case 'every':
      return span.quarters;
  }
}
