import { rateOf } from '../../domain/figure.ts';
import type { Level } from '../../domain/plan.ts';
import { divide, isZero, type Rational } from '../../domain/rational.ts';
import type { Figure } from '../../domain/scorecard.ts';
import { decapitalise } from '../../domain/text.ts';
import { cellSigns, fractionCell } from '../appendices/cells.ts';
import { levelLabel } from '../appendices/level-label.ts';
import { rateInProse, roundRate } from '../format/rate.ts';
import { figureOn, type ReportContext, type ScoredIndicator, scoredIndicator } from '../report-context.ts';
import { verdictInCell } from '../targets/judgement-words.ts';
import type { AttainmentBar } from './chart-model.ts';
import { hundredths } from './percent.ts';

/** One bar for every indicator that has a number, in the plan's order. */
export function attainmentBars(context: ReportContext): readonly AttainmentBar[] {
  return context.plan.targets
    .flatMap(({ indicators }) => indicators)
    .flatMap(({ id }) => scoredIndicator(context, id) ?? [])
    .filter(({ indicator }) => ['ratio', 'share', 'count'].includes(indicator.formula.kind))
    .map(toBar);
}

/** `1.1. Đơn vị trực thuộc có kế hoạch: 100%, mức 100%, đạt`. */
export function barInWords({ label, value, levelLabel: level, verdict }: AttainmentBar): string {
  return `${label}: ${[value, level === '' ? '' : `mức Kế hoạch ${level}`, decapitalise(verdict)].filter(Boolean).join(', ')}`;
}

function toBar({ indicator, score }: ScoredIndicator): AttainmentBar {
  const figure = figureOn(score, score.basis);
  // A level of each quarter says nothing of their sum.
  const share = score.why === 'by-quarter' ? null : shareOf(figure, indicator.level);
  const label = levelLabel(indicator, score).replace(/ *\([^)]*\)/g, '');
  return {
    label: `${indicator.id}. ${indicator.label}`,
    judgement: score.judgement,
    verdict: verdictInCell(score.judgement, false),
    value: printValue(figure, indicator.level),
    levelLabel: label,
    share: share && hundredths(share),
    level: label === '' || indicator.level === null ? null : hundredths(levelShare(indicator.level)),
  };
}

/** A count is drawn as a share of what the plan wants. */
function shareOf(figure: Figure, level: Level | null): Rational | null {
  const rate = rateOf(figure);
  if (rate !== null || level?.kind !== 'number' || figure.numerator === null) return rate;
  return isZero(level.value) ? null : divide(figure.numerator, level.value);
}

function levelShare(level: Level): Rational {
  return level.kind === 'ratio' ? level.value : { n: 1n, d: 1n };
}

function printValue(figure: Figure, level: Level | null): string {
  const rate = rateOf(figure);
  if (rate !== null) return rateInProse(roundRate(rate, level));
  return figure.state === 'value' ? fractionCell(figure) : cellSigns.noData;
}
