import { describe, expect, test } from 'vitest';
import type { Plan, ReportSettings } from '../../src/domain/plan.ts';
import { abbreviationDeclarer } from '../../src/report/abbreviations.ts';
import { build } from './fixtures/build.ts';
import { healthPlan } from './fixtures/health-plan.ts';

function withSettings(report: Partial<ReportSettings>): Plan {
  return { ...healthPlan, report: { ...healthPlan.report, ...report } };
}

test('one addressee stands alone, several end in semicolons and a full stop', () => {
  expect(build({}).addressees).toEqual([{ text: 'Ủy ban nhân dân tỉnh Sông Lam', alone: true }]);
  expect(build({ plan: withSettings({ addressees: ['Bộ Y tế.', 'Sở Nội vụ;'] }) }).addressees).toEqual([
    { text: 'Bộ Y tế;', alone: false },
    { text: 'Sở Nội vụ.', alone: false },
  ]);
});

test('recipients begin with `Như trên` where there are addressees, and end where the report is kept', () => {
  expect(build({}).recipients).toEqual(['Như trên;', 'Các phòng thuộc Sở;', 'Lưu: VT.']);
  const inward = withSettings({
    addressees: [],
    recipients: ['Như trên', 'Các phòng'],
    archive: 'Lưu: VT, VP',
  });
  expect(build({ plan: inward }).recipients).toEqual(['Các phòng;', 'Lưu: VT, VP.']);
});

test('the basis opens the first sentence, or is one by itself', () => {
  const sentence =
    'Sở Y tế báo cáo kết quả thực hiện công tác nâng cao chất lượng phục vụ quý I năm 2022 (số liệu từ ngày 01/12/2021 đến ngày 28/02/2022) như sau:';
  expect(build({}).opening).toEqual([`Thực hiện Kế hoạch số 15/KH-SYT ngày 20/01/2022, ${sentence}`]);
  expect(build({ plan: withSettings({ basis: 'Thực hiện Kế hoạch.' }) }).opening).toEqual([
    'Thực hiện Kế hoạch.',
    sentence,
  ]);
  const bases = withSettings({ basis: null, bases: ['Căn cứ Luật A', 'Căn cứ Luật B.'] });
  expect(build({ plan: bases })).toMatchObject({
    bases: ['Căn cứ Luật A;', 'Căn cứ Luật B.'],
    opening: [sentence],
  });
});

test('the last sentence ends `./.` once, with the request where there is one', () => {
  const whole =
    'Trên đây là Báo cáo kết quả thực hiện công tác nâng cao chất lượng phục vụ quý I năm 2022 của Sở Y tế';
  expect(build({}).closing).toBe(`${whole}./.`);
  expect(build({ plan: withSettings({ request: 'kính gửi Bộ Y tế xem xét.' }) }).closing).toBe(
    `${whole}, kính gửi Bộ Y tế xem xét./.`,
  );
});

describe('the stamp', () => {
  const approval = { authority: null, position: 'Giám đốc', name: 'Lý Văn N' };

  test('of a draft leaves number and date blank, and names the plan’s signer', () => {
    expect(build({}).stamp).toEqual({
      state: 'draft',
      draft: true,
      number: '\u00A0'.repeat(8),
      day: '\u00A0'.repeat(6),
      month: '\u00A0'.repeat(6),
      year: '2022',
      authority: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
      signer: 'Phan Thị K',
    });
  });

  test('of an approved and an issued report names who approved, then number and date', () => {
    expect(build({ approval }).stamp).toMatchObject({
      state: 'approved',
      draft: false,
      number: '\u00A0'.repeat(8),
      authority: ['GIÁM ĐỐC'],
      signer: 'Lý Văn N',
    });
    expect(build({ approval, issue: { number: 7, date: '2022-03-05' } }).stamp).toMatchObject({
      state: 'issued',
      number: '07',
      day: '05',
      month: '3',
      year: '2022',
    });
  });

  test('is all that approval and issue change', () => {
    const issued = build({ approval, issue: { number: 112, date: '2022-12-24' } });
    expect({ ...issued, stamp: null }).toEqual({ ...build({}), stamp: null });
  });
});

describe('abbreviations are declared at their first use', () => {
  const declared = (...texts: readonly string[]) =>
    texts.map(
      abbreviationDeclarer([
        { short: 'CCHC', long: 'cải cách hành chính' },
        { short: 'TTHC', long: 'thủ tục hành chính' },
      ]),
    );

  test.each([
    [
      ['công tác cải cách hành chính quý I', 'CCHC'],
      ['công tác cải cách hành chính (CCHC) quý I', 'CCHC'],
    ],
    [
      ['hồ sơ TTHC, TTHC', 'TTHC'],
      ['hồ sơ thủ tục hành chính (TTHC), TTHC', 'TTHC'],
    ],
    [['TTHC được công khai.'], ['Thủ tục hành chính (TTHC) được công khai.']],
    [['Đạt. CCHC tiến bộ'], ['Đạt. Cải cách hành chính (CCHC) tiến bộ']],
    [['Kết quả: CCHC tiến bộ'], ['Kết quả: cải cách hành chính (CCHC) tiến bộ']],
    [['thủ tục hành chính (TTHC); thủ tục hành chính'], ['thủ tục hành chính (TTHC); thủ tục hành chính']],
    [['TTHCX, XCCHC'], ['TTHCX, XCCHC']],
  ])('%j → %j', (texts, expected) => {
    expect(declared(...texts)).toEqual(expected);
  });
});
