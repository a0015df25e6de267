import type { Section, Target } from '../../domain/plan.ts';
import type { TargetScore } from '../../domain/scorecard.ts';
import { asSentence, joinClauses } from '../../domain/text.ts';
import { explanationsInWords, reasonsInWords } from '../phrases/reasons.ts';
import { renderWords } from '../phrases/render-phrase.ts';
import { slotValues } from '../phrases/slot-values.ts';
import { type ReportContext, type ScoredIndicator, scoredIndicator } from '../report-context.ts';
import type { ReportTarget, TargetsSection } from '../report-model.ts';
import { headingOf } from '../section-heading.ts';
import { correctionsInWords } from './corrections.ts';
import { type IndicatorResult, indicatorResult } from './indicator-result.ts';
import { partVerdict, targetVerdict } from './judgement-words.ts';
import { quarterTables } from './quarter-table.ts';
import { targetSummary } from './target-summary.ts';

/** From this length a result stands in a paragraph of its own below the plan's text. */
const longResult = 240;

/** Each target in the plan's order: its text word for word, what was reached, why it was missed, the verdict. */
export function buildTargetsSection(
  context: ReportContext,
  section: Section,
  references: string,
): TargetsSection {
  return {
    holds: 'targets',
    heading: headingOf(section),
    summary: [targetSummary(context), references].filter((sentence) => sentence !== '').join(' '),
    targets: context.plan.targets.flatMap((target) => {
      const score = context.scorecard.targets.find((one) => one.number === target.number);
      return score ? [buildTarget(context, target, score)] : [];
    }),
    corrections: correctionsInWords(context),
  };
}

function buildTarget(context: ReportContext, target: Target, score: TargetScore): ReportTarget {
  const scored = target.indicators.flatMap((indicator) => scoredIndicator(context, indicator.id) ?? []);
  const results = scored.map((one) => resultWithVerdict(context, one, score));
  const result = asSentence(
    joinClauses([
      // Two parts of which nothing is known say so once.
      ...new Set(results.flatMap((result) => result.main)),
      ...causes(context, target.number, scored),
      ...results.map((result) => result.other),
    ]),
  );
  return {
    number: target.number,
    text: target.text,
    result,
    apart: result.length > longResult,
    judgement: targetVerdict(context, target, score),
    tables: quarterTables(context, target.number, scored),
  };
}

function resultWithVerdict(
  context: ReportContext,
  scored: ScoredIndicator,
  target: TargetScore,
): IndicatorResult {
  const result = indicatorResult(context, scored);
  const single = target.indicators.length === 1;
  const part = single ? '' : partVerdict(scored.indicator, scored.score.judgement, target.judgement);
  if (part === '') return result;
  const [first = '', ...others] = result.main;
  return { ...result, main: [`${first}, ${part}`, ...others] };
}

/** The office's words; else, for what is missed or behind, what the units wrote and the result has not said yet. */
function causes(
  context: ReportContext,
  number: string,
  scored: readonly ScoredIndicator[],
): readonly string[] {
  const words = context.office?.targets[number];
  if (words !== undefined) {
    const own = scored.length === 1 ? (scored[0] ?? null) : null;
    return [renderWords(words, slotValues({ context, own, style: 'prose' }))];
  }
  return scored.filter(needsCauses).flatMap((one) => {
    const phrase =
      (context.period.kind === 'year' ? one.indicator.resultOfYear : null) ?? one.indicator.result;
    const told = /\{reasons\}/.test(phrase ?? '') ? '' : reasonsInWords(context, one);
    const causesTold = joinClauses([told, explanationsInWords(context, one.indicator.id)]);
    return causesTold === '' ? [] : [`Nguyên nhân: ${causesTold}`];
  });
}

function needsCauses({ indicator, score }: ScoredIndicator): boolean {
  const missed = score.judgement === 'not-met' || score.progress === 'behind';
  return missed && indicator.formula.kind !== 'qualitative';
}
