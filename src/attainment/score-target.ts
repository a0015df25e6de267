import type { Target } from '../domain/plan.ts';
import type { IndicatorScore, Judgement, TargetScore } from '../domain/scorecard.ts';
import { slowest } from './judging/progress.ts';

/** From worst to best; a target takes the worst of its indicators and passes over what had no activity. */
const worstFirst: readonly Judgement[] = ['not-met', 'undetermined', 'in-progress', 'met', 'exceeded'];

export function scoreTarget(target: Target, scores: Readonly<Record<string, IndicatorScore>>): TargetScore {
  const own = target.indicators.flatMap((indicator) => scores[indicator.id] ?? []);
  const judgement = worstFirst.find((one) => own.some((score) => score.judgement === one)) ?? 'no-activity';
  return {
    number: target.number,
    judgement,
    progress: judgement === 'in-progress' ? slowest(own.map((score) => score.progress)) : null,
    indicators: own.map((score) => score.id),
  };
}
