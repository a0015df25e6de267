import { type FaultPlace, place } from './fault-place.ts';

/** Places of `plan.yaml`. A plan with a fault is used for nothing, so that its faults stand alone. */
export const planFaults: readonly FaultPlace[] = [
  place('year: 2020', ['number-expected', 'year: ⟦hai nghìn⟧']),
  place('about: thử kiểm tra báo cáo }', ['unknown-key', 'about: thử kiểm tra báo cáo, ⟦ky⟧: x }']),
  place(
    'letterhead: [SỞ THỬ NGHIỆM]',
    ['list-wrong-length', '⟦letterhead⟧: []'],
    ['list-expected', 'letterhead: ⟦SỞ THỬ NGHIỆM⟧'],
  ),
  place('symbol: BC-STN', ['value-missing', '⟦symbol⟧:']),
  place('recipients: [UBND tỉnh]', ['value-missing', 'recipients: [⟦""⟧]']),
  place('due: 2020-03-16, closes: 2020-03-19', [
    'plan-dates-missing',
    { 'due: 2020-03-16, closes: 2020-03-19': 'due: 2020-03-16', '  2020-Q1: { from': '  ⟦2020-Q1⟧: { from' },
  ]),
  place(
    '2020-Q2: { from: 2020-03-15',
    ['plan-windows-gap', '2020-Q2: { from: ⟦2020-03-20⟧'],
    ['plan-windows-overlap', '2020-Q2: { from: ⟦2020-03-10⟧'],
    ['date-unreadable', '2020-Q2: { from: ⟦2020-03-35⟧'],
  ),
  place('due: 2020-06-15, closes', ['plan-dates-backwards', 'due: ⟦2020-05-15⟧, closes']),
  place(
    'reports: [2020-Q1, 2020-6M]',
    ['list-repeats', 'reports: [2020-Q1, ⟦2020-Q1⟧]'],
    ['plan-unknown-period', 'reports: [2020-Q1, ⟦2020-9M⟧]'],
    ['list-wrong-length', '⟦reports⟧: []'],
  ),
  place(
    'moiDonVi: { label: mọi đơn vị, kinds: [phong, trungTam] }',
    ['plan-unknown-kind', 'moiDonVi: { label: mọi đơn vị, kinds: [phong, ⟦trungtam⟧] }'],
    [
      'plan-set-empty',
      'moiDonVi: { label: mọi đơn vị, kinds: [phong, trungTam] }\n  ⟦rong⟧: { label: trống }',
    ],
  ),
  place('units: [mot-cua, tt-dao-tao] }', ['plan-unknown-unit', 'units: [mot-cua, ⟦tt-dao-taoo⟧] }']),
  place(
    'to: 2020-03-31, successor: tt-dao-tao',
    ['plan-circular', 'to: 2020-03-31, successor: ⟦tt-cu⟧'],
    ['plan-unknown-unit', 'to: 2020-03-31, successor: ⟦tt-moi⟧'],
  ),
  place('rollUp: last, askedOf: moiDonVi, mayBeUnplanned: true', [
    'not-among',
    'rollUp: last, askedOf: moiDonVi, mayBeUnplanned: ⟦có⟧',
  ]),
  place(
    'type: decimal, rollUp: last, askedOf: mot-cua',
    ['plan-unknown-set', 'type: decimal, rollUp: last, askedOf: ⟦mot-cuaa⟧'],
    ['not-among', 'type: decimal, rollUp: ⟦cuoi⟧, askedOf: mot-cua'],
  ),
  place('phuTrach: { label: Người đứng đầu trực tiếp phụ trách, type: yesNo', [
    'plan-choices-missing',
    '⟦phuTrach⟧: { label: Người đứng đầu trực tiếp phụ trách, type: choice',
  ]),
  place('askedOf: moiDonVi, reportedBy: van-phong', [
    'plan-unknown-unit',
    'askedOf: moiDonVi, reportedBy: ⟦van-phongg⟧',
  ]),
  place(
    'add: [truocHan, dungHan]',
    ['plan-unknown-figure', 'add: [⟦truochan⟧, dungHan]'],
    ['plan-wrong-type', 'add: [⟦keHoach⟧, dungHan]'],
  ),
  place('number: "3"', ['text-expected', 'number: ⟦3⟧'], ['plan-number-twice', 'number: ⟦"2"⟧']),
  place('share: keHoach', ['plan-unknown-measure', 'share: ⟦keHoachh⟧']),
  place(
    '{numerator}/{denominator} đơn vị',
    ['phrase-unreadable', '⟦{⟧numerator/{denominator} đơn vị'],
    ['phrase-unknown-figure', '⟦{tuSo}⟧/{denominator} đơn vị'],
  ),
  place(
    'atLeast: 90%',
    ['name-not-allowed', 'atLeast: ⟦cao⟧'],
    ['plan-level-twice', 'atLeast: 90%, ⟦atMost⟧: 95%'],
  ),
  place('counts: [iso2008', ['plan-unknown-choice', 'counts: [⟦iso2009⟧']),
  place('2020-Q2: 60%', ['plan-unknown-period', '⟦2020-Q3⟧: 60%']),
  place('equal: 100%, judged: by-year-end', [
    'plan-level-missing',
    { 'equal: 100%, judged: by-year-end': 'judged: by-year-end', '{ id: "3"': '{ ⟦id⟧: "3"' },
  ]),
  place(
    'share: phuTrach, of: [moiDonVi]',
    ['plan-formula-twice', 'count: [truocHan], ⟦share⟧: phuTrach, of: [moiDonVi]'],
    [
      'plan-part-missing',
      { 'share: phuTrach, of: [moiDonVi]': 'share: phuTrach', '{ id: "4"': '{ ⟦id⟧: "4"' },
    ],
  ),
  place(
    'qualitative: { judgedBy: van-phong }',
    ['plan-unknown-unit', 'qualitative: { judgedBy: ⟦van-phongg⟧ }'],
    [
      'plan-formula-missing',
      { 'qualitative: { judgedBy: van-phong }': 'note: xem sau', '{ id: "5"': '{ ⟦id⟧: "5"' },
    ],
  ),
  place('measures: [tinBai]', ['plan-unknown-measure', 'measures: [⟦tinbai⟧]']),
  place('due: 2020-06-30', ['date-unreadable', 'due: ⟦2020-06-31⟧']),
  place('units: [van-phong] }', ['plan-unknown-set', 'units: [⟦vanphong⟧] }']),
  place(
    'within: [[quaHan]',
    ['plan-wrong-type', 'within: [[⟦phuTrach⟧]'],
    ['plan-unknown-figure', 'within: [[⟦quaHann⟧]'],
  ),
  place('reasonsFor: quaHan, indicator: "2.1"', [
    'plan-unknown-indicator',
    'reasonsFor: quaHan, indicator: ⟦"2.7"⟧',
  ]),
  place('jump: [truocHan], beyond: 50%', ['plan-check-unclear', '⟦jump⟧: [truocHan]']),
  place('- rows: moiDonVi', ['plan-unknown-set', '- rows: ⟦moiDonvi⟧']),
  place('add: [daGiaiQuyet] }', ['plan-unknown-figure', 'add: [⟦daGiaiQuyt⟧] }']),
  place(
    'indicator: "2.2", show',
    ['plan-unknown-indicator', 'indicator: ⟦"2.7"⟧, show'],
    ['plan-column-unclear', { '{ label: ISO, indicator: "2.2", show': '{ ⟦label⟧: ISO, show' }],
  ),
];
