import type { Indicator, Target } from '../../domain/plan.ts';
import type { Judgement, Progress, TargetScore } from '../../domain/scorecard.ts';
import type { ReportContext } from '../report-context.ts';

const progressWords: Readonly<Record<Progress, string>> = {
  ahead: 'vượt tiến độ',
  'on-course': 'đúng tiến độ',
  behind: 'chậm tiến độ',
};

/** The verdict as the report's body says it, without the full stop. */
export function verdict(judgement: Judgement, progress: Progress | null, aspiration: boolean): string {
  switch (judgement) {
    case 'exceeded':
      return 'Đạt, vượt chỉ tiêu';
    case 'met':
      return aspiration ? 'Đạt mức phấn đấu' : 'Đạt';
    case 'not-met':
      return aspiration ? 'Chưa đạt mức phấn đấu' : 'Chưa đạt';
    case 'in-progress':
      return progress === null ? 'Đang thực hiện' : `Đang thực hiện, ${progressWords[progress]}`;
    case 'undetermined':
      return 'Chưa đủ số liệu để đánh giá';
    case 'no-activity':
      return 'Không phát sinh';
  }
}

/** The verdict as a cell says it: shorter, its progress goes into the notes. */
export function verdictInCell(judgement: Judgement, aspiration: boolean): string {
  if (judgement === 'exceeded') return 'Vượt';
  if (judgement === 'undetermined') return 'Chưa đủ số liệu';
  return verdict(judgement, null, aspiration);
}

/** All that a verdict may say, in the body and in a cell. */
export function allVerdicts(): readonly string[] {
  const judgements: readonly Judgement[] = [
    'exceeded',
    'met',
    'not-met',
    'in-progress',
    'undetermined',
    'no-activity',
  ];
  const progresses: readonly (Progress | null)[] = ['ahead', 'on-course', 'behind', null];
  const all = judgements.flatMap((judgement) =>
    [true, false].flatMap((aspiration) => [
      ...progresses.map((progress) => verdict(judgement, progress, aspiration)),
      verdictInCell(judgement, aspiration),
    ]),
  );
  return [...new Set(all)];
}

/** A target speaks of an aspiration where all the indicators that decide its judgement are aspirations. */
export function targetVerdict(context: ReportContext, target: Target, score: TargetScore): string {
  const deciding = target.indicators.filter(
    (indicator) => context.scorecard.indicators[indicator.id]?.judgement === score.judgement,
  );
  const aspiration = deciding.length > 0 && deciding.every((indicator) => indicator.aspiration);
  return `${verdict(score.judgement, score.progress, aspiration)}.`;
}

/**
 * What is said of one of several indicators whose judgement differs from its target's: `vượt mức tối thiểu`,
 * `chưa đạt`. Empty where the target's own verdict says it all.
 */
export function partVerdict(indicator: Indicator, judgement: Judgement, target: Judgement): string {
  if (judgement === 'exceeded' && target !== 'exceeded') {
    return indicator.level?.compare === 'atLeast' ? 'vượt mức tối thiểu' : 'vượt mức Kế hoạch';
  }
  if (judgement === 'not-met')
    return indicator.aspiration ? 'chưa đạt mức phấn đấu' : 'chưa đạt mức Kế hoạch';
  if (judgement === 'undetermined' && target !== 'undetermined') return 'chưa đủ số liệu để đánh giá';
  return '';
}
