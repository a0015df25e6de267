import type { Answer, Measure } from '../../domain/measure.ts';
import type { AppliedCorrection } from '../../domain/scorecard.ts';
import { withoutStop } from '../../domain/text.ts';
import { printNumber } from '../format/number.ts';
import { quarterAndYear } from '../format/period-name.ts';
import { answerInWords } from '../phrases/answer-words.ts';
import { type ReportContext, unitName } from '../report-context.ts';

/** Figures of earlier quarters that this period's reports change: old, new, and why. */
export function correctionsInWords(context: ReportContext): readonly string[] {
  return context.scorecard.corrections
    .filter((correction) => context.period.quarters.includes(correction.carriedBy))
    .map((correction) => inWords(context, correction));
}

function inWords({ plan }: ReportContext, correction: AppliedCorrection): string {
  const measure = plan.measures[correction.measure];
  const unit = measure?.unit ? ` ${measure.unit}` : '';
  const [from, to] = [correction.from, correction.to].map((answer) => valueInWords(answer, measure));
  const where = `${unitName(plan, correction.about)}, ${quarterAndYear(correction.period)}`;
  return `${where}, “${measure?.label ?? correction.measure}”: từ ${from} thành ${to}${unit}; lý do: ${withoutStop(correction.reason)}.`;
}

function valueInWords(answer: Answer, measure: Measure | undefined): string {
  if (answer.kind === 'number') return printNumber(answer.value, 'prose');
  if (answer.kind === 'unplanned') return 'chưa có kế hoạch';
  return answerInWords(answer, measure) ?? 'không có';
}
