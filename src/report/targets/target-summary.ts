import type { Judgement, TargetScore } from '../../domain/scorecard.ts';
import { indicatorsOf } from '../../domain/taking-part.ts';
import { printCount } from '../format/number.ts';
import type { ReportContext } from '../report-context.ts';

interface SummaryGroup {
  readonly judgements: readonly Judgement[];
  readonly words: string;
}

/**
 * `Trong 10 chỉ tiêu có 05 chỉ tiêu đạt (2, 4, 5, 6, 10), …`; in a year's report the met ones say which of them went
 * beyond the plan.
 */
export function targetSummary(context: ReportContext): string {
  const { targets } = context.scorecard;
  const year = context.period.kind === 'year';
  const counted = groupsOf(context).flatMap(({ judgements, words }) => {
    const members = targets.filter((target) => judgements.includes(target.judgement));
    if (members.length === 0) return [];
    const which = year ? yearBrackets(members) : numbersInBrackets(members);
    return [`${printCount(members.length)} chỉ tiêu ${words}${which}`];
  });
  const whole = `Trong ${printCount(targets.length)} chỉ tiêu`;
  return `${year ? `${whole} của Kế hoạch,` : `${whole} có`} ${counted.join(', ')}.`;
}

function groupsOf(context: ReportContext): readonly SummaryGroup[] {
  return [
    { judgements: ['met', 'exceeded'], words: 'đạt' },
    { judgements: ['in-progress'], words: inProgressWords(context) },
    { judgements: ['not-met'], words: 'chưa đạt' },
    { judgements: ['undetermined'], words: 'chưa đủ số liệu để đánh giá' },
    { judgements: ['no-activity'], words: 'không phát sinh' },
  ];
}

function inProgressWords(context: ReportContext): string {
  const yearEnd = new Set(
    indicatorsOf(context.plan)
      .filter((indicator) => indicator.judged.kind === 'by-year-end')
      .map((indicator) => indicator.id),
  );
  const awaitsYearEnd = (target: TargetScore): boolean =>
    target.indicators.some(
      (id) => yearEnd.has(id) && context.scorecard.indicators[id]?.judgement === 'in-progress',
    );
  const pending = context.scorecard.targets.filter((target) => target.judgement === 'in-progress');
  return pending.every(awaitsYearEnd) ? 'đang thực hiện, đánh giá vào cuối năm' : 'đang thực hiện';
}

function numbersInBrackets(members: readonly TargetScore[]): string {
  return ` (${members.map((target) => target.number).join(', ')})`;
}

function yearBrackets(members: readonly TargetScore[]): string {
  const beyond = members.filter((target) => target.judgement === 'exceeded');
  const numbers = (beyond.length > 0 ? beyond : members).map((target) => target.number).join(', ');
  return beyond.length > 0 ? ` (trong đó chỉ tiêu ${numbers} vượt mức Kế hoạch)` : ` (chỉ tiêu ${numbers})`;
}
