import type { Answer, Measure } from '../../domain/measure.ts';
import type { Level } from '../../domain/plan.ts';
import type { Rational } from '../../domain/rational.ts';
import type { Figure } from '../../domain/scorecard.ts';
import { printDay } from '../format/date.ts';
import { printNumber } from '../format/number.ts';
import { rateInCell, roundRate } from '../format/rate.ts';

/** The kinds of nothing, each with its own sign, as in statistical yearbooks. */
export const cellSigns = {
  noActivity: '-',
  noData: '…',
  notApplicable: 'KAD',
  yes: 'x',
  no: '0',
} as const;

/** What stands in a cell for a figure that is no value. */
function signOf(figure: Figure): string {
  switch (figure.state) {
    case 'no-activity':
      return cellSigns.noActivity;
    case 'not-applicable':
      return cellSigns.notApplicable;
    default:
      return cellSigns.noData;
  }
}

/** A number of the figure (its numerator or denominator), or the sign of its nothing. */
export function numberCell(figure: Figure, number: Rational | null): string {
  return number === null ? signOf(figure) : printNumber(number, 'cell');
}

/** A rate of the figure in per cent, or the sign of its nothing. */
export function rateCell(figure: Figure, rate: Rational | null, level: Level | null): string {
  return rate === null ? signOf(figure) : rateInCell(roundRate(rate, level));
}

/** `3/6`, `12`, or the sign of its nothing. */
export function fractionCell(figure: Figure): string {
  if (figure.state !== 'value' && figure.state !== 'unplanned') return signOf(figure);
  const { numerator, denominator } = figure;
  if (denominator === null) {
    const missing = figure.state === 'unplanned' ? `/${cellSigns.noData}` : '';
    return `${numberCell(figure, numerator)}${missing}`;
  }
  return `${numberCell(figure, numerator)}/${numberCell(figure, denominator)}`;
}

/** A unit's answer that is not a number: `x`, `0`, the short name of a choice, a day. */
export function answerCell(answer: Answer, measure: Measure | undefined): string {
  switch (answer.kind) {
    case 'number':
      return printNumber(answer.value, 'cell');
    case 'yesNo':
      return answer.value ? cellSigns.yes : cellSigns.no;
    case 'choice':
      return measure?.choices.find((choice) => choice.id === answer.value)?.short ?? answer.value;
    case 'date':
      return printDay(answer.value);
    case 'document':
      return cellSigns.yes;
    case 'none':
      return cellSigns.no;
    case 'unplanned':
      return cellSigns.noData;
  }
}
