import type { Explanation } from '../../domain/explanation.ts';
import type { AppliedCorrection } from '../../domain/scorecard.ts';
import { withoutStop } from '../../domain/text.ts';
import { printNumber } from '../format/number.ts';
import { rateInProse, roundRate } from '../format/rate.ts';
import { type ReportContext, type ScoredIndicator, unitName } from '../report-context.ts';
import { type Fact, fact } from './explanation-model.ts';
import type { Say } from './say.ts';
import { gapFacts, sumFacts } from './sum-facts.ts';
import { answerWords, figureWords, stateWords } from './value-words.ts';
import { verdictWords } from './verdict-words.ts';
import { whyWords } from './why-words.ts';

interface Explained {
  readonly explanation: Explanation;
  readonly scored: ScoredIndicator;
}

/** From the sums to the judgement and why; then who is missing or left out, and what was corrected. */
export function resultFacts(context: ReportContext, explained: Explained, say: Say): readonly Fact[] {
  const { explanation, scored } = explained;
  const { verdict } = explanation;
  const aspiration = scored.indicator.aspiration;
  const other = verdict.otherJudgement && { judgement: verdict.otherJudgement, progress: null };
  const names = (ids: readonly string[]): string => ids.map((id) => unitName(context.plan, id)).join('; ');
  const otherLabel =
    verdict.basis === 'period' ? say('Lũy kế từ đầu năm', 'Year to date') : say('Trong kỳ', 'In the period');
  return [
    ...sumFacts(context, explanation, say),
    ...figureFacts(explained, say),
    fact(say('Kết luận', 'Judgement'), verdictWords(say, verdict, aspiration), verdict.judgement),
    fact(say('Vì sao', 'Why'), whyWords(explanation, scored, say)),
    ...(other ? [fact(otherLabel, verdictWords(say, other, aspiration), other.judgement)] : []),
    ...optional(say('Còn thiếu số liệu của', 'Missing'), names(verdict.missing)),
    ...optional(say('Không tính (không áp dụng)', 'Left out (not applicable)'), names(verdict.notApplicable)),
    ...gapFacts(explanation, say),
    ...statedFacts(context, explained, say),
    ...correctionsOf(explanation).map((one) =>
      fact(say('Điều chỉnh', 'Correction'), correctionWords(context, one, say)),
    ),
  ];
}

function optional(label: string, text: string): readonly Fact[] {
  return text === '' ? [] : [fact(label, text)];
}

function figureFacts({ explanation, scored }: Explained, say: Say): readonly Fact[] {
  const { figure, formula, verdict } = explanation;
  if (formula.kind === 'qualitative') return [];
  const unit = scored.indicator.unit;
  const state = stateWords(say, figure);
  const fraction = `${figureWords(figure)} ${unit}`.trim();
  const value = figure.state === 'value' ? `${fraction}${state === '' ? '' : ` (${state})`}` : state;
  const { needed } = verdict;
  const neededText = needed && `${printNumber(needed, 'prose')} ${unit}`.trim();
  return [
    fact(say('Kết quả', 'Figure'), value),
    ...optional(say('Tỷ lệ', 'Rate'), rateText({ explanation, scored }, say)),
    ...optional(
      say('Cần có', 'Needed'),
      neededText ? say(`ít nhất ${neededText}`, `at least ${neededText}`) : '',
    ),
  ];
}

/** `98,86% (chính xác: 3.208/3.245)`: the fraction in lowest terms where the percentage does not say it all. */
function rateText({ explanation: { rate, figure }, scored }: Explained, say: Say): string {
  if (rate === null || scored.indicator.formula.kind === 'document') return '';
  const printed = rateInProse(roundRate(rate, scored.indicator.level));
  if (rate.d === 1n) return printed;
  const [over, under] = [rate.n, rate.d].map((part) => printNumber({ n: part, d: 1n }, 'cell'));
  const isSame = `${over}/${under}` === figureWords(figure);
  const exact = isSame ? figureWords(figure) : `${figureWords(figure)} = ${over}/${under}`;
  return `${printed} (${say('chính xác', 'exactly')} ${exact})`;
}

/** Where the unit that judges wrote its word. */
function statedFacts(context: ReportContext, { explanation }: Explained, say: Say): readonly Fact[] {
  if (explanation.formula.kind !== 'qualitative') return [];
  const statements = context.submissions.flatMap(({ indicators }) => indicators[explanation.indicator] ?? []);
  const stated = statements.findLast(({ judgement }) => judgement !== null);
  if (!stated) return [];
  const { file, line } = stated.at;
  const place = say(`${file}, dòng ${line}`, `${file}, line ${line}`);
  const words = stated.explanation === null ? '' : `: ${stated.explanation}`;
  return [fact(say('Nơi ghi', 'Stated at'), `${place}${words}`)];
}

function correctionsOf({ units }: Explanation): readonly AppliedCorrection[] {
  return units.flatMap(({ inputs }) => inputs.flatMap(({ correction }) => correction ?? []));
}

function correctionWords({ plan }: ReportContext, correction: AppliedCorrection, say: Say): string {
  const measure = plan.measures[correction.measure];
  const [from, to] = [correction.from, correction.to].map((one) => answerWords(say, one, measure));
  const { file, line } = correction.at;
  const what = `${unitName(plan, correction.about)}, ${correction.period}, “${measure?.label ?? correction.measure}”`;
  const reason = withoutStop(correction.reason);
  return say(
    `${what}: từ ${from} thành ${to}; lý do: ${reason} (${file}, dòng ${line})`,
    `${what}: from ${from} to ${to}; reason: ${reason} (${file}, line ${line})`,
  );
}
