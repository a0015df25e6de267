import { describe, expect, it } from 'vitest';
import type { Check } from '../../src/domain/plan.ts';
import {
  type Answers,
  measure,
  planOf,
  submission,
  unit,
  workspaceOf,
} from '../attainment/build-workspace.ts';
import { found, only } from './read-findings.ts';

const resolved: Check = {
  kind: 'equal',
  label: 'Đúng hạn cộng quá hạn bằng đã giải quyết',
  indicator: '4',
  left: ['dungHan', 'quaHan'],
  right: ['daGiaiQuyet'],
};
const received: Check = {
  kind: 'equal',
  label: null,
  indicator: '4',
  left: ['daGiaiQuyet', 'dangGiaiQuyet'],
  right: ['tiepNhan'],
};
const ids = ['dungHan', 'quaHan', 'daGiaiQuyet', 'dangGiaiQuyet', 'tiepNhan'];

function published(answers: Answers, checks: readonly Check[] = [resolved, received]) {
  const measures = ids.filter((id) => id in answers).map((id) => measure(id));
  const plan = planOf({ units: [unit('a')], measures, indicators: [], checks });
  return workspaceOf(plan, [submission('a', '2020-Q1', answers)]);
}

describe('identities', () => {
  it('finds both faults of the figures published for Lâm Đồng, quarter I of 2020', () => {
    // 635.593 + 7.677 = 643.270, stated 643.272; 643.272 + 7.172 = 650.444, stated 659.245.
    const workspace = published({
      dungHan: 635_593,
      quaHan: 7_677,
      daGiaiQuyet: 643_272,
      dangGiaiQuyet: 7_172,
      tiepNhan: 659_245,
    });
    expect(found(workspace)).toEqual(['figures-not-equal a/2020-Q1:10', 'figures-not-equal a/2020-Q1:12']);
  });

  it('says which numbers, from which lines, and by how much', () => {
    const workspace = published({ dungHan: 635_593, quaHan: 7_677, daGiaiQuyet: 643_272 }, [resolved]);
    const { detail, finding } = only(workspace);
    expect(detail).toBe(
      'Chỉ tiêu 4: “dungHan” + “quaHan” 643.270 (635.593 + 7.677); “daGiaiQuyet” 643.272: chênh lệch 2. Quy tắc: Đúng hạn cộng quá hạn bằng đã giải quyết.',
    );
    expect(finding.values.lines).toEqual({
      vi: 'submissions/2020-Q1/a.yaml, dòng 10, 11, 12',
      en: 'submissions/2020-Q1/a.yaml, lines 10, 11, 12',
    });
    expect(finding.related.map((place) => place.line)).toEqual([11, 12]);
  });

  it.each([
    ['Vĩnh Phúc, tháng 9 năm 2021', { dungHan: 4_131, quaHan: 2_171, daGiaiQuyet: 6_302 }],
    ['Vĩnh Phúc, quý III năm 2021', { dungHan: 14_043, quaHan: 2_191, daGiaiQuyet: 16_234 }],
  ])('finds nothing in figures that hold: %s', (_, answers) => {
    expect(found(published(answers, [resolved]))).toEqual([]);
  });

  it('holds nothing against a figure that is missing', () => {
    const plan = planOf({
      units: [unit('a')],
      measures: ids.map((id) => measure(id)),
      indicators: [],
      checks: [resolved],
    });
    expect(found(workspaceOf(plan, [submission('a', '2020-Q1', { dungHan: 5, quaHan: 1 })]))).toEqual([]);
  });
});

describe('a part within its whole', () => {
  const within: Check = {
    kind: 'within',
    label: null,
    indicator: '8',
    left: ['dungHan'],
    right: ['tiepNhan'],
  };

  it.each([
    [570, []],
    [571, ['part-exceeds-whole a/2020-Q1:10']],
  ])('%i of 570', (part, expected) => {
    expect(found(published({ dungHan: part, tiepNhan: 570 }, [within]))).toEqual(expected);
  });
});
