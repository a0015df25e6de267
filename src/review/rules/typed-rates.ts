import { indicatorFigures } from '../../attainment/figures/indicator-figures.ts';
import { againstLevel, levelOf } from '../../attainment/judging/level.ts';
import { spansOf } from '../../attainment/ledger/span.ts';
import type { Finding } from '../../diagnostics/diagnostic.ts';
import { finding } from '../../diagnostics/finding.ts';
import { rateOf } from '../../domain/figure.ts';
import type { Indicator } from '../../domain/plan.ts';
import { equals, multiply, one, type Rational, rational, whole } from '../../domain/rational.ts';
import type { Figure } from '../../domain/scorecard.ts';
import type { Placed, Submission } from '../../domain/submission.ts';
import { indicatorsOf } from '../../domain/taking-part.ts';
import type { Books } from '../books.ts';
import { roundTo } from '../round.ts';
import { submissionsOf } from '../submissions-of.ts';
import { writeNumber, writeRate } from '../write-number.ts';

/** A percentage that a unit typed is the rounded rate of its own counts, on the same side of the level. */
export function typedRates(books: Books): readonly Finding[] {
  return indicatorsOf(books.ledger.plan).flatMap((indicator) => {
    const typed = submissionsOf(books).flatMap((submission) => {
      const rate = submission.indicators[indicator.id]?.rate;
      return rate ? [{ submission, rate }] : [];
    });
    return typed.flatMap((each) => compareRate(books, indicator, each));
  });
}

function compareRate(
  { ledger, quarter }: Books,
  indicator: Indicator,
  { submission, rate }: { submission: Submission; rate: Placed<Rational> },
): readonly Finding[] {
  const { byUnit } = indicatorFigures(ledger, indicator, spansOf(ledger.plan, quarter).inPeriod);
  const figure = byUnit[submission.unit];
  const exact = figure && rateOf(figure);
  if (!figure || !exact || isRoundedFrom(rate.value, exact, indicator)) return [];
  return [
    finding('rate-differs', rate.at, {
      values: {
        target: indicator.id,
        typed: `${writeNumber(multiply(rate.value, whole(100)))}%`,
        computed: `${writeFraction(figure)} = ${writeRate(exact)}`,
      },
    }),
  ];
}

/** `97,39` may stand for 97,389…; `100%` only for the whole, and no typed rate for one beyond the level. */
function isRoundedFrom(typed: Rational, exact: Rational, indicator: Indicator): boolean {
  const level = levelOf(indicator);
  if (equals(typed, one) !== equals(exact, one)) return false;
  if (level?.kind === 'ratio') {
    const [a, b] = [againstLevel(typed, level), againstLevel(exact, level)];
    if ((a === 'not-met') !== (b === 'not-met')) return false;
  }
  const percent = multiply(exact, whole(100));
  const places = [0, 1, 2, 3, 4, 5, 6];
  return places.some((count) =>
    equals(multiply(typed, whole(100)), rational(roundTo(percent, count), 10n ** BigInt(count))),
  );
}

function writeFraction({ numerator, denominator }: Figure): string {
  return `${numerator ? writeNumber(numerator) : ''}/${denominator ? writeNumber(denominator) : ''}`;
}
