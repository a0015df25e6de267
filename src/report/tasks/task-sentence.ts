import type { Task } from '../../domain/plan.ts';
import type { TaskState } from '../../domain/submission.ts';
import { asSentence, capitalise, withoutStop } from '../../domain/text.ts';
import { renderPhrase, renderWords } from '../phrases/render-phrase.ts';
import { slotValues } from '../phrases/slot-values.ts';
import { type ReportContext, scoredIndicator } from '../report-context.ts';
import { overdueWords, stateRemark, stateWords } from './task-states.ts';

/**
 * The department's sentence on a task: the office's own, else what the lead wrote, else the plan's phrase filled;
 * with the state in brackets where it is not the usual one.
 */
export function taskSentence(context: ReportContext, task: Task): string {
  const score = context.scorecard.tasks.find((one) => one.id === task.id);
  const result = taskResult(context, task);
  // The office's own words have said why nobody has stated anything.
  const told = score?.state == null && context.office?.tasks[task.id] !== undefined;
  const atYearEnd = context.period.kind === 'year';
  const remark = told ? overdueWords(task, score) : stateRemark(task, score, atYearEnd);
  if (result === null) return asSentence(capitalise(stateOnly(score?.state ?? null, remark, atYearEnd)));
  const words = capitalise(withoutStop(result));
  return asSentence(remark === '' ? words : `${words} (${remark})`);
}

/** The words without the state; `null` where nobody wrote any and the plan has no phrase. */
export function taskResult(context: ReportContext, task: Task): string | null {
  const own = task.sameAs === null ? null : scoredIndicator(context, task.sameAs);
  const values = slotValues({ context, own, style: 'prose' });
  const words = context.office?.tasks[task.id];
  if (words !== undefined) return renderWords(words, values);
  return leadResult(context, task) ?? (task.result === null ? null : renderPhrase(task.result, values));
}

/** The last that the unit which states the department's state wrote in the period. */
function leadResult(context: ReportContext, task: Task): string | null {
  const teller = context.scorecard.tasks.find((one) => one.id === task.id)?.statedBy;
  return (
    context.submissions.findLast((one) => one.unit === teller && one.tasks[task.id]?.result)?.tasks[task.id]
      ?.result ?? null
  );
}

function stateOnly(state: TaskState | null, remark: string, atYearEnd: boolean): string {
  const said = stateWords(state, atYearEnd);
  const running = !atYearEnd && (state === 'on-track' || state === 'behind');
  const words = running ? `đang thực hiện, ${said}` : said;
  if (remark === '' || remark === said) return words;
  return remark.startsWith(`${said}, `) ? words + remark.slice(said.length) : `${words} (${remark})`;
}
