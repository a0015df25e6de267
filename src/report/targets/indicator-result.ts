import { rateOf } from '../../domain/figure.ts';
import { equals, type Rational, whole } from '../../domain/rational.ts';
import type { Figure } from '../../domain/scorecard.ts';
import { limitsEachQuarter } from '../../domain/taking-part.ts';
import { decapitalise, withoutStop } from '../../domain/text.ts';
import { saysNothing } from '../../domain/words-of-units.ts';
import { printCount, printFraction, printNumber } from '../format/number.ts';
import { quarterName } from '../format/period-name.ts';
import { rateInProse, roundRate } from '../format/rate.ts';
import { explanationsInWords } from '../phrases/reasons.ts';
import { renderPhrase } from '../phrases/render-phrase.ts';
import { slotValues } from '../phrases/slot-values.ts';
import {
  figureOn,
  leavesOut,
  type ReportContext,
  type ScoredIndicator,
  unitName,
} from '../report-context.ts';
import { verdict } from './judgement-words.ts';

/** What was reached, without full stops. */
export interface IndicatorResult {
  /** The plan's phrase filled, and who is not counted. */
  readonly main: readonly string[];
  /** The value that was not judged, where it needs a sentence of its own at the end; else empty. */
  readonly other: string;
}

export function indicatorResult(context: ReportContext, scored: ScoredIndicator): IndicatorResult {
  const figure = figureOn(scored.score, scored.score.basis);
  const main = `${withoutStop(mainClause(context, scored, figure))}${eachQuarter(context, scored)}`;
  const open = scored.score.judgement === 'undetermined' && scored.indicator.formula.kind === 'share';
  const provisional = figure.partial && figure.numerator !== null && !open ? ' (số liệu tạm tính)' : '';
  const beside = /[.;] /.test(main) ? '' : otherValue(scored, 'beside');
  return {
    main: [`${main}${provisional}${beside === '' ? '' : `, ${beside}`}`, ...notApplicableClause(scored)],
    other: beside === '' ? otherValue(scored, 'apart') : '',
  };
}

/** ` (quý I 11; quý II 12)`, where the plan limits each quarter. */
function eachQuarter({ period }: ReportContext, { indicator, score }: ScoredIndicator): string {
  if (!limitsEachQuarter(indicator) || period.quarters.length === 1) return '';
  const known = period.quarters.flatMap((quarter) => {
    const numerator = score.byQuarter[quarter]?.numerator ?? null;
    return numerator === null ? [] : [`${quarterName(quarter)} ${printNumber(numerator, 'prose')}`];
  });
  return known.length === 0 ? '' : ` (${known.join('; ')})`;
}

function mainClause(context: ReportContext, scored: ScoredIndicator, figure: Figure): string {
  const { indicator, score } = scored;
  const render = (phrase: string | null): string | null =>
    phrase === null ? null : renderPhrase(phrase, slotValues({ context, own: scored, style: 'prose' }));
  const yearly = context.period.kind === 'year' ? indicator.resultOfYear : null;
  const result = (): string | null => render(yearly) ?? render(indicator.result);
  const pending = score.judgement === 'in-progress' ? render(indicator.pending) : null;
  if (pending !== null) return pending;
  if (indicator.formula.kind === 'qualitative') {
    return result() ?? statedInWords(context, indicator.id, indicator.formula.judgedBy);
  }
  if (figure.state !== 'value') return nothingInWords(scored, figure);
  const open = indicator.formula.kind === 'share' && score.judgement === 'undetermined';
  return (open ? openShare(context, scored, figure) : result()) ?? plainResult(scored, figure);
}

/** Units that have not reported count neither way, so the department's share is not given as if they had. */
function openShare(context: ReportContext, { score }: ScoredIndicator, figure: Figure): string | null {
  const { reported, expected } = score.coverage;
  if (figure.numerator === null || reported >= expected) return null;
  if (reported === 0) return `ít nhất ${printFraction(figure.numerator, whole(expected))} đơn vị`;
  const known = printFraction(figure.numerator, whole(reported));
  const others = printCount(expected - reported);
  return leavesOut(context)
    ? `${known} đơn vị được tính; còn ${others} đơn vị chưa có hoặc không tính số liệu`
    : `${known} đơn vị đã báo cáo; còn ${others} đơn vị chưa có số liệu`;
}

function plainResult({ indicator }: ScoredIndicator, figure: Figure): string {
  const unit = indicator.unit || (indicator.formula.kind === 'share' ? 'đơn vị' : '');
  if (indicator.formula.kind === 'document')
    return figure.numerator?.n === 0n ? 'chưa ban hành' : 'đã ban hành';
  return `${fraction(figure)} ${unit}${rateInBrackets(rateOf(figure), indicator.level)}`.trim();
}

function fraction({ numerator, denominator }: Figure): string {
  if (numerator === null) return '';
  return denominator === null ? printNumber(numerator, 'prose') : printFraction(numerator, denominator);
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
  if (explanation && !saysNothing(explanation)) return withoutStop(explanation);
  return explanationsInWords(context, indicatorId) || `theo đánh giá của ${unitName(context.plan, judgedBy)}`;
}

const otherSpans = {
  period: { beside: 'lũy kế từ đầu năm', apart: 'Lũy kế từ đầu năm:' },
  'to-date': { beside: 'trong kỳ', apart: 'Trong kỳ:' },
} as const;

/** A quarter's report shows the year so far beside the quarter, where the two differ, and both verdicts if they do. */
function otherValue({ indicator, score }: ScoredIndicator, place: 'beside' | 'apart'): string {
  const other = score.basis === 'period' ? score.toDate : score.inPeriod;
  const judged = figureOn(score, score.basis);
  if (judged.state !== 'value' || other.state !== 'value' || sameFigure(judged, other)) return '';
  if (indicator.formula.kind === 'document' || other.numerator === null) return '';
  const isOpen = indicator.formula.kind === 'share' && other.partial;
  const value = isOpen ? `ít nhất ${fraction(other)} đơn vị` : plainResult({ indicator, score }, other);
  const words = `${otherSpans[score.basis][place]} ${value}`;
  const differs =
    score.otherJudgement === null ? '' : verdict(score.otherJudgement, null, indicator.aspiration);
  return differs === '' ? words : `${words}, ${decapitalise(differs)}`;
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
