import type { Plan, Task } from '../domain/plan.ts';
import type { Scorecard, TargetScore } from '../domain/scorecard.ts';
import type { Submission } from '../domain/submission.ts';
import { stateTellerOf, tasksOf } from '../domain/taking-part.ts';
import { asSentence } from '../domain/text.ts';
import { namedPoints, namedWords, type UnitWords } from '../domain/words-of-units.ts';
import type { Workspace } from '../domain/workspace.ts';

/** What the units wrote, gathered for the office to word: a path in the office's file, its note, its words. */
export interface Proposal {
  readonly path: readonly string[];
  /** Stands above it as a comment. */
  readonly note: string;
  readonly value: string | readonly string[] | null;
}

/**
 * Proposals for one period's office text, in the order of the report: reasons for the targets that need them,
 * the sentence for each task, difficulties, proposals.
 */
export function proposeOfficeText(workspace: Workspace, scorecard: Scorecard): readonly Proposal[] {
  const { plan } = workspace;
  const submissions = submissionsOf(workspace, scorecard);
  return [
    { path: ['opening'], note: 'Câu mở đầu; để trống thì chương trình tự viết.', value: null },
    ...summaries(plan),
    ...scorecard.targets
      .filter((score) => needsReasons(scorecard, score))
      .map((score) => forTarget(plan, score, submissions)),
    ...tasksOf(plan).map((task) => forTask(plan, { task, day: scorecard.period.to }, submissions)),
    ...plan.organisation.map((role) => ({
      path: ['roles', role.number],
      note: `${role.name}: ${role.text}`,
      value: null,
    })),
    {
      path: ['shortcomings'],
      note: 'Tồn tại, hạn chế và nguyên nhân. Các đơn vị nêu khó khăn, vướng mắc:',
      value: sentenceOrNull(namedWords(plan, wordsIn(submissions, 'difficulties'))),
    },
    { path: ['nextTasks'], note: 'Nhiệm vụ trọng tâm kỳ sau, mỗi nhiệm vụ một dòng.', value: [] },
    {
      path: ['proposals'],
      note: 'Đề xuất, kiến nghị, mỗi kiến nghị một dòng.',
      value: namedPoints(plan, wordsIn(submissions, 'proposals')).map(asSentence),
    },
  ];
}

function summaries(plan: Plan): readonly Proposal[] {
  const held = new Set(plan.sections.map((section) => section.holds));
  return [
    ...(held.has('purposes')
      ? [{ path: ['purposes'], note: 'Đánh giá ngắn việc thực hiện mục đích.', value: null }]
      : []),
    ...(held.has('requirements')
      ? [{ path: ['requirements'], note: 'Đánh giá ngắn việc bảo đảm yêu cầu.', value: null }]
      : []),
  ];
}

/** Valid submissions that this scorecard counts, in the plan's order of units. */
function submissionsOf({ plan, submissions }: Workspace, scorecard: Scorecard): readonly Submission[] {
  const left = new Set(
    scorecard.units.flatMap(({ unit, quarters }) =>
      quarters
        .filter(({ status }) => status === 'returned' || status === 'excluded')
        .map(({ quarter }) => `${quarter} ${unit}`),
    ),
  );
  const position = new Map(plan.units.map((unit, index) => [unit.id, index]));
  return submissions
    .filter(
      ({ period, unit }) => scorecard.period.quarters.includes(period) && !left.has(`${period} ${unit}`),
    )
    .toSorted(
      (a, b) => (position.get(a.unit) ?? 0) - (position.get(b.unit) ?? 0) || (a.period < b.period ? -1 : 1),
    );
}

/** What is missed, late or not yet known gets its reasons in the report's body. */
function needsReasons(scorecard: Scorecard, score: TargetScore): boolean {
  return (
    score.judgement === 'not-met' ||
    score.judgement === 'undetermined' ||
    score.progress === 'behind' ||
    score.indicators.some((id) => scorecard.indicators[id]?.otherJudgement === 'not-met')
  );
}

function forTarget(plan: Plan, score: TargetScore, submissions: readonly Submission[]): Proposal {
  const target = plan.targets.find(({ number }) => number === score.number);
  // What is judged in words has those words for its result already.
  const measured = score.indicators.filter((id) =>
    target?.indicators.some((one) => one.id === id && one.formula.kind !== 'qualitative'),
  );
  const words = submissions.flatMap(({ unit, indicators }) =>
    measured.map((id) => ({ unit, text: indicators[id]?.explanation ?? null })),
  );
  return {
    path: ['targets', score.number],
    note: `Chỉ tiêu ${score.number}. ${target?.text ?? ''} Nguyên nhân, biện pháp (từ giải trình của các đơn vị):`,
    value: sentenceOrNull(namedWords(plan, words)),
  };
}

function forTask(
  plan: Plan,
  { task, day }: { task: Task; day: string },
  submissions: readonly Submission[],
): Proposal {
  const teller = stateTellerOf(plan, task, day);
  const stated = submissions.findLast((submission) => submission.unit === teller)?.tasks[task.id];
  return {
    path: ['tasks', task.id],
    note: `Nhiệm vụ ${task.id}. ${task.text}`,
    value: stated?.result ?? task.result,
  };
}

function wordsIn(
  submissions: readonly Submission[],
  field: 'difficulties' | 'proposals',
): readonly UnitWords[] {
  return submissions.map((submission) => ({ unit: submission.unit, text: submission[field] }));
}

function sentenceOrNull(words: string): string | null {
  return words === '' ? null : asSentence(words);
}
