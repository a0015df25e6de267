import { describe, expect, test } from 'vitest';
import type { Indicator, Plan } from '../../src/domain/plan.ts';
import { whole } from '../../src/domain/rational.ts';
import type { Figure, IndicatorScore, Judgement, TargetScore } from '../../src/domain/scorecard.ts';
import { build, type Case, targetsOf } from './fixtures/build.ts';
import { healthPlan } from './fixtures/health-plan.ts';
import { makeIndicator, percent } from './fixtures/make-plan.ts';
import { indicatorScore, measureScore, nothing, unitQuarter, value } from './fixtures/make-scorecard.ts';
import { makeSubmission, statement } from './fixtures/make-submission.ts';

const ratio = makeIndicator({
  id: '1',
  label: 'Hồ sơ đúng hạn',
  unit: 'hồ sơ',
  formula: { kind: 'ratio', numerator: ['quaHan'], denominator: ['hoSo'] },
  level: percent('atLeast', 90n),
});
const share = makeIndicator({
  id: '1',
  label: 'Đơn vị có quy chế',
  unit: 'đơn vị',
  formula: { kind: 'share', measure: 'quyetDinh', of: ['tatCa'], counts: [] },
  level: percent('atLeast', 100n),
});

interface OneTarget extends Omit<Case, 'scorecard'> {
  readonly indicators: readonly Indicator[];
  readonly scores: readonly IndicatorScore[];
  readonly target?: Partial<TargetScore>;
  readonly figures?: NonNullable<Case['scorecard']>['figures'];
  readonly units?: NonNullable<Case['scorecard']>['units'];
}

/** What is printed of a plan with one target, `Đạt` unless said otherwise. */
function printed({ indicators, scores, target, figures = {}, units, ...rest }: OneTarget): string {
  const plan: Plan = { ...healthPlan, targets: [{ number: '1', text: 'Chỉ tiêu.', indicators }] };
  const judged = { judgement: 'met', progress: null, indicators: indicators.map(({ id }) => id) } as const;
  const scorecard = {
    targets: [{ number: '1', ...judged, ...target }],
    indicators: Object.fromEntries(scores.map((score) => [score.id, score])),
    figures,
    ...(units && { units }),
  };
  const [only] = targetsOf(build({ plan, scorecard, ...rest })).targets;
  return `${only?.result} ${only?.judgement}`;
}

function one(indicator: Indicator, figure: Figure, parts: Partial<IndicatorScore> = {}): string {
  const scores = [indicatorScore('1', figure, parts)];
  const { judgement = 'met', progress = null } = parts;
  return printed({ indicators: [indicator], scores, target: { judgement, progress } });
}

describe('verdicts', () => {
  const aspiration = { ...ratio, aspiration: true };
  test.each<[Judgement, IndicatorScore['progress'], Indicator, string]>([
    ['met', null, ratio, 'Đạt.'],
    ['exceeded', null, ratio, 'Đạt, vượt chỉ tiêu.'],
    ['not-met', null, ratio, 'Chưa đạt.'],
    ['met', null, aspiration, 'Đạt mức phấn đấu.'],
    ['not-met', null, aspiration, 'Chưa đạt mức phấn đấu.'],
    ['in-progress', null, ratio, 'Đang thực hiện.'],
    ['in-progress', 'on-course', ratio, 'Đang thực hiện, đúng tiến độ.'],
    ['in-progress', 'behind', ratio, 'Đang thực hiện, chậm tiến độ.'],
    ['in-progress', 'ahead', ratio, 'Đang thực hiện, vượt tiến độ.'],
    ['undetermined', null, ratio, 'Chưa đủ số liệu để đánh giá.'],
    ['no-activity', null, ratio, 'Không phát sinh.'],
  ])('%s, %s', (judgement, progress, indicator, words) => {
    expect(one(indicator, value('95/100'), { judgement, progress })).toBe(`95/100 hồ sơ (95,00%). ${words}`);
  });
});

describe('the result of an indicator without a phrase', () => {
  test.each<[string, Indicator, Figure, string]>([
    ['a ratio', ratio, value('6416/6490'), '6.416/6.490 hồ sơ (98,86%).'],
    ['all of it', ratio, value('5/5'), '05/05 hồ sơ (100%).'],
    ['nothing arose', ratio, nothing('no-activity'), 'trong kỳ không phát sinh hồ sơ.'],
    [
      'no plan yet',
      ratio,
      nothing('unplanned', { numerator: whole(18) }),
      '18 hồ sơ; chưa có kế hoạch để tính tỷ lệ.',
    ],
    ['no plan, no figure', ratio, nothing('unplanned'), 'chưa có kế hoạch để tính tỷ lệ.'],
    ['nobody reported', ratio, nothing('no-data'), 'chưa có số liệu.'],
    ['not applicable', ratio, nothing('not-applicable'), 'không áp dụng.'],
    ['not asked yet', ratio, nothing('not-asked'), 'chưa đến kỳ báo cáo số liệu.'],
    [
      'a part is missing',
      ratio,
      value('9/12', { partial: true }),
      '09/12 hồ sơ (75,00%) (số liệu tạm tính).',
    ],
  ])('%s', (_, indicator, figure, words) => {
    expect(one(indicator, figure)).toBe(`${words} Đạt.`);
  });

  test('a share that the missing unit decides is not given as a rate', () => {
    const parts = { judgement: 'undetermined', coverage: { reported: 12, expected: 13 } } as const;
    expect(one(share, value('12/13', { partial: true }), parts)).toBe(
      '12/12 đơn vị đã báo cáo; còn 01 đơn vị chưa có số liệu. Chưa đủ số liệu để đánh giá.',
    );
    const nobody = { judgement: 'undetermined', coverage: { reported: 0, expected: 11 } } as const;
    expect(one(share, value('2/11', { partial: true }), nobody)).toBe(
      'ít nhất 02/11 đơn vị. Chưa đủ số liệu để đánh giá.',
    );
  });

  test('two parts of which nothing is known say so once', () => {
    const indicators = [ratio, { ...share, id: '2' }];
    const unknown = { judgement: 'undetermined' } as const;
    const scores = ['1', '2'].map((id) => indicatorScore(id, nothing('no-data'), unknown));
    expect(printed({ indicators, scores, target: unknown })).toBe(
      'chưa có số liệu. Chưa đủ số liệu để đánh giá.',
    );
  });

  test('a unit that was left out is not said to have sent nothing', () => {
    const quarters = [unitQuarter('2022-Q1', { status: 'excluded', reason: 'đang thanh tra' })];
    const units = [{ unit: 'phong-duoc', name: 'Phòng Dược', quarters }];
    const coverage = { reported: 12, expected: 13 };
    const scores = [
      indicatorScore('1', value('12/13', { partial: true }), { judgement: 'undetermined', coverage }),
    ];
    const target = { judgement: 'undetermined' } as const;
    expect(printed({ indicators: [share], scores, target, units })).toBe(
      '12/12 đơn vị được tính; còn 01 đơn vị chưa có hoặc không tính số liệu. Chưa đủ số liệu để đánh giá.',
    );
  });

  test('units that are left out are counted', () => {
    expect(one(ratio, value('5/5'), { notApplicable: ['phong-duoc'] })).toBe(
      '05/05 hồ sơ (100%); không tính 01 đơn vị không thuộc đối tượng áp dụng. Đạt.',
    );
  });
});

describe('the value that is not judged', () => {
  const toDate = value('2990/3332');

  test('stands beside a short result, with its verdict where that differs', () => {
    expect(one(ratio, value('951/1000'), { toDate, otherJudgement: 'not-met' })).toBe(
      '951/1.000 hồ sơ (95,10%), lũy kế từ đầu năm 2.990/3.332 hồ sơ (89,74%), chưa đạt. Đạt.',
    );
    expect(one(ratio, value('951/1000'), { toDate })).toBe(
      '951/1.000 hồ sơ (95,10%), lũy kế từ đầu năm 2.990/3.332 hồ sơ (89,74%). Đạt.',
    );
  });

  test('is that of each quarter where the plan limits each', () => {
    const limit = { compare: 'atMost', kind: 'number', value: whole(12) } as const;
    const count = makeIndicator({
      id: '1',
      label: 'Chi phí in ấn',
      unit: 'triệu đồng',
      formula: { kind: 'count', measures: ['hoSo'] },
      level: limit,
      basis: 'period',
    });
    const byQuarter = { '2022-Q1': value('11.5'), '2022-Q2': value('12') };
    const scores = [indicatorScore('1', value('23.5'), { why: 'by-quarter', byQuarter })];
    expect(printed({ indicators: [count], scores, period: '2022-6M' })).toBe(
      '23,5 triệu đồng (quý I 11,5; quý II 12). Đạt.',
    );
  });

  test('has no rate yet where some of the units that make up a share are missing', () => {
    const inPeriod = { ...value('5/11'), partial: true };
    const rates = one(share, inPeriod, { toDate: value('9/11'), basis: 'to-date' });
    expect(rates).toContain('trong kỳ ít nhất 05/11 đơn vị. Đạt.');
  });

  test('comes last where the result has several parts, and vanishes where it is the same', () => {
    const phrase = { ...ratio, result: 'giải quyết {denominator} hồ sơ; đúng hạn {numerator} hồ sơ' };
    expect(one(phrase, value('951/1000'), { toDate })).toBe(
      'giải quyết 1.000 hồ sơ; đúng hạn 951 hồ sơ. Lũy kế từ đầu năm: 2.990/3.332 hồ sơ (89,74%). Đạt.',
    );
    expect(one(ratio, value('951/1000'))).toBe('951/1.000 hồ sơ (95,10%). Đạt.');
    expect(one(ratio, value('20/100'), { toDate, basis: 'to-date' })).toBe(
      '2.990/3.332 hồ sơ (89,74%), trong kỳ 20/100 hồ sơ (20,00%). Đạt.',
    );
  });
});

describe('phrases', () => {
  const phrase = '{numerator} hồ sơ ({rate})[, {change.year} so với cùng kỳ][; quá hạn {missing} hồ sơ]';
  const withPhrase = { ...ratio, result: phrase };

  test('compare where there is something to compare', () => {
    expect(one(withPhrase, value('6416/6490'), { yearBefore: value('5733/5853') })).toBe(
      '6.416 hồ sơ (98,86%), tăng 0,91 điểm phần trăm so với cùng kỳ; quá hạn 74 hồ sơ. Đạt.',
    );
    expect(one(withPhrase, value('5733/5853'), { yearBefore: value('6416/6490') })).toContain(
      ', giảm 0,91 điểm phần trăm so với cùng kỳ;',
    );
  });

  test('lose the words where there is not, or nothing changed, or nothing is left', () => {
    expect(one(withPhrase, value('6416/6490'))).toBe('6.416 hồ sơ (98,86%); quá hạn 74 hồ sơ. Đạt.');
    expect(one(withPhrase, value('6490/6490'), { yearBefore: value('3/3') })).toBe(
      '6.490 hồ sơ (100%). Đạt.',
    );
    expect(one(withPhrase, value('9/10'), { yearBefore: nothing('no-activity') })).toBe(
      '09 hồ sơ (90,00%); quá hạn 01 hồ sơ. Đạt.',
    );
  });

  test('name measures, choices, units, shares of one in another', () => {
    const indicators = [
      {
        ...ratio,
        result: '{chiPhi} triệu; {quaHan/hoSo}; {quyetDinh=có} đơn vị; {quaHan:phong-duoc} hồ sơ của dược',
      },
    ];
    const figures = {
      chiPhi: measureScore(value('12.5')),
      hoSo: measureScore(value('6490')),
      quaHan: measureScore(value('74'), {
        byUnit: { 'phong-duoc': { inPeriod: value('7'), toDate: value('8') } },
      }),
      quyetDinh: measureScore(value('3'), { byChoice: { có: { inPeriod: value('3'), toDate: value('3') } } }),
    };
    expect(printed({ indicators, scores: [indicatorScore('1', value('9/10'))], figures })).toBe(
      '12,5 triệu; 1,14%; 03 đơn vị; 07 hồ sơ của dược. Đạt.',
    );
  });

  test('write a zero before both numbers of a fraction or before none', () => {
    const result = '{numerator}/{denominator} hồ sơ[, {numerator}/{denominator}]';
    const words = ['5/9', '0/9', '0/12'].map((figure) => one({ ...ratio, result }, value(figure)));
    expect(words).toEqual(['05/09 hồ sơ, 05/09. Đạt.', '0/9 hồ sơ. Đạt.', '0/12 hồ sơ. Đạt.']);
    expect(one(ratio, value('0/9'))).toBe('0/9 hồ sơ (0%). Đạt.');
  });

  test('fall back to the plain figures where one of theirs is not known', () => {
    expect(one({ ...ratio, result: 'tốn {chiPhi} triệu' }, value('9/10'))).toBe('09/10 hồ sơ (90,00%). Đạt.');
  });

  test('wait for their day with words of their own', () => {
    const pending = { ...ratio, result: '{numerator} hồ sơ', pending: 'đánh giá vào cuối năm' };
    expect(one(pending, nothing('not-asked'), { judgement: 'in-progress' })).toBe(
      'đánh giá vào cuối năm. Đang thực hiện.',
    );
    expect(one(pending, value('9/10'))).toBe('09 hồ sơ. Đạt.');
  });
});

describe('causes', () => {
  const missed = { judgement: 'not-met' } as const;
  const indicators = [ratio];
  const scores = [indicatorScore('1', value('80/100'), missed)];
  const submissions = [
    makeSubmission('van-phong', '2022-Q1', {
      indicators: { '1': statement(null, ['quaHan', 3n, 'chờ giám định'], ['quaHan', 5n, 'thiếu người.']) },
    }),
    makeSubmission('phong-duoc', '2022-Q1', {
      indicators: { '1': statement('phần mềm hỏng', ['quaHan', 9n, 'chờ giám định']) },
    }),
    makeSubmission('phong-duoc', '2022-Q2', { indicators: { '1': statement('của quý sau') } }),
  ];

  test('come from the units, the weightiest first, the same words once', () => {
    expect(printed({ indicators, scores, submissions, target: missed })).toBe(
      '80/100 hồ sơ (80,00%). Nguyên nhân: chờ giám định (12 hồ sơ); thiếu người (05 hồ sơ); phần mềm hỏng (Phòng Quản lý dược). Chưa đạt.',
    );
  });

  test('stand once where the phrase has told them', () => {
    const result = '{numerator} hồ sơ[. Nguyên nhân quá hạn: {reasons}]';
    const phrase = printed({ indicators: [{ ...ratio, result }], scores, submissions, target: missed });
    expect(phrase.match(/chờ giám định/g)).toHaveLength(1);
    expect(phrase).toContain(
      '80 hồ sơ. Nguyên nhân quá hạn: chờ giám định (12 hồ sơ); thiếu người (05 hồ sơ).',
    );
  });

  test('are the office’s where it has written them, with its slots', () => {
    const office = { targets: { '1': 'còn {missing} hồ sơ do chuyển đổi phần mềm.' } };
    expect(printed({ indicators, scores, submissions, office, target: missed })).toBe(
      '80/100 hồ sơ (80,00%); còn 20 hồ sơ do chuyển đổi phần mềm. Chưa đạt.',
    );
    const unknown = { targets: { '1': 'Trong đó {khaoSat} cuộc' } };
    expect(printed({ indicators, scores, office: unknown, target: missed })).toContain('. Trong đó … cuộc.');
  });

  test('are not told of what is met', () => {
    const met = [indicatorScore('1', value('95/100'))];
    expect(printed({ indicators, scores: met, submissions })).toBe('95/100 hồ sơ (95,00%). Đạt.');
  });
});

test('of several indicators, those that differ from their target say so', () => {
  const indicators = [
    { ...ratio, id: '1.1' },
    { ...ratio, id: '1.2', level: percent('atLeast', 80n) },
  ];
  const both = (first: Judgement, second: Judgement, judgement: Judgement): string =>
    printed({
      indicators,
      scores: [
        indicatorScore('1.1', value('90/100'), { judgement: first }),
        indicatorScore('1.2', value('85/100'), { judgement: second }),
      ],
      target: { judgement },
    });
  expect(both('met', 'exceeded', 'met')).toBe(
    '90/100 hồ sơ (90,00%); 85/100 hồ sơ (85,00%), vượt mức tối thiểu. Đạt.',
  );
  expect(both('not-met', 'met', 'not-met')).toBe(
    '90/100 hồ sơ (90,00%), chưa đạt mức Kế hoạch; 85/100 hồ sơ (85,00%). Chưa đạt.',
  );
  expect(both('met', 'met', 'met')).toBe('90/100 hồ sơ (90,00%); 85/100 hồ sơ (85,00%). Đạt.');
});

describe('the summary', () => {
  const summary = (judgements: readonly Judgement[], period?: string): string => {
    const targets = judgements.map((judgement, index) => ({
      number: String(index + 1),
      judgement,
      progress: null,
      indicators: [],
    }));
    return targetsOf(build({ ...(period ? { period } : {}), scorecard: { targets } })).summary;
  };

  test('counts and names targets by verdict', () => {
    expect(summary(['exceeded', 'not-met', 'met', 'undetermined', 'no-activity'])).toBe(
      'Trong 05 chỉ tiêu có 02 chỉ tiêu đạt (1, 3), 01 chỉ tiêu chưa đạt (2), 01 chỉ tiêu chưa đủ số liệu để đánh giá (4), 01 chỉ tiêu không phát sinh (5). Chi tiết tại Phụ lục.',
    );
  });

  test('of a year says which went beyond the plan', () => {
    expect(summary(['exceeded', 'met', 'not-met'], '2022')).toContain(
      'Trong 03 chỉ tiêu của Kế hoạch, 02 chỉ tiêu đạt (trong đó chỉ tiêu 1 vượt mức Kế hoạch), 01 chỉ tiêu chưa đạt (chỉ tiêu 3).',
    );
  });
});

test('corrections that this period’s reports carry say old, new and why', () => {
  const at = { file: '', line: 1, column: 1, endLine: 1, endColumn: 1 };
  const number = (value: bigint) => ({ kind: 'number', value: { n: value, d: 1n } }) as const;
  const correction = {
    at,
    period: '2022-Q1',
    measure: 'hoSo',
    about: 'phong-duoc',
    from: number(528n),
    to: number(1570n),
    reason: 'nhập bổ sung.',
    carriedBy: '2022-Q2',
    reporter: 'phong-duoc',
  };
  const document = { kind: 'document', number: '1/QĐ', date: '2022-01-05', file: null } as const;
  const other = { ...correction, measure: 'quyetDinh', from: { kind: 'none' } as const, to: document };
  const told = (period: string) =>
    targetsOf(build({ period, scorecard: { corrections: [correction, other] } })).corrections;
  expect(told('2022-Q2')).toEqual([
    'Phòng Quản lý dược, quý I năm 2022, “Hồ sơ đã giải quyết”: từ 528 thành 1.570 hồ sơ; lý do: nhập bổ sung.',
    'Phòng Quản lý dược, quý I năm 2022, “Quyết định ban hành quy chế”: từ không có thành số 1/QĐ ngày 05/01/2022; lý do: nhập bổ sung.',
  ]);
  expect(told('2022-6M')).toHaveLength(2);
  // The half-year's report has said so already.
  expect(told('2022-Q3')).toEqual([]);
});
