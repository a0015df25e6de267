import { type FaultPlace, place } from './fault-place.ts';

/** Places of `samples/about.yaml`, the report that also speaks about other units. */
export const aboutFaults: readonly FaultPlace[] = [
  place('nguoiKeHoach: 5', ['count-with-words', 'nguoiKeHoach: ⟦5 người⟧']),
  place('phuTrach: có', ['yes-no-unreadable', 'phuTrach: ⟦y⟧']),
  place('kiemTra: không\nabout', ['document-unreadable', 'kiemTra: ⟦chưa⟧\nabout']),
  place(
    'mot-cua: { kiemTra: {',
    ['unknown-unit', '⟦mot-cuaa⟧: { kiemTra: {'],
    ['about-not-allowed', '⟦van-phong⟧: { kiemTra: {'],
    ['unknown-measure', 'mot-cua: { ⟦kiemtra⟧: {'],
    ['date-unreadable', { 'date: 2020-02-20': 'date: ⟦20/2⟧' }],
  ),
  place('tt-dao-tao: { kiemTra: không }', ['answer-missing', 'tt-dao-tao: { ⟦kiemTra⟧: }']),
  place(
    '"5": { judgement: met',
    ['not-among', '"5": { judgement: ⟦đạt⟧'],
    ['unknown-indicator', '⟦"9"⟧: { judgement: met'],
  ),
  place(
    '"1.1": { state: regular',
    ['not-among', '"1.1": { state: ⟦thường xuyên⟧'],
    ['missing-key', '⟦"1.1"⟧: { result: x'],
  ),
];

/** Places of `samples/receipts.yaml`, the office's register. */
export const receiptFaults: readonly FaultPlace[] = [
  place('plan: KH-THU-2020', ['unknown-plan', 'plan: ⟦KH-THU-2019⟧']),
  place('period: 2020-Q1', ['unknown-report-period', 'period: ⟦2020-6M⟧']),
  place('received: 2020-03-16', ['date-unreadable', 'received: ⟦2020-03-32⟧']),
  place('state: accepted', ['not-among', 'state: ⟦đã nhận⟧']),
  place(
    'notApplicable: ["1"]',
    ['unknown-indicator', 'notApplicable: [⟦"9"⟧]'],
    ['list-expected', 'notApplicable: ⟦"1"⟧'],
    ['unknown-unit', { '  mot-cua: {': '  ⟦mot-cuaa⟧: {' }],
  ),
  place(', reason: thiếu số liệu', [
    'receipt-without-reason',
    { '  tt-dao-tao: {': '  ⟦tt-dao-tao⟧: {', ', reason: thiếu số liệu': '' },
  ]),
];

/** Places of `samples/office.yaml`, the office's own words. */
export const officeFaults: readonly FaultPlace[] = [
  place('plan: KH-THU-2020', ['unknown-plan', 'plan: ⟦KH-THU-2019⟧']),
  place(
    '{daGiaiQuyet} hồ sơ.',
    ['phrase-unknown-figure', '⟦{daGiaQuyet}⟧ hồ sơ.'],
    ['phrase-unreadable', '⟦{⟧daGiaiQuyet hồ sơ.'],
  ),
  place('targets: { "2"', ['unknown-target', 'targets: { ⟦"20"⟧']),
  place('tasks: { "1.1"', ['unknown-task', 'tasks: { ⟦"1.9"⟧']),
  place('roles: { "1"', ['unknown-role', 'roles: { ⟦"9"⟧']),
  place('nextTasks: [Tiếp tục kiểm tra.]', ['list-expected', 'nextTasks: ⟦Tiếp tục kiểm tra.⟧']),
  place('proposals: []', ['unknown-key', '⟦proposal⟧: []']),
];

/** Places of `samples/waivers.yaml`. */
export const waiverFaults: readonly FaultPlace[] = [
  place(
    'code: figure-jumps',
    ['waiver-unknown-code', 'code: ⟦figures-jump⟧'],
    ['waiver-not-allowed', 'code: ⟦count-with-dots⟧'],
  ),
  place('unit: mot-cua', ['unknown-unit', 'unit: ⟦mot-cuaa⟧']),
  place('target: "2.1"', ['unknown-target', 'target: ⟦"7"⟧']),
  place('period: 2020-Q2', ['unknown-report-period', 'period: ⟦2021-Q2⟧']),
  place('{ name: Trần Văn B', ['text-expected', '{ name: ⟦12⟧']),
  place(
    'expires: 30/9/2020',
    ['waiver-ends-early', 'expires: ⟦30/5/2020⟧'],
    ['date-unreadable', 'expires: ⟦30/9⟧'],
    ['date-unreadable', { 'date: 2020-06-15': 'date: ⟦2020-06-31⟧' }],
  ),
];
