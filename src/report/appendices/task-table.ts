import type { Task } from '../../domain/plan.ts';
import { asSentence, capitalise } from '../../domain/text.ts';
import { printDay } from '../format/date.ts';
import type { ReportContext } from '../report-context.ts';
import type { ReportTable } from '../report-model.ts';
import { taskResult } from '../tasks/task-sentence.ts';
import { overdueWords, stateWords } from '../tasks/task-states.ts';

/** Every task with who leads it, what it is to bring about, by when, and how far it has come. */
export function taskTable(context: ReportContext): ReportTable {
  return {
    title: '',
    unit: '',
    groups: [],
    columns: [
      { label: 'STT', align: 'center' },
      { label: 'Nhiệm vụ', align: 'left' },
      { label: 'Chủ trì', align: 'left' },
      { label: 'Sản phẩm', align: 'left' },
      { label: 'Thời hạn', align: 'center' },
      { label: 'Kết quả', align: 'left' },
      { label: 'Tình trạng', align: 'center' },
    ],
    numbers: [],
    rows: context.plan.taskGroups.flatMap((group) => group.tasks.map((task) => taskRow(context, task))),
    total: [],
    note: '',
  };
}

function taskRow(context: ReportContext, task: Task): readonly string[] {
  const score = context.scorecard.tasks.find((one) => one.id === task.id);
  const result = taskResult(context, task);
  const atYearEnd = context.period.kind === 'year';
  return [
    task.id,
    task.text,
    task.lead.map((id) => nameOf(context, id)).join('; '),
    task.product ?? '',
    task.due === null ? 'Thường xuyên' : printDay(task.due),
    result === null ? '' : asSentence(capitalise(result)),
    capitalise(
      [stateWords(score?.state ?? null, atYearEnd), overdueWords(task, score)].filter(Boolean).join(', '),
    ),
  ];
}

function nameOf({ plan }: ReportContext, id: string): string {
  return plan.units.find((unit) => unit.id === id)?.name ?? plan.sets[id]?.label ?? id;
}
