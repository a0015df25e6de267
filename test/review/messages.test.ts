import { describe, expect, it } from 'vitest';
import { messageOf } from '../../src/diagnostics/message.ts';
import type { Check } from '../../src/domain/plan.ts';
import type { Workspace } from '../../src/domain/workspace.ts';
import { amount, measure, planOf, submission, unit, workspaceOf } from '../attainment/build-workspace.ts';
import { found, only } from './read-findings.ts';

/** What a reader is told: numbers, lines, difference, and which other places are shown. */
function told(workspace: Workspace) {
  const { finding, detail } = only(workspace);
  const { remedy } = messageOf(finding, 'vi');
  return {
    detail,
    remedy,
    related: finding.related.map(({ file, line }) => `${file.slice(12, -5)}:${line}`),
  };
}

const units = [unit('a'), unit('b')];
const rule = { label: null, indicator: '4' };

describe('a cross-check says which numbers, from which lines, and by how much', () => {
  it('a part and its whole', () => {
    const check: Check = { ...rule, kind: 'within', left: ['quaHan'], right: ['dung', 'quaHan'] };
    const other: Check = { ...rule, kind: 'within', left: ['capNhat'], right: ['dung', 'quaHan'] };
    const measures = ['dung', 'quaHan', 'capNhat'].map((id) => measure(id));
    const plan = planOf({ units: [unit('a')], measures, indicators: [], checks: [check, other] });
    const q1 = submission('a', '2020-Q1', { dung: 1_000, quaHan: 22, capNhat: 1_025 });
    expect(told(workspaceOf(plan, [q1]))).toEqual({
      detail: 'Chỉ tiêu 4: “capNhat” 1.025 lớn hơn “dung” + “quaHan” 1.022 (1.000 + 22): thừa 3.',
      remedy: 'Đề nghị kiểm tra lại các số nêu trên ở submissions/2020-Q1/a.yaml, dòng 10, 11, 12.',
      related: ['2020-Q1/a:10', '2020-Q1/a:11'],
    });
  });

  it('the opening stock of a successor, across the year’s end', () => {
    const stocks = [measure('ton', { rollUp: 'first' }), measure('con', { rollUp: 'last' })];
    const check: Check = { ...rule, kind: 'opening', opening: ['ton'], closing: ['con'] };
    const year = (of: number, all = units) =>
      planOf({ year: of, units: all, measures: stocks, indicators: [], checks: [check] });
    const previous = workspaceOf(year(2019), [
      submission('a', '2019-Q4', { ton: 0, con: 12 }),
      submission('b', '2019-Q4', { ton: 0, con: 4 }),
    ]);
    const merged = [unit('a'), unit('b', { to: '2019-12-31', successor: 'a' })];
    const q1 = submission('a', '2020-Q1', { ton: 15, con: 0 });
    expect(told(workspaceOf(year(2020, merged), [q1], { previous }))).toMatchObject({
      detail:
        'Chỉ tiêu 4: kỳ này ghi “ton” 15; cuối quý IV/2019 đã báo cáo “con” 16 (12 + 4) (submissions/2019-Q4/a.yaml, dòng 11; submissions/2019-Q4/b.yaml, dòng 11): chênh lệch 1.',
      related: ['2019-Q4/a:11', '2019-Q4/b:11'],
    });
  });

  it('the opening stock that a unit took over between the years, though this year’s register has forgotten the other', () => {
    const stocks = [measure('ton', { rollUp: 'first' }), measure('con', { rollUp: 'last' })];
    const check: Check = { ...rule, kind: 'opening', opening: ['ton'], closing: ['con'] };
    const year = (of: number, all: typeof units) =>
      planOf({ year: of, units: all, measures: stocks, indicators: [], checks: [check] });
    const ending = [unit('a'), unit('b', { to: '2019-12-31', successor: 'a' })];
    const previous = workspaceOf(year(2019, ending), [
      submission('a', '2019-Q4', { ton: 0, con: 12 }),
      submission('b', '2019-Q4', { ton: 0, con: 4 }),
    ]);
    const of = (ton: number) =>
      workspaceOf(year(2020, [unit('a')]), [submission('a', '2020-Q1', { ton, con: 0 })], { previous });
    expect(found(of(16))).toEqual([]);
    expect(told(of(12)).detail).toContain('“con” 16 (12 + 4)');
  });

  it('a jump, in a share and in a number', () => {
    const jump = (beyond: string, before: number, now: number) => {
      const check: Check = { ...rule, kind: 'jump', measures: ['m'], beyond: amount(beyond) };
      const plan = planOf({ units: [unit('a')], measures: [measure('m')], indicators: [], checks: [check] });
      const all = [submission('a', '2020-Q1', { m: before }), submission('a', '2020-Q2', { m: now })];
      return told(workspaceOf(plan, all)).detail;
    };
    // 601 of 1.200 is 50,083… %.
    expect(jump('50%', 1_200, 1_801)).toBe(
      'Chỉ tiêu 4: “m” 1.801; quý I là 1.200 (submissions/2020-Q1/a.yaml, dòng 10): thay đổi 50,08%, quá mức 50%.',
    );
    expect(jump('100', 1_200, 1_099)).toBe(
      'Chỉ tiêu 4: “m” 1.099; quý I là 1.200 (submissions/2020-Q1/a.yaml, dòng 10): thay đổi 101, quá mức 100.',
    );
  });

  it('a fact of the year that is withdrawn', () => {
    const fact = measure('keHoach', { type: 'document', rollUp: 'ever', prefill: 'previous' });
    const plan = planOf({ units: [unit('a')], measures: [fact], indicators: [] });
    const all = [
      submission('a', '2020-Q1', { keHoach: ['4/KH', '2020-03-05'] }),
      submission('a', '2020-Q2', { keHoach: 'không' }),
    ];
    expect(told(workspaceOf(plan, all))).toMatchObject({
      detail:
        '“keHoach” của Đơn vị a: quý I đã báo cáo là có (submissions/2020-Q1/a.yaml, dòng 10), nay ghi là không.',
      related: ['2020-Q1/a:10'],
    });
  });

  it('a control total', () => {
    const check: Check = { ...rule, kind: 'total', measures: ['dung', 'qua'], control: 'motCua' };
    const asked = ['dung', 'qua'].map((id) => measure(id, { askedOf: ['a', 'b'] }));
    const plan = planOf({
      units: [unit('vp'), ...units],
      measures: [...asked, measure('motCua', { askedOf: ['vp'] })],
      indicators: [],
      checks: [check],
    });
    const all = [
      submission('vp', '2020-Q1', { motCua: 6_491 }),
      submission('a', '2020-Q1', { dung: 6_000, qua: 90 }),
      submission('b', '2020-Q1', { dung: 400, qua: 0 }),
    ];
    expect(told(workspaceOf(plan, all))).toEqual({
      detail: 'Chỉ tiêu 4: “motCua” 6.491; cộng các đơn vị được 6.490: chênh lệch 1.',
      remedy:
        'Đề nghị đối chiếu lại với các đơn vị: submissions/2020-Q1/a.yaml, dòng 10, 11; submissions/2020-Q1/b.yaml, dòng 10, 11.',
      related: ['2020-Q1/a:10', '2020-Q1/a:11', '2020-Q1/b:10', '2020-Q1/b:11'],
    });
  });
});
