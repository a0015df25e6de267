import type { Section, TaskGroup } from '../../domain/plan.ts';
import type { ReportContext } from '../report-context.ts';
import type { ReportTaskGroup, TasksSection } from '../report-model.ts';
import { headingOf } from '../section-heading.ts';
import { taskSentence } from './task-sentence.ts';
import { taskSummary } from './task-summary.ts';

/** Up to this length the sentences of a group run on in one paragraph. */
const shortGroup = 700;

/** The groups under the plan's own numbers, one sentence a task. */
export function buildTasksSection(
  context: ReportContext,
  section: Section,
  references: string,
): TasksSection {
  return {
    holds: 'tasks',
    heading: headingOf(section),
    summary: [taskSummary(context), references].filter((sentence) => sentence !== '').join(' '),
    groups: context.plan.taskGroups.map((group) => buildGroup(context, group)),
  };
}

function buildGroup(context: ReportContext, group: TaskGroup): ReportTaskGroup {
  const sentences = group.tasks.map((task) => {
    const sentence = taskSentence(context, task);
    return task.numbered ? `${task.id}. ${sentence}` : sentence;
  });
  const running = sentences.join(' ');
  return {
    heading: `${group.number}. ${group.title}`,
    paragraphs: running.length <= shortGroup ? [running] : sentences,
  };
}
