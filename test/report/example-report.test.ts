import { beforeAll, describe, expect, test } from 'vitest';
import { computeScorecard } from '../../src/attainment/compute-scorecard.ts';
import { composeMarkdown } from '../../src/compose/compose-markdown.ts';
import { nothingAccepted } from '../../src/report/accepted.ts';
import { buildReport } from '../../src/report/build-report.ts';
import type { ReportModel } from '../../src/report/report-model.ts';
import { openExample } from '../support/open-example.ts';
import { organisationOf, provenance, targetsOf, tasksOf, templates } from './fixtures/build.ts';
import { expectEnds } from './fixtures/expect-ends.ts';
import { findPeriod } from './fixtures/make-plan.ts';

const { workspace, officeTexts } = await openExample();

/** The report of the example as it looks from the period's closing day. */
function reportOf(id: string, worded = true): ReportModel {
  const period = findPeriod(workspace.plan, id);
  const scorecard = computeScorecard(workspace, period, { asOf: period.closes, excluded: new Map() });
  const officeText = worded ? (officeTexts[id] ?? null) : null;
  return buildReport({
    workspace,
    scorecard,
    officeText,
    accepted: nothingAccepted,
    approval: null,
    issue: null,
    replaces: null,
  });
}

describe('the first quarter of 293/KH, beside the report that an officer wrote by hand', () => {
  let report: ReportModel;
  beforeAll(() => {
    report = reportOf('2020-Q1');
  });

  test('says of the targets', () => {
    const { summary, targets } = targetsOf(report);
    expect(summary).toBe(
      'Trong 10 chỉ tiêu có 05 chỉ tiêu đạt (2, 4, 5, 6, 10), 03 chỉ tiêu đang thực hiện, đánh giá vào cuối năm (1, 3, 7), 02 chỉ tiêu chưa đạt (8, 9). Chi tiết tại Phụ lục I; số liệu theo đơn vị tại Phụ lục II.',
    );
    expect(targets.map(({ number, result, judgement }) => `${number}. ${result} ${judgement}`)).toEqual([
      '1. 05/05 đơn vị (100%) đã ban hành kế hoạch; mức độ thực hiện được đánh giá vào cuối năm. Đang thực hiện.',
      '2. 13/13 người đứng đầu (100%), có văn bản phân công. Đạt.',
      '3. đã kiểm tra 01/11 đơn vị (9,09%); kế hoạch năm kiểm tra 04/11 đơn vị (36,36%). Đang thực hiện, đúng tiến độ.',
      '4. tổng số hồ sơ thủ tục hành chính (TTHC) phải giải quyết là 7.901 hồ sơ (tiếp nhận mới 6.509, từ kỳ trước chuyển sang 1.392). Đã giải quyết 6.490 hồ sơ, trong đó trước hạn và đúng hạn 6.416 hồ sơ, đạt tỷ lệ 98,86%, tăng 0,91 điểm phần trăm so với cùng kỳ năm 2019; quá hạn 74 hồ sơ, chiếm tỷ lệ 1,14%. Đang giải quyết 1.411 hồ sơ, trong đó quá hạn 06 hồ sơ. Nguyên nhân quá hạn: hồ sơ trợ cấp thất nghiệp tăng sau Tết (38 hồ sơ); chờ giám định, xác minh hồ sơ người có công (22 hồ sơ); chờ xác minh hồ sơ cấp giấy phép lao động (14 hồ sơ). Đạt, vượt chỉ tiêu.',
      '5. 296/296 công chức, viên chức. Đạt.',
      '6. 118/118 TTHC (100%) thực hiện qua cơ chế một cửa, một cửa liên thông; 118/118 TTHC (100%) được công khai. Đạt.',
      '7. 18/96 người (18,75%); 02 lớp phải hoãn do dịch bệnh Covid-19. Đang thực hiện, chậm tiến độ.',
      '8. 6.448/6.490 hồ sơ (99,35%); còn 42 hồ sơ của Phòng Người có công chưa cập nhật do chuyển đổi phiên bản phần mềm. Chưa đạt.',
      '9. 1.182/1.196 văn bản (98,83%); 14 văn bản gửi bản giấy do kèm hồ sơ, chứng từ gốc. Chưa đạt mức phấn đấu.',
      '10. 11/11 đơn vị (100%) áp dụng ISO, trong đó 07 đơn vị đã chuyển đổi sang ISO 9001:2015; 101/118 TTHC (85,59%) có quy trình ISO, vượt mức tối thiểu. Đạt.',
    ]);
    expect(targets.filter((target) => target.apart).map((target) => target.number)).toEqual(['4']);
  });

  test('says of the tasks and of the units', () => {
    const { summary, groups } = tasksOf(report);
    expect(summary).toBe(
      'Trong 23 nhiệm vụ: hoàn thành 03; thực hiện thường xuyên 11; đúng tiến độ 07; chậm tiến độ 01; chưa đến thời hạn 01.',
    );
    expect(groups[0]?.paragraphs).toEqual([
      '1.1. 05/05 đơn vị trực thuộc ban hành kế hoạch, 06/06 phòng chuyên môn đưa vào chương trình công tác (hoàn thành). 1.2. 13/13 đơn vị đưa kết quả CCHC vào tiêu chí thi đua. 1.3. Đăng 14 tin, bài trên Trang thông tin điện tử của Sở. 1.4. Ban hành kế hoạch kiểm tra 04 đơn vị, đã kiểm tra 01 đơn vị.',
    ]);
    expect(groups.at(-1)).toEqual({
      heading: '8. Công tác tuyên truyền cải cách hành chính',
      paragraphs: ['Lồng ghép tuyên truyền CCHC trong 02 hội nghị với 165 lượt người tham dự.'],
    });
    expect(organisationOf(report).items[0]?.text).toBe(
      'hướng dẫn, theo dõi, tổng hợp việc thực hiện Kế hoạch. 13/13 đơn vị gửi báo cáo; 01 đơn vị chậm 01 ngày (Trung tâm Bảo trợ xã hội).',
    );
  });

  test('adds up in the appendices', () => {
    const [first, second] = report.appendices;
    expect(first?.tables[0]?.rows.map((row) => row.slice(0, 1).concat(row.slice(3)).join(' | '))).toEqual([
      '1.1 | 100% | 5 | 5 | 100,00 | Đạt | ',
      '1.2 | 100% | … | 5 | … | Đang thực hiện | Đánh giá cuối năm',
      '2 | 100% | 13 | 13 | 100,00 | Đạt | ',
      '3 | Tối thiểu 30% (4 đơn vị) | 1 | 11 | 9,09 | Đang thực hiện | Đánh giá cuối năm',
      '4 | Từ 90% trở lên | 6.416 | 6.490 | 98,86 | Vượt | Còn 6 hồ sơ đang giải quyết quá hạn',
      '5 | (không quy định tỷ lệ) | 296 | 296 | 100,00 | Đạt | ',
      '6.1 | 100% | 118 | 118 | 100,00 | Đạt | Liên thông: 21',
      '6.2 | 100% | 118 | 118 | 100,00 | Đạt | ',
      '7 | 100% | 18 | 96 | 18,75 | Đang thực hiện | Chậm tiến độ: hoãn 2 lớp',
      '8 | 100% | 6.448 | 6.490 | 99,35 | Chưa đạt | Xem mục III.8',
      '9 | Phấn đấu 100% | 1.182 | 1.196 | 98,83 | Chưa đạt mức phấn đấu | Không tính văn bản không được chuyển qua mạng',
      '10.1 | 100% | 11 | 11 | 100,00 | Đạt | ISO 9001:2015: 7',
      '10.2 | Tối thiểu 80% | 101 | 118 | 85,59 | Vượt | ',
    ]);
    const [files, others] = second?.tables ?? [];
    expect(files?.numbers[2]).toBe('(3)=(4)+(5)+(6)+(7)');
    expect(files?.numbers[14]).toBe('(15)=[(9)+(10)]/(8)');
    expect(files?.rows[4]?.slice(1, 5)).toEqual(['Phòng Trẻ em và Bình đẳng giới', '-', '-', '-']);
    expect(files?.total.join(' ')).toBe(
      ' Tổng cộng 7.901 1.392 347 5.975 187 6.490 2.626 3.790 74 1.411 1.405 6 98,86',
    );
    expect(others?.rows[2]?.join(' ')).toBe(
      '3 Phòng Kế hoạch - Tài chính KAD x 0 8/8 KAD 2/5 KAD KAD 2015 KAD',
    );
    expect(others?.total.join(' ')).toBe(
      ' Tổng cộng 5/5 13/13 1/11 296/296 118/118 18/96 6.448/6.490 1.182/1.196 11/11 101/118',
    );
  });
});

describe('the year', () => {
  test('lays quarters side by side and carries no stock over', () => {
    const report = reportOf('2020');
    const { summary, targets } = targetsOf(report);
    expect(summary).toContain(
      'Trong 10 chỉ tiêu của Kế hoạch, 09 chỉ tiêu đạt (trong đó chỉ tiêu 3, 4 vượt mức Kế hoạch), 01 chỉ tiêu chưa đạt (chỉ tiêu 9).',
    );
    expect(targets[2]?.result).toBe(
      'đã kiểm tra 04/11 phòng chuyên môn, đơn vị trực thuộc (36,36%), vượt 6,36 điểm phần trăm.',
    );
    expect(targets[3]?.result).toMatch(
      /^trong năm phải giải quyết 29\.234 hồ sơ .*\(từ năm trước chuyển sang 1\.392, tiếp nhận mới 27\.842\); đã giải quyết 28\.106 hồ sơ, trong đó trước hạn và đúng hạn 27\.841 hồ sơ, đạt tỷ lệ 99,06%, tăng 0,97 điểm phần trăm so với năm 2019; quá hạn 265 hồ sơ.*; chuyển sang năm sau 1\.128 hồ sơ/,
    );
    expect(targets[3]?.tables[0]?.rows.map((row) => row.slice(1))).toEqual([
      ['6.416', '6.702', '7.118', '7.605', '27.841'],
      ['6.490', '6.774', '7.180', '7.662', '28.106'],
      ['98,86', '98,94', '99,14', '99,26', '99,06'],
    ]);
    expect(composeMarkdown(report, templates, provenance)).toContain(
      '| Chỉ tiêu 4 | Quý I | Quý II | Quý III | Quý IV | Cả năm |',
    );
    expect(tasksOf(report).summary).toContain('21/23 nhiệm vụ; chưa hoàn thành 02 nhiệm vụ (4.1, 5.3)');
    // At the year's end nothing is slow any more: it is not done.
    expect(JSON.stringify(tasksOf(report))).toContain('(chưa hoàn thành, quá thời hạn ngày 30/9/2020)');
    expect(JSON.stringify(report)).not.toMatch(/chậm tiến độ|đang thực hiện|xếp hạng/i);
  });
});

describe.each(workspace.plan.periods.map(({ id }) => id))('%s', (id) => {
  test.each([true, false])(
    'prints every target word for word and nothing that is none, office text: %s',
    (worded) => {
      const markdown = composeMarkdown(reportOf(id, worded), templates, provenance);
      for (const target of workspace.plan.targets)
        expect(markdown).toContain(`\n${target.number}\\. ${target.text}`);
      expect(markdown).not.toMatch(/null|undefined|NaN|\[object|Infinity|[{}]/);
      expectEnds(markdown);
    },
  );
});
