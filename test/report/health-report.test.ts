import { describe, expect, test } from 'vitest';
import { splitFrontMatter } from '../../src/typeset/dialect/front-matter.ts';
import { readBlocks } from '../../src/typeset/dialect/read-blocks.ts';
import { readParts } from '../../src/typeset/dialect/read-parts.ts';
import type { ReportProblem } from '../../src/typeset/problem.ts';
import { build, type Case, compose } from './fixtures/build.ts';
import { expectEnds } from './fixtures/expect-ends.ts';
import { healthPlan } from './fixtures/health-plan.ts';
import { indicatorScore, measureScore, nothing, unitQuarter, value } from './fixtures/make-scorecard.ts';
import { makeSubmission, statement } from './fixtures/make-submission.ts';

/** A quarter in which everything that can be missing is missing somewhere. */
const quarter: Case = {
  submissions: [
    makeSubmission('van-phong', '2022-Q1', { indicators: { '5': statement('lắp hệ thống đánh giá') } }),
    makeSubmission('phong-duoc', '2022-Q1', {
      indicators: { '2': statement(null, ['quaHan', 15n, 'thiếu người']) },
    }),
  ],
  scorecard: {
    targets: [
      { number: '1', judgement: 'met', progress: null, indicators: ['1'] },
      { number: '2', judgement: 'not-met', progress: null, indicators: ['2'] },
      { number: '3', judgement: 'in-progress', progress: 'on-course', indicators: ['3'] },
      { number: '4', judgement: 'undetermined', progress: null, indicators: ['4'] },
      { number: '5', judgement: 'met', progress: null, indicators: ['5'] },
    ],
    indicators: {
      '1': indicatorScore('1', value('1')),
      '2': indicatorScore('2', value('15/600'), { judgement: 'not-met', yearBefore: value('9/600') }),
      '3': indicatorScore('3', value('1'), { judgement: 'in-progress', progress: 'on-course' }),
      '4': indicatorScore('4', nothing('no-data'), { judgement: 'undetermined', why: 'no-data' }),
      '5': indicatorScore('5', nothing('not-asked'), { why: 'stated' }),
    },
    figures: { hoSo: measureScore(value('600')), quaHan: measureScore(value('15')) },
  },
};

const bodyOf = (markdown: string): string =>
  markdown.slice(markdown.indexOf('## I.'), markdown.indexOf('<!-- cchc:signature'));

test('a plan unlike 293/KH reads as a clerk would write it', () => {
  expect(bodyOf(compose(quarter))).toBe(`## I. KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU

Trong 05 chỉ tiêu có 02 chỉ tiêu đạt (1, 5), 01 chỉ tiêu đang thực hiện, đánh giá vào cuối năm (3), 01 chỉ tiêu chưa đạt (2), 01 chỉ tiêu chưa đủ số liệu để đánh giá (4). Chi tiết tại [Phụ lục](#phụ-lục).

1\\. Ban hành quy chế trước ngày 01/3/2022. *Kết quả:* đã ban hành. **Đạt.**

2\\. Hồ sơ TTHC quá hạn không quá 2%. *Kết quả:* quá hạn 15/600 hồ sơ thủ tục hành chính (TTHC) (2,50%), tăng 1,00 điểm phần trăm so với cùng kỳ. Nguyên nhân quá hạn: thiếu người (15 hồ sơ). **Chưa đạt.**

3\\. Tổ chức ít nhất 04 cuộc khảo sát trong năm. *Kết quả:* 01 cuộc. **Đang thực hiện, đúng tiến độ.**

4\\. Chi phí in ấn mỗi quý không quá 12,5 triệu đồng. *Kết quả:* chưa có số liệu. **Chưa đủ số liệu để đánh giá.**

5\\. Nâng cao sự hài lòng của người bệnh. *Kết quả:* lắp hệ thống đánh giá. **Đạt.**

## II. ĐÁNH GIÁ CHUNG VÀ NHIỆM VỤ TRỌNG TÂM

**1. Tình hình gửi báo cáo:** 03/03 đơn vị gửi báo cáo.

**2. Tồn tại, hạn chế:** còn 01 chỉ tiêu chưa đạt (2); 01 chỉ tiêu chưa đủ số liệu để đánh giá (4).

### 3. Nhiệm vụ trọng tâm quý II năm 2022

a) Đôn đốc các đơn vị gửi đủ số liệu để đánh giá chỉ tiêu 4.

b) Khắc phục tồn tại, hạn chế để hoàn thành chỉ tiêu 2.

c) Tiếp tục thực hiện các chỉ tiêu, nhiệm vụ của Kế hoạch.

Trên đây là Báo cáo kết quả thực hiện công tác nâng cao chất lượng phục vụ quý I năm 2022 của Sở Y tế./.

`);
});

const units = healthPlan.units.map(({ id, name }) => ({
  unit: id,
  name,
  quarters: ['2022-Q1', '2022-Q2', '2022-Q3', '2022-Q4'].map((one) =>
    unitQuarter(one, { status: 'missing' }),
  ),
}));

const everyKind: readonly (readonly [string, Case])[] = healthPlan.periods.flatMap(({ id }) => [
  [`${id}, with figures`, { ...quarter, period: id }] as const,
  [`${id}, with nothing handed in`, { period: id, scorecard: { units } }] as const,
]);

describe.each(everyKind)('%s', (_, one) => {
  const markdown = compose(one);

  test('prints no value that is none, and ends once', () => {
    expect(markdown).not.toMatch(/null|undefined|NaN|\[object|Infinity|\{|\}/);
    expectEnds(markdown);
    for (const { text } of healthPlan.targets.filter(() => one.scorecard?.targets))
      expect(markdown).toContain(text);
  });

  test('is read by the typesetter without a complaint', () => {
    const problems: unknown[] = [];
    const report: ReportProblem = (problem) => problems.push(problem);
    const { body, linesAbove, frontMatter } = splitFrontMatter(markdown, report);
    const parts = readParts(readBlocks(body, linesAbove), report);
    const kinds = parts[0]?.blocks.map((block) => block.kind) ?? [];
    expect(problems).toEqual([]);
    expect(kinds.slice(0, 4)).toEqual(['letterhead', 'draft-mark', 'title', 'addressees']);
    expect(kinds.at(-1)).toBe('signature');
    expect(parts.slice(1).map((part) => part.blocks[0]?.kind)).toEqual(['appendix-title']);
    expect(frontMatter).toMatchObject({ state: 'draft', author: 'Sở Y tế', profile: 'nd30' });
  });

  test('is plain JSON', () => {
    const report = build(one);
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });
});
