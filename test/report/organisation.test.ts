import { describe, expect, test } from 'vitest';
import type { Plan } from '../../src/domain/plan.ts';
import type { UnitQuarter } from '../../src/domain/scorecard.ts';
import { build, type Case, organisationOf } from './fixtures/build.ts';
import { healthPlan } from './fixtures/health-plan.ts';
import { taskScore, unitQuarter } from './fixtures/make-scorecard.ts';

const named: Plan = { ...healthPlan, report: { ...healthPlan.report, latecomers: 'named' } };

/** What is said of the units, one standing a unit in the plan's order; quarters one after another. */
function punctuality(
  standings: readonly (readonly Partial<UnitQuarter>[])[],
  one: Case = { plan: named },
): string {
  const units = standings.map((quarters, index) => ({
    unit: `${index}`,
    name: `Phòng ${'ABC'.charAt(index)}`,
    quarters: quarters.map((parts, quarter) => unitQuarter(`2022-Q${quarter + 1}`, parts)),
  }));
  const [item] = organisationOf(build({ ...one, scorecard: { units } })).items;
  return item?.text ?? '';
}

const late = (daysLate: number): readonly Partial<UnitQuarter>[] => [{ status: 'late', daysLate }];

describe('who has reported', () => {
  test.each([
    ['all in time', [[{}], [{}], [{}]], '03/03 đơn vị gửi báo cáo.'],
    ['one late', [[{}], [{}], late(1)], '03/03 đơn vị gửi báo cáo; 01 đơn vị chậm 01 ngày (Phòng C).'],
    [
      'two alike',
      [[{}], late(2), late(2)],
      '03/03 đơn vị gửi báo cáo; 02 đơn vị chậm 02 ngày (Phòng B; Phòng C).',
    ],
    [
      'two unlike',
      [[{}], late(1), late(12)],
      '03/03 đơn vị gửi báo cáo; 02 đơn vị chậm (Phòng B: 01 ngày; Phòng C: 12 ngày).',
    ],
    [
      'missing and returned',
      [[{ status: 'missing' }], [{ status: 'returned' }], [{}]],
      '01/03 đơn vị gửi báo cáo; số liệu trong Báo cáo này chưa bao gồm Phòng A (chưa gửi báo cáo), Phòng B (báo cáo đã trả lại để hoàn thiện).',
    ],
    ['not there yet', [[{ status: 'not-expected' }], [{}], [{}]], '02/02 đơn vị gửi báo cáo.'],
    [
      'excluded',
      [[{ status: 'excluded', reason: 'số liệu đang thanh tra.' }], [{}], [{}]],
      '03/03 đơn vị gửi báo cáo. Không tính số liệu của Phòng A (đã gửi báo cáo; lý do: số liệu đang thanh tra).',
    ],
    [
      'excluded and late',
      [[{ status: 'excluded', did: 'late', daysLate: 4, reason: 'Còn sai sót' }], [{}], [{}]],
      '03/03 đơn vị gửi báo cáo; 01 đơn vị chậm 04 ngày (Phòng A). Không tính số liệu của Phòng A (đã gửi báo cáo; lý do: còn sai sót).',
    ],
    [
      'excluded without a report',
      [[{ status: 'excluded', did: 'missing', reason: 'mới thành lập' }], [{}], [{}]],
      '02/03 đơn vị gửi báo cáo. Không tính số liệu của Phòng A (chưa gửi báo cáo; lý do: mới thành lập).',
    ],
    [
      'nobody',
      [[{ status: 'missing' }], [{ status: 'missing' }], [{ status: 'missing' }]],
      '0/3 đơn vị gửi báo cáo. Báo cáo này chưa có số liệu của đơn vị nào.',
    ],
  ] as const)('%s', (_, standings, words) => {
    expect(punctuality(standings)).toBe(words.charAt(0).toLowerCase() + words.slice(1));
  });

  test('names the quarters of which a unit is left out', () => {
    const reason = 'số liệu đang thanh tra';
    const standings = [
      [
        { status: 'excluded', did: 'missing', reason },
        { status: 'excluded', reason },
      ],
      [{}, {}],
    ] as const;
    expect(punctuality(standings, { plan: named, period: '2022-6M' })).toBe(
      `03/04 lượt báo cáo của các đơn vị đã gửi, trong đó đúng hạn 03/04 lượt. Không tính số liệu của Phòng A (quý I: chưa gửi báo cáo; quý II: đã gửi báo cáo; lý do: ${reason}).`,
    );
  });

  test('is only counted where the office does not name units', () => {
    const standings = [[{}], late(1), [{ status: 'missing' }]] as const;
    expect(punctuality(standings, {})).toBe(
      '02/03 đơn vị gửi báo cáo; 01 đơn vị chậm 01 ngày; số liệu trong Báo cáo này chưa bao gồm 01 đơn vị chưa gửi báo cáo.',
    );
  });

  test('adds up over the quarters of a longer period', () => {
    const standings = [
      [{}, {}],
      [{}, { status: 'late', daysLate: 3 }],
      [{ status: 'missing' }, {}],
    ] as const;
    expect(punctuality(standings, { plan: named, period: '2022-6M' })).toBe(
      '05/06 lượt báo cáo của các đơn vị đã gửi, trong đó đúng hạn 04/06 lượt; số liệu trong Báo cáo này chưa bao gồm Phòng C (quý I: chưa gửi báo cáo).',
    );
  });
});

describe('what every report ends with', () => {
  const titles = (one: Case) =>
    organisationOf(build(one)).items.map(({ number, title }) => `${number}. ${title}`);
  const item = (one: Case, title: string) =>
    organisationOf(build(one)).items.find((found) => found.title === title);

  test('stands in a section of its own where the plan has none for roles', () => {
    expect(organisationOf(build({})).heading).toBe('II. ĐÁNH GIÁ CHUNG VÀ NHIỆM VỤ TRỌNG TÂM');
    expect(titles({})).toEqual([
      '1. Tình hình gửi báo cáo',
      '2. Tồn tại, hạn chế',
      '3. Nhiệm vụ trọng tâm quý II năm 2022',
    ]);
  });

  test('follows the plan’s roles, under the next numbers', () => {
    const section = {
      number: 'II',
      title: 'TỔ CHỨC',
      reportTitle: 'TỔ CHỨC THỰC HIỆN',
      holds: 'organisation',
    } as const;
    const role = { text: '', units: [], result: null };
    const plan: Plan = {
      ...healthPlan,
      sections: [...healthPlan.sections, section],
      organisation: [
        { ...role, number: '1', name: 'Văn phòng Sở', units: ['van-phong'], result: 'tổng hợp báo cáo.' },
        { ...role, number: '2', name: 'Các phòng' },
      ],
    };
    const office = {
      roles: { '2': 'hoàn thành nhiệm vụ' },
      shortcomings: 'còn chậm',
      proposals: ['tăng biên chế'],
    };
    const built = organisationOf(build({ plan, office }));
    expect(built.heading).toBe('II. TỔ CHỨC THỰC HIỆN');
    expect(built.items.map(({ number, title, text }) => `${number}. ${title}: ${text}`)).toEqual([
      '1. Văn phòng Sở: tổng hợp báo cáo. 03/03 đơn vị gửi báo cáo.',
      '2. Các phòng: hoàn thành nhiệm vụ.',
      '3. Tồn tại, hạn chế và nguyên nhân: còn chậm.',
      '4. Nhiệm vụ trọng tâm quý II năm 2022: ',
      '5. Đề xuất, kiến nghị: tăng biên chế.',
    ]);
  });

  test('is said from the figures where the office wrote nothing', () => {
    const targets = [
      { number: '1', judgement: 'not-met', progress: null, indicators: [] },
      { number: '3', judgement: 'in-progress', progress: 'behind', indicators: [] },
    ] as const;
    expect(item({ scorecard: { targets } }, 'Tồn tại, hạn chế')?.text).toBe(
      'còn 01 chỉ tiêu chưa đạt (1); 01 chỉ tiêu chậm tiến độ (3).',
    );
    expect(item({ scorecard: { targets } }, 'Nhiệm vụ trọng tâm quý II năm 2022')?.points).toEqual([
      { mark: 'a)', text: 'Khắc phục tồn tại, hạn chế để hoàn thành chỉ tiêu 1.' },
      { mark: 'b)', text: 'Đẩy nhanh tiến độ thực hiện chỉ tiêu 3.' },
      { mark: 'c)', text: 'Tiếp tục thực hiện các chỉ tiêu, nhiệm vụ của Kế hoạch.' },
    ]);
    const two = [...targets, { ...targets[0], number: '2' }];
    const tasks = [taskScore('5.2', 'behind')];
    const points = item({ scorecard: { targets: two, tasks } }, 'Nhiệm vụ trọng tâm quý II năm 2022')?.points;
    expect(points?.map(({ text }) => text)).toEqual([
      'Khắc phục tồn tại, hạn chế để hoàn thành các chỉ tiêu 1, 2.',
      'Đẩy nhanh tiến độ thực hiện chỉ tiêu 3.',
      'Hoàn thành nhiệm vụ 5.2 đang chậm tiến độ.',
      'Tiếp tục thực hiện các chỉ tiêu, nhiệm vụ của Kế hoạch.',
    ]);
    expect(item({}, 'Tồn tại, hạn chế')?.text).toBe('không có chỉ tiêu chưa đạt, nhiệm vụ chậm tiến độ.');
  });

  test('assesses in longer periods, with the points that there are', () => {
    const office = { strengths: 'đúng hạn', shortcomings: 'còn giấy', lessons: 'đối chiếu thường xuyên' };
    expect(item({ period: '2022', office }, 'Đánh giá chung')?.points).toEqual([
      { mark: 'a)', text: 'Ưu điểm: đúng hạn.' },
      { mark: 'b)', text: 'Tồn tại, hạn chế: còn giấy.' },
      { mark: 'c)', text: 'Bài học kinh nghiệm: đối chiếu thường xuyên.' },
    ]);
    expect(titles({ period: '2022' }).at(-1)).toBe('3. Phương hướng, nhiệm vụ năm 2023');
    // What an office writes is never dropped: a quarter with strengths is assessed too.
    expect(item({ office: { strengths: 'đúng hạn' } }, 'Đánh giá chung')?.points).toHaveLength(2);
  });
});
