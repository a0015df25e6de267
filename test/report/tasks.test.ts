import { describe, expect, test } from 'vitest';
import type { Plan, Task } from '../../src/domain/plan.ts';
import type { TaskScore } from '../../src/domain/scorecard.ts';
import { build, type Case, tasksOf } from './fixtures/build.ts';
import { healthPlan } from './fixtures/health-plan.ts';
import { indicatorScore, measureScore, taskScore, value } from './fixtures/make-scorecard.ts';
import { makeSubmission } from './fixtures/make-submission.ts';

function makeTask(id: string, parts: Partial<Task> = {}): Task {
  return {
    id,
    numbered: true,
    text: 'Nhiệm vụ theo Kế hoạch.',
    lead: ['van-phong'],
    others: [],
    due: null,
    product: null,
    measures: [],
    sameAs: null,
    result: null,
    ...parts,
  };
}

function withTasks(tasks: readonly Task[]): Plan {
  const section = { number: 'II', title: 'NHIỆM VỤ', reportTitle: 'NHIỆM VỤ', holds: 'tasks' } as const;
  return {
    ...healthPlan,
    sections: [...healthPlan.sections, section],
    taskGroups: [{ number: '1', title: 'Chỉ đạo, điều hành', tasks }],
  };
}

interface OneTask extends Omit<Case, 'plan' | 'scorecard'> {
  readonly task?: Partial<Task>;
  readonly score?: Partial<TaskScore>;
}

function sentence({ task = {}, score = {}, ...rest }: OneTask): string | undefined {
  const figures = { khaoSat: measureScore(value('3'), { toDate: value('8') }) };
  const indicators = { '2': indicatorScore('2', value('5/5')) };
  const tasks = [taskScore('1.1', 'regular', score)];
  const plan = withTasks([makeTask('1.1', task)]);
  return tasksOf(build({ plan, scorecard: { tasks, figures, indicators }, ...rest })).groups[0]
    ?.paragraphs[0];
}

describe('the sentence on a task', () => {
  const result = 'tổ chức {khaoSat} cuộc khảo sát.';
  const wrote = (period: string, text: string) =>
    makeSubmission('van-phong', period, {
      tasks: {
        '1.1': {
          at: { file: '', line: 1, column: 1, endLine: 1, endColumn: 1 },
          state: 'regular',
          result: text,
          evidence: [],
        },
      },
    });

  test('is the plan’s phrase, the lead’s words before it, the office’s before both', () => {
    const submissions = [wrote('2022-Q1', 'đã khảo sát {khaoSat} lần')];
    const score = { statedBy: 'van-phong' };
    expect(sentence({ task: { result } })).toBe('1.1. Tổ chức 03 cuộc khảo sát.');
    // What a unit writes is no phrase: braces stay braces.
    expect(sentence({ task: { result }, submissions, score })).toBe('1.1. Đã khảo sát {khaoSat} lần.');
    expect(sentence({ task: { result }, submissions, score: { statedBy: 'phong-duoc' } })).toBe(
      '1.1. Tổ chức 03 cuộc khảo sát.',
    );
    const office = { tasks: { '1.1': 'Khảo sát {khaoSat} lần' } };
    expect(sentence({ task: { result }, submissions, score, office })).toBe('1.1. Khảo sát 03 lần.');
  });

  test('takes the year’s figures in a longer period, and its twin indicator’s own', () => {
    expect(sentence({ task: { result }, period: '2022-6M' })).toBe('1.1. Tổ chức 08 cuộc khảo sát.');
    expect(sentence({ task: { result: '{numerator}/{denominator} đơn vị', sameAs: '2' } })).toBe(
      '1.1. 05/05 đơn vị.',
    );
  });

  test('says the state only where it is not the usual one', () => {
    const state = (score: Partial<TaskScore>, due: string | null = null, period = '2022-Q1') =>
      sentence({ task: { result, due }, score, period });
    expect(state({ state: 'on-track' })).toBe('1.1. Tổ chức 03 cuộc khảo sát.');
    expect(state({ state: 'done' })).toBe('1.1. Tổ chức 03 cuộc khảo sát (hoàn thành).');
    expect(state({ state: 'behind', overdue: true }, '2022-02-15')).toBe(
      '1.1. Tổ chức 03 cuộc khảo sát (chậm tiến độ, quá thời hạn ngày 15/02/2022).',
    );
    expect(state({ state: null })).toBe('1.1. Tổ chức 03 cuộc khảo sát (chưa có báo cáo).');
    // At the year's end everything is expected to be done.
    expect(state({ state: 'done' }, null, '2022')).toBe('1.1. Tổ chức 08 cuộc khảo sát.');
  });

  test('is the state alone where nobody wrote anything', () => {
    const alone = (state: TaskScore['state']) => sentence({ score: { state } });
    expect(['regular', 'behind', 'not-due', null].map((state) => alone(state as TaskScore['state']))).toEqual(
      [
        '1.1. Thực hiện thường xuyên.',
        '1.1. Đang thực hiện, chậm tiến độ.',
        '1.1. Chưa đến thời hạn.',
        '1.1. Chưa có báo cáo.',
      ],
    );
    const overdue = sentence({ task: { due: '2022-02-15' }, score: { state: 'behind', overdue: true } });
    expect(overdue).toBe('1.1. Đang thực hiện, chậm tiến độ, quá thời hạn ngày 15/02/2022.');
  });
});

test('a short group runs on, a long one has a paragraph for every task, a paragraph has no number', () => {
  const words = (length: number) => 'a'.repeat(length);
  const paragraphs = (length: number) => {
    const plan = withTasks([
      makeTask('1.1', { result: words(length) }),
      makeTask('1.2', { result: words(length) }),
    ]);
    const tasks = [taskScore('1.1', 'regular'), taskScore('1.2', 'regular')];
    return tasksOf(build({ plan, scorecard: { tasks } })).groups[0]?.paragraphs.length;
  };
  expect([paragraphs(100), paragraphs(400)]).toEqual([1, 2]);
  const plan = withTasks([makeTask('1', { numbered: false, result: 'Tuyên truyền' })]);
  const [group] = tasksOf(build({ plan, scorecard: { tasks: [taskScore('1', 'regular')] } })).groups;
  expect(group).toEqual({ heading: '1. Chỉ đạo, điều hành', paragraphs: ['Tuyên truyền.'] });
});

test('states are counted; the year’s report counts what is left undone', () => {
  const ids = ['1.1', '1.2', '1.3', '1.4', '1.5'];
  const states = ['done', 'regular', 'behind', 'regular', null] as const;
  const tasks = ids.map((id, index) => taskScore(id, states[index] ?? null, { overdue: index === 2 }));
  const plan = withTasks(ids.map((id) => makeTask(id)));
  const summary = (period: string) => tasksOf(build({ plan, period, scorecard: { tasks } })).summary;
  expect(summary('2022-Q1')).toBe(
    'Trong 05 nhiệm vụ: hoàn thành 01; thực hiện thường xuyên 02; chậm tiến độ 01; chưa có báo cáo 01; quá thời hạn 01 nhiệm vụ (1.3).',
  );
  expect(summary('2022')).toBe(
    'Hoàn thành hoặc thực hiện thường xuyên 03/05 nhiệm vụ; chưa hoàn thành 02 nhiệm vụ (1.3, 1.5). Chi tiết tại Phụ lục II.',
  );
  const unknown = ids.map((id) => taskScore(id, null));
  expect(tasksOf(build({ plan, scorecard: { tasks: unknown } })).summary).toBe(
    '05 nhiệm vụ đều chưa có báo cáo.',
  );
});
