import type { Answer, Measure } from '../../domain/measure.ts';
import type { Amount, Formula, Level } from '../../domain/plan.ts';
import type { Rational } from '../../domain/rational.ts';
import type { Figure } from '../../domain/scorecard.ts';
import { cellSigns, fractionCell } from '../appendices/cells.ts';
import { printDay } from '../format/date.ts';
import { printNumber } from '../format/number.ts';
import { levelAsPercentage, rateInProse, roundRate } from '../format/rate.ts';
import { answerInWords } from '../phrases/answer-words.ts';
import type { Say } from './say.ts';

/** An answer as a cell of an explanation says it: numbers without a leading zero, everything else in words. */
export function answerWords(say: Say, answer: Answer, measure: Measure | undefined): string {
  switch (answer.kind) {
    case 'number':
      return printNumber(answer.value, 'cell');
    case 'yesNo':
      return answer.value ? say('có', 'yes') : say('không', 'no');
    case 'document':
      return say(
        `số ${answer.number} ngày ${printDay(answer.date)}`,
        `no. ${answer.number} of ${answer.date}`,
      );
    case 'date':
      return say(printDay(answer.value), answer.value);
    case 'choice':
      return answerInWords(answer, measure) ?? answer.value;
    case 'none':
      return say('không có', 'none');
    case 'unplanned':
      return say('chưa có kế hoạch', 'not planned yet');
  }
}

/** `31/31`, `12`, or the sign of its nothing; of a ratio's one known side that side; empty where nobody is asked. */
export function figureWords(figure: Figure): string {
  const { state, numerator, denominator } = figure;
  if (state === 'not-asked') return '';
  if (state === 'value' && numerator === null && denominator !== null)
    return printNumber(denominator, 'cell');
  if (state === 'value' && numerator === null) return cellSigns.noData;
  return fractionCell(figure);
}

/** The kind of nothing that a figure is, or that it is not whole; empty for a whole value. */
export function stateWords(say: Say, { state, partial }: Figure): string {
  const states: Readonly<Record<Figure['state'], string>> = {
    value: partial ? say('chưa đủ số liệu', 'incomplete') : '',
    'no-activity': say('không phát sinh', 'no activity'),
    unplanned: say('chưa có kế hoạch', 'not planned yet'),
    'no-data': say('chưa có số liệu', 'no data'),
    'not-applicable': say('không áp dụng', 'not applicable'),
    'not-asked': say('kỳ này không báo cáo số liệu này', 'not asked in this period'),
  };
  return states[state];
}

/** `từ 90% trở lên`, `100%`, `không quá 12,5`. */
export function levelWords(say: Say, level: Level, unit: string): string {
  const amount = amountWords(level, unit);
  const isWhole = level.kind === 'ratio' && level.value.n === level.value.d;
  switch (level.compare) {
    case 'atMost':
      return say(`không quá ${amount}`, `at most ${amount}`);
    case 'equal':
      return say(`bằng ${amount}`, `exactly ${amount}`);
    case 'atLeast':
      return isWhole ? amount : say(`từ ${amount} trở lên`, `at least ${amount}`);
  }
}

export function amountWords({ kind, value }: Amount, unit: string): string {
  return kind === 'ratio' ? levelAsPercentage(value) : `${printNumber(value, 'cell')} ${unit}`.trim();
}

/** A value in the terms in which its level speaks of it: a rate in per cent, or a number. */
export function comparedWords(
  value: Rational,
  {
    formula,
    level,
    unit,
  }: { readonly formula: Formula; readonly level: Level | null; readonly unit: string },
): string {
  return isRate(formula, level)
    ? rateInProse(roundRate(value, level))
    : `${printNumber(value, 'cell')} ${unit}`.trim();
}

/** Is it the rate that is compared, and not the number of units or things? */
export function isRate(formula: Formula, level: Level | null): boolean {
  return formula.kind === 'ratio' || (formula.kind !== 'count' && level?.kind !== 'number');
}
