import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { questionsFor } from '../../src/domain/questions.ts';
import { tasksOf } from '../../src/domain/taking-part.ts';
import { openExample } from '../support/open-example.ts';

describe('what targets and tasks of plan 293/KH both state', async () => {
  const { plan } = (await openExample()).workspace;
  const report = readFileSync('examples/293-kh-2020/reports/2020-Q1.md', 'utf8');
  const tasks = tasksOf(plan);

  it('is linked thirteen times', () => {
    const links = tasks.flatMap(({ id, sameAs }) => (sameAs === null ? [] : [`${id} = ${sameAs}`]));
    expect(links).toEqual([
      '1.1 = 1.1',
      '1.2 = 2',
      '1.4 = 3',
      '3.2 = 6.2',
      '3.3 = 6.1',
      '3.5 = 4',
      '5.1 = 5',
      '5.2 = 7',
      '7.1 = 9',
      '7.2 = 10.1',
      '7.3 = 4',
      '7.4 = 4',
    ]);
    const [one, other] = ['1.3', '8'].map((id) => tasks.find((task) => task.id === id)?.measures);
    expect(one).toEqual(other);
  });

  it('is asked once', () => {
    for (const { id } of plan.units) {
      for (const quarter of plan.periods.filter(({ kind }) => kind === 'quarter')) {
        const asked = questionsFor(plan, id, quarter).map(
          ({ measure, about }) => `${about.id} ${measure.id}`,
        );
        expect(new Set(asked).size).toBe(asked.length);
      }
    }
  });

  it.each([
    // The target's figure of the first quarter, as the task's own sentence has it.
    ['1.1', '05/05 đơn vị trực thuộc ban hành kế hoạch'],
    ['1.4', 'đã kiểm tra 01 đơn vị'],
    ['3.3', '118/118 TTHC thực hiện qua cơ chế một cửa, một cửa liên thông'],
    ['5.2', '18/96 người'],
  ])('is printed with the same figure under task %s', (_, words) => {
    expect(report.split('THỰC HIỆN NHIỆM VỤ').slice(1).join('')).toContain(words);
  });
});
