import type { Task } from '../../domain/plan.ts';
import type { TaskScore } from '../../domain/scorecard.ts';
import type { TaskState } from '../../domain/submission.ts';
import { printDay } from '../format/date.ts';

/** In the order in which they are counted. */
export const taskStateWords = {
  done: 'hoàn thành',
  regular: 'thực hiện thường xuyên',
  'on-track': 'đúng tiến độ',
  behind: 'chậm tiến độ',
  'not-due': 'chưa đến thời hạn',
  'no-activity': 'không phát sinh',
  'not-ours': 'không thuộc nhiệm vụ',
} as const satisfies Readonly<Record<TaskState, string>>;

export const undoneWords = 'chưa hoàn thành';

export const unreportedWords = 'chưa có báo cáo';

/**
 * The state in brackets after a sentence: only what a reader would not take for granted. At the year's end that is
 * also `done`. Empty otherwise.
 */
export function stateRemark(task: Task, score: TaskScore | undefined, atYearEnd: boolean): string {
  const state = score?.state ?? null;
  const usual = state === 'regular' || (atYearEnd ? state === 'done' : state === 'on-track');
  return [usual ? '' : stateWords(state, atYearEnd), overdueWords(task, score)]
    .filter((part) => part !== '')
    .join(', ');
}

/** `quá thời hạn ngày 30/9/2020`; empty while there is time. */
export function overdueWords(task: Task, score: TaskScore | undefined): string {
  return score?.overdue && task.due !== null ? `quá thời hạn ngày ${printDay(task.due)}` : '';
}

/** At the year's end what is under way is not on course any more but not done. */
export function stateWords(state: TaskState | null, atYearEnd: boolean): string {
  if (atYearEnd && (state === 'on-track' || state === 'behind' || state === 'not-due')) return undoneWords;
  return state === null ? unreportedWords : taskStateWords[state];
}
