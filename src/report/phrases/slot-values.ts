import { rateOf } from '../../domain/figure.ts';
import type { FigureName, Slot } from '../../domain/phrase.ts';
import { divide, isZero, type Rational, subtract } from '../../domain/rational.ts';
import type { Figure } from '../../domain/scorecard.ts';
import { printNumber, type Style } from '../format/number.ts';
import { rateInProse, roundRate } from '../format/rate.ts';
import { figureOn, type ReportContext, type ScoredIndicator } from '../report-context.ts';
import { answerInWords } from './answer-words.ts';
import { changeInWords } from './change.ts';
import { reasonsInWords } from './reasons.ts';
import type { SlotValue, SlotValues } from './render-phrase.ts';

export interface SlotScope {
  readonly context: ReportContext;
  /** The indicator whose phrase it is; `null` for tasks, roles and the office's own words. */
  readonly own: ScoredIndicator | null;
  readonly style: Style;
}

/** What each slot of a phrase stands for, on the basis on which the report judges. */
export function slotValues(scope: SlotScope): SlotValues {
  return (slot) => valueInSlot(slot, scope);
}

function valueInSlot(slot: Slot, scope: SlotScope): SlotValue | null {
  switch (slot.kind) {
    case 'own':
    case 'figure':
      return ownRate(slot, scope) ?? numberValue(amountOf(slot, scope), scope.style);
    case 'percentage':
      return percentageValue(amountOf(slot.part, scope), amountOf(slot.whole, scope));
    case 'choice':
      return numberValue(choiceAmount(slot, scope), scope.style);
    case 'unit':
      return unitValue(slot, scope);
    case 'change':
      return scope.own && wordsValue(changeInWords(scope.own, slot.since));
    case 'reasons':
      return wordsValue(reasonsInWords(scope.context, scope.own));
  }
}

function ownRate(name: FigureName, { own }: SlotScope): SlotValue | null {
  if (name.kind !== 'own' || name.name !== 'rate' || own === null) return null;
  const rate = rateOf(figureOn(own.score, own.score.basis));
  return rate && { text: rateInProse(roundRate(rate, own.indicator.level)), empty: isZero(rate) };
}

/** The number that a name stands for; a rate has none. */
function amountOf(name: FigureName, scope: SlotScope): Rational | null {
  if (name.kind === 'figure') return measureAmount(name.id, scope);
  if (scope.own === null) return null;
  const { numerator, denominator } = figureOn(scope.own.score, scope.own.score.basis);
  switch (name.name) {
    case 'numerator':
      return numerator;
    case 'denominator':
      return denominator;
    case 'needed':
      return scope.own.score.needed;
    case 'missing':
      return numerator && denominator && subtract(denominator, numerator);
    case 'rate':
      return null;
  }
}

function measureAmount(id: string, scope: SlotScope): Rational | null {
  const score = scope.context.scorecard.figures[id];
  return score ? amountIn(figureOn(score, basisOf(scope))) : null;
}

function choiceAmount(
  { measure, choice }: Extract<Slot, { kind: 'choice' }>,
  scope: SlotScope,
): Rational | null {
  const score = scope.context.scorecard.figures[measure]?.byChoice[choice];
  return score ? amountIn(figureOn(score, basisOf(scope))) : null;
}

function unitValue({ measure, unit }: Extract<Slot, { kind: 'unit' }>, scope: SlotScope): SlotValue | null {
  const pair = scope.context.scorecard.figures[measure]?.byUnit[unit];
  if (!pair) return null;
  const figure = figureOn(pair, basisOf(scope));
  const words = figure.answer && answerInWords(figure.answer, scope.context.plan.measures[measure]);
  return words ? { text: words, empty: false } : numberValue(amountIn(figure), scope.style);
}

function basisOf({ context, own }: SlotScope): 'period' | 'to-date' {
  return own?.score.basis ?? context.basis;
}

function amountIn(figure: Figure): Rational | null {
  return figure.state === 'no-data' || figure.state === 'not-asked' ? null : figure.numerator;
}

function numberValue(amount: Rational | null, style: Style): SlotValue | null {
  return amount && { text: printNumber(amount, style), empty: isZero(amount) };
}

function percentageValue(part: Rational | null, whole: Rational | null): SlotValue | null {
  if (part === null || whole === null || isZero(whole)) return null;
  return { text: rateInProse(roundRate(divide(part, whole), null)), empty: isZero(part) };
}

function wordsValue(words: string | null): SlotValue | null {
  return words === null ? null : { text: words, empty: words === '' };
}
