import type { TaskScore } from '../../domain/scorecard.ts';
import type { TaskState } from '../../domain/submission.ts';
import { printCount, printOutOf } from '../format/number.ts';
import type { ReportContext } from '../report-context.ts';
import { taskStateWords, undoneWords, unreportedWords } from './task-states.ts';

/** `Trong 23 nhiệm vụ: hoàn thành 03; …`; in a year's report, what is left undone. */
export function taskSummary(context: ReportContext): string {
  const { tasks } = context.scorecard;
  return context.period.kind === 'year'
    ? yearSummary(tasks)
    : `${countStates(tasks)}${overdueClause(tasks)}.`;
}

function countStates(tasks: readonly TaskScore[]): string {
  const states: readonly (readonly [TaskState | null, string])[] = [
    ...(Object.keys(taskStateWords) as TaskState[]).map((state) => [state, taskStateWords[state]] as const),
    [null, unreportedWords],
  ];
  const counted = states.flatMap(([state, words]) => {
    const count = tasks.filter((task) => task.state === state).length;
    return count === 0 ? [] : [`${words} ${printCount(count)}`];
  });
  const [only] = states.filter(([state]) => tasks.every((task) => task.state === state));
  if (only !== undefined && tasks.length > 1) return `${printCount(tasks.length)} nhiệm vụ đều ${only[1]}`;
  return `Trong ${printCount(tasks.length)} nhiệm vụ: ${counted.join('; ')}`;
}

function yearSummary(tasks: readonly TaskScore[]): string {
  const settled: readonly (TaskState | null)[] = ['done', 'regular', 'no-activity', 'not-ours'];
  const left = tasks.filter((task) => !settled.includes(task.state));
  const idle = tasks.filter((task) => task.state === 'no-activity' || task.state === 'not-ours');
  const carriedOut = tasks.length - left.length - idle.length;
  return `${[
    `Hoàn thành hoặc thực hiện thường xuyên ${printOutOf(carriedOut, tasks.length)} nhiệm vụ`,
    countWith('không phát sinh', idle),
    countWith(undoneWords, left),
  ]
    .filter((part) => part !== '')
    .join('; ')}.`;
}

function overdueClause(tasks: readonly TaskScore[]): string {
  const overdue = countWith(
    'quá thời hạn',
    tasks.filter((task) => task.overdue),
  );
  return overdue === '' ? '' : `; ${overdue}`;
}

function countWith(words: string, tasks: readonly TaskScore[]): string {
  return tasks.length === 0
    ? ''
    : `${words} ${printCount(tasks.length)} nhiệm vụ (${tasks.map((task) => task.id).join(', ')})`;
}
