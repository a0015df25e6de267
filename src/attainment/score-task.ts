import type { Day } from '../domain/day.ts';
import type { Task } from '../domain/plan.ts';
import type { TaskScore } from '../domain/scorecard.ts';
import { stateTellerOf } from '../domain/taking-part.ts';
import { keyOf, type Ledger } from './ledger/ledger.ts';
import type { Span } from './ledger/span.ts';

/**
 * A task's state as its first lead, or the office, states it in the span's last quarter. What was once done stays
 * done without being said again.
 */
export function scoreTask(
  ledger: Ledger,
  task: Task,
  { toDate, asOf }: { toDate: Span; asOf: Day },
): TaskScore {
  const teller = stateTellerOf(ledger.plan, task, toDate.last.to);
  const stated = toDate.year.map((quarter) => {
    const unit = stateTellerOf(ledger.plan, task, quarter.to);
    return ledger.submissions.get(keyOf(quarter.id, unit))?.tasks[task.id]?.state ?? null;
  });
  const state = stated.at(-1) ?? (stated.includes('done') ? 'done' : null);
  const isOpen = state !== 'done' && state !== 'not-ours';
  return {
    id: task.id,
    state,
    overdue: task.due !== null && task.due < asOf && isOpen,
    statedBy: teller,
  };
}
