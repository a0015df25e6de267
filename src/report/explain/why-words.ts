import type { Explanation } from '../../domain/explanation.ts';
import { printDay } from '../format/date.ts';
import type { ScoredIndicator } from '../report-context.ts';
import type { Say } from './say.ts';
import { comparedWords, figureWords, isRate, levelWords } from './value-words.ts';

/** Why the judgement is what it is, one sentence for each reason that there can be. */
export function whyWords(explanation: Explanation, scored: ScoredIndicator, say: Say): string {
  const { value, level } = comparison(explanation, scored, say);
  const { reported, expected } = explanation.verdict.coverage;
  switch (explanation.verdict.why) {
    case 'compared':
      return say(
        `Đã đủ số liệu; ${value} so với mức ${level}.`,
        `All data are in; ${value} against ${level}.`,
      );
    case 'by-quarter':
      return say(
        `Mỗi quý được so riêng với mức ${level}; kết luận theo quý kém nhất.`,
        `Each quarter by itself is held against ${level}; the worst of them decides.`,
      );
    case 'provisional':
      return say(
        `Số liệu tạm tính của ${reported}/${expected} đơn vị: ${value} so với mức ${level}; kết luận có thể thay đổi khi đủ số liệu.`,
        `Provisional, ${reported} of ${expected} units: ${value} against ${level}; it may change once all data are in.`,
      );
    case 'certain':
      return say(
        `Còn đơn vị chưa có số liệu, nhưng ${rangeWords(explanation, scored, say)} thì kết luận vẫn như vậy (mức ${level}).`,
        `Units are missing, but ${rangeWords(explanation, scored, say)} the judgement is the same (${level}).`,
      );
    case 'open':
      return say(
        `Còn đơn vị chưa có số liệu và kết luận phụ thuộc vào các đơn vị đó: ${rangeWords(explanation, scored, say)} (mức ${level}).`,
        `Units are missing and the judgement hangs on them: ${rangeWords(explanation, scored, say)} (${level}).`,
      );
    case 'irrevocable':
      return say(
        `Chưa đến thời điểm đánh giá, nhưng mức ${level} đã đạt và kết quả này không giảm nữa.`,
        `Not due yet, but the level (${level}) is reached and cannot be lost again.`,
      );
    case 'not-due':
      return dueWords(scored, say);
    case 'stated':
      return say('Do đơn vị được giao đánh giá ghi trong báo cáo.', 'Stated by the unit that judges it.');
    default:
      return nothingWords(explanation.verdict.why, say);
  }
}

function comparison(
  { figure, rate, formula, level }: Explanation,
  { indicator }: ScoredIndicator,
  say: Say,
): { readonly value: string; readonly level: string } {
  const { unit } = indicator;
  const compared = isRate(formula, level) ? rate : figure.numerator;
  const value = compared === null ? '…' : comparedWords(compared, { formula, level, unit });
  return {
    value: formula.kind === 'document' ? `${figureWords(figure)} ${unit}`.trim() : value,
    level: level === null ? '…' : levelWords(say, level, unit),
  };
}

/** Lowest and highest case as the figure has them: rates for shares, numbers for counts. */
function rangeWords({ figure, formula }: Explanation, { indicator }: ScoredIndicator, say: Say): string {
  const words = (value: typeof figure.lowest): string | null =>
    value && comparedWords(value, { formula, level: null, unit: indicator.unit });
  const [lowest, highest] = [words(figure.lowest), words(figure.highest)];
  return highest === null
    ? say(`ít nhất là ${lowest ?? '…'}`, `at ${lowest ?? '…'} or more`)
    : say(`thấp nhất ${lowest ?? '…'} hay cao nhất ${highest}`, `between ${lowest ?? '…'} and ${highest}`);
}

function dueWords({ indicator: { formula, judged } }: ScoredIndicator, say: Say): string {
  if (judged.kind === 'by-year-end') return say('Được đánh giá vào cuối năm.', "Judged at the year's end.");
  if (judged.kind === 'from') {
    return say(`Được đánh giá từ ngày ${printDay(judged.from)}.`, `Judged from ${judged.from} on.`);
  }
  const by = formula.kind === 'document' ? formula.by : null;
  return by === null
    ? say('Chưa đến thời điểm đánh giá.', 'Not due yet.')
    : say(`Thời hạn là ngày ${printDay(by)}, chưa qua.`, `Due ${by}, which has not passed.`);
}

function nothingWords(
  why: 'no-activity' | 'unplanned' | 'no-data' | 'not-applicable' | 'not-asked',
  say: Say,
): string {
  switch (why) {
    case 'no-activity':
      return say(
        'Không phát sinh: không có gì để tính tỷ lệ.',
        'Nothing arose: there is nothing to take a rate of.',
      );
    case 'unplanned':
      return say(
        'Có đơn vị ghi “chưa có kế hoạch”, nên chưa biết tổng số để tính tỷ lệ.',
        'A unit has no plan yet, so that the whole is not known.',
      );
    case 'no-data':
      return say('Chưa có số liệu cần cho chỉ tiêu này.', 'The data that it needs have not been reported.');
    case 'not-applicable':
      return say(
        'Mọi đơn vị liên quan đều được chấp nhận không áp dụng.',
        'For every unit concerned it was accepted as not applicable.',
      );
    case 'not-asked':
      return say('Kế hoạch không hỏi số liệu này trong kỳ.', 'The plan does not ask for it in this period.');
  }
}
