import { indicatorFigures } from '../../attainment/figures/indicator-figures.ts';
import { isOfTheYear, isPending } from '../../attainment/judging/circumstances.ts';
import { againstLevel, levelOf, valueFor } from '../../attainment/judging/level.ts';
import { keyOf } from '../../attainment/ledger/ledger.ts';
import { spansOf } from '../../attainment/ledger/span.ts';
import type { Finding } from '../../diagnostics/diagnostic.ts';
import { finding } from '../../diagnostics/finding.ts';
import type { Place } from '../../domain/place.ts';
import type { Indicator, Level } from '../../domain/plan.ts';
import { equals, one } from '../../domain/rational.ts';
import type { Figure } from '../../domain/scorecard.ts';
import { indicatorsOf, measuresOf } from '../../domain/taking-part.ts';
import { saysNothing } from '../../domain/words-of-units.ts';
import type { Books } from '../books.ts';
import { writeNumber, writeRate } from '../write-number.ts';

/**
 * Who misses a level by its own figures says why, where the plan asks for it. A level that holds for the department
 * as a whole (a share below 100%, a count over several units) is nobody's own.
 */
export function explanations(books: Books): readonly Finding[] {
  return indicatorsOf(books.ledger.plan)
    .filter((indicator) => indicator.explainWhenMissed)
    .flatMap((indicator) => unexplained(books, indicator));
}

function unexplained({ ledger, quarter }: Books, indicator: Indicator): readonly Finding[] {
  const level = levelOf(indicator);
  const isDue = !isPending(ledger.plan, indicator, { period: quarter, asOf: quarter.closes });
  if (level === null || !isDue) return [];
  const spans = spansOf(ledger.plan, quarter);
  const span = isOfTheYear(ledger.plan, indicator) ? spans.toDate : spans.inPeriod;
  const figures = Object.entries(indicatorFigures(ledger, indicator, span).byUnit);
  if (!isOwnLevel(indicator, level, figures.length)) return [];
  return figures.flatMap(([unit, figure]) => {
    const submission = ledger.submissions.get(keyOf(quarter.id, unit));
    const statement = submission?.indicators[indicator.id];
    const value = figure.state === 'value' ? valueFor(indicator, level, figure) : null;
    const isMissed = value !== null && againstLevel(value, level) === 'not-met';
    const isExplained = !saysNothing(statement?.explanation ?? '') || (statement?.reasons.length ?? 0) > 0;
    if (!submission || !isMissed || isExplained) return [];
    const inputs = measuresOf(indicator).flatMap((id) => submission.answers[unit]?.[id]?.at ?? []);
    const at: Place | undefined = statement?.at ?? inputs[0];
    const values = {
      target: indicator.id,
      label: indicator.label,
      value: writeValue(indicator, figure),
      level: indicator.levelLabel ?? writeLevel(level),
    };
    return [
      finding('missed-without-explanation', at ?? { file: submission.file }, { values, related: inputs }),
    ];
  });
}

function isOwnLevel({ formula }: Indicator, level: Level, units: number): boolean {
  if (formula.kind === 'ratio') return true;
  if (formula.kind === 'share') return level.kind === 'ratio' && equals(level.value, one);
  return units === 1;
}

function writeValue({ unit }: Indicator, figure: Figure): string {
  const { numerator, denominator } = figure;
  if (numerator === null) return '';
  const count =
    denominator === null ? writeNumber(numerator) : `${writeNumber(numerator)}/${writeNumber(denominator)}`;
  const rate = figure.lowest && denominator !== null ? ` (${writeRate(figure.lowest)})` : '';
  return `${count}${unit === '' ? '' : ` ${unit}`}${rate}`;
}

function writeLevel(level: Level): string {
  return level.kind === 'ratio' ? writeRate(level.value) : writeNumber(level.value);
}
