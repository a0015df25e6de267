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

export const unreportedWords = 'chưa có báo cáo';

/** The state in brackets after a sentence: only what a reader would not take for granted. Empty otherwise. */
export function stateRemark(task: Task, score: TaskScore | undefined): string {
  const state = score?.state ?? null;
  const usual = state === 'regular' || state === 'on-track';
  const overdue = score?.overdue && task.due !== null ? `quá thời hạn ngày ${printDay(task.due)}` : '';
  const words = usual ? '' : stateWords(state);
  return [words, overdue].filter((part) => part !== '').join(', ');
}

export function stateWords(state: TaskState | null): string {
  return state === null ? unreportedWords : taskStateWords[state];
}
