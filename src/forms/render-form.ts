import type { Measure } from '../domain/measure.ts';
import type { Period } from '../domain/period.ts';
import type { Plan } from '../domain/plan.ts';
import type { Question } from '../domain/questions.ts';
import type { Unit } from '../domain/register.ts';
import type { Workspace } from '../domain/workspace.ts';
import { noWord, unplannedWords, yesWord } from './answer-schema.ts';
import { otherExamples, statementExamples, taskExamples } from './form-examples.ts';
import { type FormOutline, outlineForm, type QuestionGroup } from './form-outline.ts';
import { prefilledAnswer } from './prefill.ts';
import { quote, writeAnswer } from './write-answer.ts';

/**
 * The YAML form that one unit fills in for a quarter: only what it is asked, grouped under the plan's targets
 * and tasks, prefilled as far as the figures are known. Empty places are those left to write.
 */
export function renderForm(workspace: Workspace, unit: Unit, quarter: Period): string {
  const { plan } = workspace;
  const outline = outlineForm(plan, unit, quarter);
  const blocks = [
    head(plan, unit, quarter),
    measuresBlock(workspace, { unit, quarter, outline }),
    aboutBlock(workspace, { unit, quarter, outline }),
    statementExamples(plan, unit, outline),
    tasksBlock(outline),
    otherExamples(workspace, unit, quarter),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

interface FormContext {
  readonly unit: Unit;
  readonly quarter: Period;
  readonly outline: FormOutline;
}

function head(plan: Plan, unit: Unit, quarter: Period): string {
  const due = quarter.due === null ? [] : [`# Thời hạn gửi: ${vietnameseDay(quarter.due)}.`];
  return [
    `# yaml-language-server: $schema=../../schemas/${unit.id}.schema.json`,
    `# ${unit.name}: báo cáo ${quarter.id}, số liệu từ ${vietnameseDay(quarter.from)} đến ${vietnameseDay(quarter.to)}.`,
    ...due,
    '# Số lượng ghi số nguyên, viết liền (4131), không có thì ghi 0. Ô để trống nghĩa là chưa báo cáo.',
    `plan: ${plan.id}`,
    `period: ${quarter.id}`,
    `unit: ${unit.id}`,
    'reporter: { name: , position: }',
    `head: { name: ${quote(unit.head.name)}, position: ${quote(unit.head.position)} }`,
  ].join('\n');
}

function measuresBlock(workspace: Workspace, context: FormContext): string {
  const groups = context.outline.groups
    .map((group) => ({
      ...group,
      questions: group.questions.filter(({ about }) => about.id === context.unit.id),
    }))
    .filter((group) => group.questions.length > 0);
  if (groups.length === 0) return '';
  return ['measures:', ...groups.map((group) => groupLines(workspace, context.quarter, group))].join('\n');
}

function groupLines(workspace: Workspace, quarter: Period, group: QuestionGroup): string {
  return [
    ...comment(group.heading, '  '),
    ...group.questions.flatMap((question) => questionLines(workspace, quarter, question)),
  ].join('\n');
}

function questionLines(workspace: Workspace, quarter: Period, question: Question): readonly string[] {
  const { measure } = question;
  const answer = prefilledAnswer(workspace, quarter, question);
  const value = answer === null ? '' : ` ${writeAnswer(answer)}`;
  const unit = measure.unit === '' ? '' : ` (${measure.unit})`;
  const notes = measure.note === null ? [] : comment(measure.note, '  ');
  return [...notes, `  ${measure.id}:${value}  # ${measure.label}${unit}${howToAnswer(measure)}`];
}

function howToAnswer(measure: Measure): string {
  const ways: Record<Measure['type'], string> = {
    count: '',
    decimal: '',
    yesNo: `${yesWord} hoặc ${noWord}`,
    choice: measure.choices.map((choice) => `${choice.id}: ${choice.label}`).join('; '),
    date: 'ngày, ví dụ 14/3/2020',
    document: `{ number: số, date: ngày } hoặc ${noWord}`,
  };
  const parts = [ways[measure.type], measure.mayBeUnplanned ? `hoặc ${unplannedWords}` : ''].filter(
    (part) => part !== '',
  );
  return parts.length === 0 ? '' : `: ${parts.join(', ')}`;
}

function aboutBlock(workspace: Workspace, { unit, quarter, outline }: FormContext): string {
  const questions = outline.groups
    .flatMap((group) => group.questions)
    .filter(({ about }) => about.id !== unit.id);
  if (questions.length === 0) return '';
  const units = [...new Map(questions.map((question) => [question.about.id, question.about])).values()];
  const lines = units.flatMap((about) => [
    `  ${about.id}:  # ${about.name}`,
    ...questions
      .filter((question) => question.about.id === about.id)
      .flatMap((question) => questionLines(workspace, quarter, question).map((line) => `  ${line}`)),
  ]);
  return [
    '# Số liệu về các đơn vị khác; đơn vị chưa có số liệu thì bỏ cả đơn vị đó.',
    'about:',
    ...lines,
  ].join('\n');
}

function tasksBlock({ tasks }: FormOutline): string {
  if (tasks.length === 0) return '';
  const lines = tasks.flatMap((task, index) => [
    ...comment(`Nhiệm vụ ${task.id}. ${task.text}`, '  '),
    `  "${task.id}":`,
    '    state:',
    '    result:',
    ...(index === 0 ? taskExamples : []),
  ]);
  return [
    '# Trạng thái: done (hoàn thành), regular (thực hiện thường xuyên), on-track (đúng tiến độ), behind (chậm tiến độ),',
    '# not-due (chưa đến thời hạn), no-activity (không phát sinh), not-ours (không thuộc nhiệm vụ của đơn vị).',
    'tasks:',
    ...lines,
  ].join('\n');
}

/** Comment lines of at most about a hundred characters, broken at spaces. */
function comment(text: string, indent: string): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < 100) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((line) => `${indent}# ${line}`);
}

function vietnameseDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date}/${month}/${year}`;
}
