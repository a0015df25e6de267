import type { Explanation } from '../../domain/explanation.ts';
import type { RollUp } from '../../domain/measure.ts';
import type { Formula, Plan } from '../../domain/plan.ts';
import { levelLabel } from '../appendices/level-label.ts';
import { printDay } from '../format/date.ts';
import { type ReportContext, type ScoredIndicator, unitName } from '../report-context.ts';
import { sumLabel } from '../targets/sum-label.ts';
import { type Fact, fact } from './explanation-model.ts';
import type { Say } from './say.ts';
import { amountWords, levelWords } from './value-words.ts';

/** What the plan says of an indicator: formula, roll-up over time, level, when it is judged, milestones. */
export function ruleFacts(
  { plan }: ReportContext,
  { explanation, scored }: { readonly explanation: Explanation; readonly scored: ScoredIndicator },
  say: Say,
): readonly Fact[] {
  const level = levelText(explanation, scored, say);
  const milestones = Object.entries(explanation.milestones)
    .map(([quarter, amount]) => `${quarter}: ${amountWords(amount, scored.indicator.unit)}`)
    .join('; ');
  return [
    ...formulaFacts(plan, explanation.formula, say),
    ...rollUpFacts(explanation, say),
    ...(level === '' ? [] : [fact(say('Mức Kế hoạch', 'Level'), level)]),
    fact(say('Đánh giá', 'Judged'), timingText(explanation, scored, say)),
    ...(milestones === '' ? [] : [fact(say('Mốc tiến độ', 'Milestones'), milestones)]),
  ];
}

function formulaFacts(plan: Plan, formula: Formula, say: Say): readonly Fact[] {
  const label = (measure: string): string => plan.measures[measure]?.label ?? measure;
  const head = say('Công thức', 'Formula');
  switch (formula.kind) {
    case 'ratio': {
      const [over, under] = [sumLabel(plan, formula.numerator), sumLabel(plan, formula.denominator)];
      return [
        fact(head, `${over} / ${under}`),
        ...sumFact(plan, formula.numerator, say('Tử số', 'Numerator')),
        ...sumFact(plan, formula.denominator, say('Mẫu số', 'Denominator')),
      ];
    }
    case 'share':
      return [fact(head, shareText(plan, formula, say))];
    case 'count':
      return [fact(head, formula.measures.map(label).join(' + '))];
    case 'document': {
      const day = say(`chậm nhất ngày ${printDay(formula.by)}`, `by ${formula.by}`);
      return [fact(head, `${label(formula.measure)}, ${day}`)];
    }
    case 'qualitative': {
      const judge = unitName(plan, formula.judgedBy);
      return [fact(head, say(`${judge} đánh giá bằng lời`, `judged in words by ${judge}`))];
    }
  }
}

/** What a sum adds, where its name does not say so already. */
function sumFact(plan: Plan, measures: readonly string[], label: string): readonly Fact[] {
  if (measures.length < 2) return [];
  const sum = measures.map((id) => plan.measures[id]?.label ?? id).join(' + ');
  return [fact(label, `${sumLabel(plan, measures)} = ${sum}`)];
}

function shareText(plan: Plan, formula: Extract<Formula, { kind: 'share' }>, say: Say): string {
  const measure = plan.measures[formula.measure];
  const sets = formula.of.map((id) => plan.sets[id]?.label ?? unitName(plan, id)).join('; ');
  const choices = formula.counts.map((id) => measure?.choices.find((one) => one.id === id)?.label ?? id);
  const counted = choices.length === 0 ? '' : ` (${choices.join(', ')})`;
  const label = `“${measure?.label ?? formula.measure}”${counted}`;
  return say(`số đơn vị có ${label} / tổng số đơn vị (${sets})`, `units with ${label} / all units (${sets})`);
}

function rollUpFacts({ measures }: Explanation, say: Say): readonly Fact[] {
  const words: Readonly<Record<RollUp, string>> = {
    sum: say('cộng các quý', 'quarters are added'),
    first: say('lấy số đầu kỳ', 'as at the beginning'),
    last: say('lấy số cuối kỳ', 'as at the end'),
    ever: say('có một lần trong năm là đủ', 'once in the year is enough'),
    every: say('quý nào cũng phải có', 'needed in every quarter'),
    toDate: say('đơn vị ghi số lũy kế, trong kỳ là phần tăng thêm', 'running total; the period has the rise'),
  };
  const used = Object.values(measures);
  const rollUps = [...new Set(used.map(({ rollUp }) => rollUp))];
  const text = rollUps
    .map((rollUp) => {
      const labels = used.filter((one) => one.rollUp === rollUp).map(({ label }) => label);
      return rollUps.length === 1 ? words[rollUp] : `${labels.join(', ')}: ${words[rollUp]}`;
    })
    .join('; ');
  return text === '' ? [] : [fact(say('Theo thời gian', 'Over time'), text)];
}

function levelText({ level }: Explanation, { indicator, score }: ScoredIndicator, say: Say): string {
  if (level === null || indicator.formula.kind === 'document') return '';
  const words = levelWords(say, level, indicator.unit);
  const isImplied = indicator.level === null || indicator.impliedLevel;
  const aspiration = indicator.aspiration ? 'aspiration: ' : '';
  const implied = isImplied ? say(`; đánh giá theo mức ${words}`, ' (implied)') : '';
  return say(`${levelLabel(indicator, score)}${implied}`, `${aspiration}${words}${implied}`);
}

function timingText({ verdict }: Explanation, { indicator }: ScoredIndicator, say: Say): string {
  const basis =
    verdict.basis === 'period'
      ? say('theo giá trị trong kỳ', 'by the value in the period')
      : say('theo giá trị lũy kế từ đầu năm', 'by the value of the year to date');
  const { judged } = indicator;
  switch (judged.kind) {
    case 'each-period':
      return say(`từng kỳ báo cáo, ${basis}`, `each period, ${basis}`);
    case 'by-year-end':
      return say(`vào cuối năm, ${basis}`, `at the year's end, ${basis}`);
    case 'from':
      return say(`từ ngày ${printDay(judged.from)}, ${basis}`, `from ${judged.from}, ${basis}`);
  }
}
