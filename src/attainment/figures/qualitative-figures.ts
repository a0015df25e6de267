import { figureOf } from '../../domain/figure.ts';
import { holderOn } from '../../domain/lineage.ts';
import type { IndicatorStatement } from '../../domain/submission.ts';
import { keyOf, type Ledger } from '../ledger/ledger.ts';
import type { Span } from '../ledger/span.ts';
import type { IndicatorFigures, Of } from './gathering.ts';

/** No number: only whether the judging unit has said anything in the span's last quarter. */
export function qualitativeFigures(ledger: Ledger, of: Of<'qualitative'>, span: Span): IndicatorFigures {
  const isStated = statedJudgement(ledger, of, span) !== null;
  return {
    figure: figureOf(isStated ? 'value' : 'no-data', { partial: !isStated }),
    byUnit: {},
    owedBy: isStated ? [] : [judgingUnit(ledger, of, span)],
    notApplicable: [],
    coverage: { reported: isStated ? 1 : 0, expected: 1 },
  };
}

/** What the judging unit, or its successor, decided in the span's last quarter. */
export function statedJudgement(
  ledger: Ledger,
  of: Of<'qualitative'>,
  span: Span,
): IndicatorStatement['judgement'] {
  const submission = ledger.submissions.get(keyOf(span.last.id, judgingUnit(ledger, of, span)));
  return submission?.indicators[of.indicator.id]?.judgement ?? null;
}

function judgingUnit(ledger: Ledger, { formula }: Of<'qualitative'>, span: Span): string {
  const unit = ledger.plan.units.find((one) => one.id === formula.judgedBy);
  return unit ? holderOn(ledger.plan.units, unit, span.last.to).id : formula.judgedBy;
}
