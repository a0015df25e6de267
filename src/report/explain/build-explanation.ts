import type { Explanation } from '../../domain/explanation.ts';
import { periodName } from '../format/period-name.ts';
import { type ReportContext, scoredIndicator } from '../report-context.ts';
import type { ExplanationModel } from './explanation-model.ts';
import { inputTable } from './input-rows.ts';
import { resultFacts } from './result-facts.ts';
import { ruleFacts } from './rule-facts.ts';
import { type Language, sayIn } from './say.ts';

/**
 * How one indicator's figure and judgement came about, in the plan's own words. The context's scorecard is the one
 * that the explanation was made from; `null` where it has no such indicator.
 */
export function buildExplanation(
  context: ReportContext,
  explanation: Explanation,
  language: Language,
): ExplanationModel | null {
  const scored = scoredIndicator(context, explanation.indicator);
  if (scored === null) return null;
  const say = sayIn(language);
  const explained = { explanation, scored };
  const indicator = `${explanation.indicator}. ${explanation.label}`;
  return {
    title: say(
      `Chỉ tiêu ${indicator}: ${periodName(context.period)}`,
      `Indicator ${indicator}: ${context.period.id}`,
    ),
    rule: ruleFacts(context, explained, say),
    inputs: inputTable(context.plan, explanation, say),
    result: resultFacts(context, explained, say),
  };
}
