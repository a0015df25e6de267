import { rateOf } from '../../domain/figure.ts';
import { equals, type Rational } from '../../domain/rational.ts';
import type { Figure } from '../../domain/scorecard.ts';
import { printCount, printNumber } from '../format/number.ts';
import { rateInProse, roundRate } from '../format/rate.ts';
import { decapitalise, withoutStop } from '../format/text.ts';
import { explanationsInWords } from '../phrases/reasons.ts';
import { renderPhrase } from '../phrases/render-phrase.ts';
import { slotValues } from '../phrases/slot-values.ts';
import { figureOn, type ReportContext, type ScoredIndicator, unitName } from '../report-context.ts';
import { verdict } from './judgement-words.ts';

/** What was reached, as clauses without a full stop: the plan's phrase filled, and what the reader must know of it. */
export function indicatorResult(context: ReportContext, scored: ScoredIndicator): readonly string[] {
  const figure = figureOn(scored.score, scored.score.basis);
  const provisional = figure.partial && figure.numerator !== null ? ' (số liệu tạm tính)' : '';
  return [
    `${withoutStop(mainClause(context, scored, figure))}${provisional}`,
    ...otherBasisClause(scored),
    ...notApplicableClause(scored),
  ];
}

function mainClause(context: ReportContext, scored: ScoredIndicator, figure: Figure): string {
  const { indicator, score } = scored;
  const render = (phrase: string | null): string | null =>
    phrase === null ? null : renderPhrase(phrase, slotValues({ context, own: scored, style: 'prose' }));
  const pending = score.judgement === 'in-progress' ? render(indicator.pending) : null;
  if (pending !== null) return pending;
  if (indicator.formula.kind === 'qualitative') {
    return render(indicator.result) ?? statedInWords(context, indicator.id, indicator.formula.judgedBy);
  }
  if (figure.state !== 'value') return nothingInWords(scored, figure);
  const open = indicator.formula.kind === 'share' && score.judgement === 'undetermined';
  return (open ? openShare(scored, figure) : render(indicator.result)) ?? plainResult(scored, figure);
}

/** Units that have not reported count neither way, so the department's share is not given as if they had. */
function openShare({ score }: ScoredIndicator, figure: Figure): string | null {
  const { reported, expected } = score.coverage;
  if (figure.numerator === null || reported >= expected) return null;
  const known = printNumber(figure.numerator, 'prose');
  if (reported === 0) return `ít nhất ${known}/${printCount(expected)} đơn vị`;
  return `${known}/${printCount(reported)} đơn vị đã báo cáo; còn ${printCount(expected - reported)} đơn vị chưa báo cáo`;
}

function plainResult({ indicator }: ScoredIndicator, figure: Figure): string {
  const unit = indicator.unit || (indicator.formula.kind === 'share' ? 'đơn vị' : '');
  if (indicator.formula.kind === 'document')
    return figure.numerator?.n === 0n ? 'chưa ban hành' : 'đã ban hành';
  return `${fraction(figure)} ${unit}${rateInBrackets(rateOf(figure), indicator.level)}`.trim();
}

function fraction({ numerator, denominator }: Figure): string {
  return [numerator, denominator].flatMap((part) => (part ? [printNumber(part, 'prose')] : [])).join('/');
}

function rateInBrackets(rate: Rational | null, level: ScoredIndicator['indicator']['level']): string {
  return rate === null ? '' : ` (${rateInProse(roundRate(rate, level))})`;
}

function nothingInWords({ indicator }: ScoredIndicator, figure: Figure): string {
  switch (figure.state) {
    case 'no-activity':
      return `trong kỳ không phát sinh ${indicator.unit}`.trim();
    case 'unplanned': {
      const done = figure.numerator
        ? `${printNumber(figure.numerator, 'prose')} ${indicator.unit}`.trim()
        : '';
      return `${done}; chưa có kế hoạch để tính tỷ lệ`.replace(/^; /, '');
    }
    case 'not-applicable':
      return 'không áp dụng';
    case 'not-asked':
      return 'chưa đến kỳ báo cáo số liệu';
    default:
      return 'chưa có số liệu';
  }
}

function statedInWords(context: ReportContext, indicatorId: string, judgedBy: string): string {
  const explanation = context.submissions.findLast((one) => one.unit === judgedBy)?.indicators[indicatorId]
    ?.explanation;
  if (explanation) return withoutStop(explanation);
  return explanationsInWords(context, indicatorId) || `theo đánh giá của ${unitName(context.plan, judgedBy)}`;
}

/** A quarter's report shows the year so far beside the quarter, where the two differ, and both verdicts if they do. */
function otherBasisClause({ indicator, score }: ScoredIndicator): readonly string[] {
  const other = score.basis === 'period' ? score.toDate : score.inPeriod;
  const judged = figureOn(score, score.basis);
  if (judged.state !== 'value' || other.state !== 'value' || sameFigure(judged, other)) return [];
  if (indicator.formula.kind === 'document' || other.numerator === null) return [];
  const span = score.basis === 'period' ? 'Lũy kế từ đầu năm:' : 'Trong kỳ:';
  const words = `${span} ${plainResult({ indicator, score }, other)}`;
  const differs =
    score.otherJudgement === null ? '' : verdict(score.otherJudgement, null, indicator.aspiration);
  return [`${words}${differs === '' ? '' : `, ${decapitalise(differs)}`}`];
}

function sameFigure(a: Figure, b: Figure): boolean {
  const same = (left: Rational | null, right: Rational | null): boolean =>
    left === null || right === null ? left === right : equals(left, right);
  return same(a.numerator, b.numerator) && same(a.denominator, b.denominator);
}

function notApplicableClause({ score }: ScoredIndicator): readonly string[] {
  const count = score.notApplicable.length;
  return count === 0 ? [] : [`không tính ${printCount(count)} đơn vị không thuộc đối tượng áp dụng`];
}
