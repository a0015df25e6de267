import type { Entry } from './entry.ts';

const whereVi = '[Chỉ tiêu {target}, ][Nhiệm vụ {task}, ]“{label}”[ của {about}]';
const whereEn = '[Target {target}, ][Task {task}, ]“{label}”[ of {about}]';

/** Answers of other kinds, and answers that are absent or not asked. */
export const answerFaults = {
  'answer-missing': {
    severity: 'error',
    vi: {
      title: 'chưa điền số liệu',
      detail: `${whereVi}: ô còn trống. Trống nghĩa là chưa báo cáo, không phải bằng 0.`,
      remedy:
        'Đề nghị ghi [{zero} nếu không có][một trong: {allowed}][ngày, ví dụ {day}][số và ngày văn bản, hoặc “không”: {document}]; nếu không thuộc nhiệm vụ của đơn vị, ghi ở mục “notApplicable” và nêu lý do.',
    },
    en: {
      title: 'not filled in',
      detail: `${whereEn}: empty, which means not reported, not 0.`,
      remedy:
        'Write [{zero} if there is none][one of: {allowed}][the day, for example {day}][the document’s number and date, or “không”: {document}]; if it does not concern the unit, say so under “notApplicable” with the reason.',
    },
    example: { of: 'submission', good: 'quaHan: 22', bad: 'quaHan:' },
  },
  'measure-missing': {
    severity: 'error',
    vi: {
      title: 'thiếu dòng số liệu “{key}”',
      detail: `${whereVi}: chưa có dòng này. Không ghi nghĩa là chưa báo cáo, không phải bằng 0.`,
      remedy:
        'Đề nghị bổ sung dòng “{key}: …”; nếu không thuộc nhiệm vụ của đơn vị, ghi ở mục “notApplicable” và nêu lý do.',
    },
    en: {
      title: 'line “{key}” missing',
      detail: `${whereEn}: there is no such line, which means not reported, not 0.`,
      remedy:
        'Add a line “{key}: …”; if it does not concern the unit, say so under “notApplicable” with the reason.',
    },
    example: { of: 'submission', good: '  quaHan: 22\n', bad: '' },
  },
  'measures-missing': {
    severity: 'error',
    vi: {
      title: 'thiếu {count} dòng số liệu',
      detail:
        'Chưa có các dòng[ của {about}]: {keys}.[ Sau dòng {last} tệp không còn gì: có thể chưa được lưu, chép hết.] Không ghi nghĩa là chưa báo cáo, không phải bằng 0.',
      remedy:
        'Đề nghị lưu, chép hoặc gửi lại từ bản gốc nếu tệp bị cắt; nếu không, bổ sung mỗi dòng “tên dòng: …” như ở biểu mẫu của đơn vị (cchc form).',
    },
    en: {
      title: '{count} lines of figures missing',
      detail:
        'There are no lines[ about {about}] {keys}.[ The file ends with line {last}: it may not have been wholly saved or copied.] No line means not reported, not 0.',
      remedy:
        'Save, copy or send it again from the original if it was cut off; else add the lines “name: …” as in the unit’s form (cchc form).',
    },
    example: {
      of: 'submission',
      good: '  truocHan: 5118\n  dungHan: 301 # theo hệ thống\n  quaHan: 22\n  nguoiKeHoach: chưa có kế hoạch\n',
      bad: '',
    },
  },
  'answer-not-single': {
    severity: 'error',
    vi: {
      title: 'số liệu ghi thành nhiều giá trị',
      detail: `${whereVi}: chỉ nhận một giá trị.`,
      remedy: 'Đề nghị ghi ví dụ: {expected}',
    },
    en: {
      title: 'several values for one figure',
      detail: `${whereEn}: one value is wanted.`,
      remedy: 'Write for example: {expected}',
    },
    example: { of: 'submission', good: 'truocHan: 5118', bad: 'truocHan: [5118, 2]' },
  },
  'decimal-ambiguous': {
    severity: 'error',
    vi: {
      title: 'không rõ hàng nghìn hay phần thập phân',
      detail: `${whereVi}: ghi {written}.`,
      remedy: 'Đề nghị dùng dấu phẩy cho phần thập phân và không dùng dấu chấm cho hàng nghìn.[ {fixed}]',
    },
    en: {
      title: 'thousands or decimals?',
      detail: `${whereEn}: {written}.`,
      remedy: 'Use a comma for decimals and no dots for thousands.[ {fixed}]',
    },
    example: { of: 'submission', good: 'dienTich: 412,5', bad: 'dienTich: 4.125' },
  },
  'decimal-unreadable': {
    severity: 'error',
    vi: {
      title: 'không đọc được số',
      detail: `${whereVi}: ghi “{written}”.`,
      remedy: 'Đề nghị ghi ví dụ 12,5.[ Sửa thành: {fixed}]',
    },
    en: {
      title: 'number unreadable',
      detail: `${whereEn}: “{written}”.`,
      remedy: 'Write for example 12,5.[ Here: {fixed}]',
    },
    example: { of: 'submission', good: 'dienTich: 412,5', bad: 'dienTich: 412,5 m2' },
  },
  'yes-no-unreadable': {
    severity: 'error',
    vi: {
      title: 'phải ghi “có” hoặc “không”',
      detail: `${whereVi}: ghi “{written}”.`,
      remedy: 'Đề nghị ghi “có” hoặc “không”.[ Có phải: {fixed}]',
    },
    en: {
      title: '“có” or “không” is wanted',
      detail: `${whereEn}: “{written}”.`,
      remedy: 'Write “có” (yes) or “không” (no).[ Is it {fixed}?]',
    },
    example: { of: 'submission', good: 'phuTrach: có', bad: 'phuTrach: rồi' },
  },
  'choice-unknown': {
    severity: 'error',
    vi: {
      title: '“{written}” không có trong các lựa chọn',
      detail: `${whereVi}: chỉ nhận {allowed}.[ Có phải “{fixed}”?]`,
      remedy: 'Đề nghị chọn một trong các giá trị trên.',
    },
    en: {
      title: '“{written}” is not among the choices',
      detail: `${whereEn}: one of {allowed}.[ Did you mean “{fixed}”?]`,
      remedy: 'Choose one of them.',
    },
    example: { of: 'submission', good: 'iso: iso2015', bad: 'iso: iso2016' },
  },
  'document-unreadable': {
    severity: 'error',
    vi: {
      title: 'văn bản ghi không đúng cách',
      detail: `${whereVi}: ghi “{written}”; cần số và ngày văn bản, hoặc “không”.`,
      remedy: 'Đề nghị ghi: number, date (số, ngày văn bản) hoặc không.[ Ở đây: {fixed}]',
    },
    en: {
      title: 'document not written as one',
      detail: `${whereEn}: “{written}”; number and date are wanted, or “không”.`,
      remedy: 'Write number and date, or không.[ Here: {fixed}]',
    },
    example: {
      of: 'submission',
      good: 'keHoach: { number: 05/KH-MC, date: 2020-03-02 }',
      bad: 'keHoach: 05/KH-MC ngày 2/3/2020',
    },
  },
  'unplanned-not-allowed': {
    severity: 'error',
    vi: {
      title: 'không được ghi “chưa có kế hoạch”',
      detail: `${whereVi}: ghi “{written}”; Kế hoạch không cho phép ở mục này.`,
      remedy:
        'Đề nghị ghi [số liệu; nếu không có, ghi {zero}][một trong: {allowed}][ngày, ví dụ {day}][số và ngày văn bản, hoặc “không”: {document}].',
    },
    en: {
      title: '“chưa có kế hoạch” not allowed',
      detail: `${whereEn}: “{written}”; the plan does not allow it here.`,
      remedy:
        'Write [the figure, or {zero} if there is none][one of: {allowed}][the day, for example {day}][the document’s number and date, or “không”: {document}].',
    },
    example: { of: 'submission', good: 'nguoiDaHoc: 4', bad: 'nguoiDaHoc: chưa có kế hoạch' },
  },
  'unplanned-spelling': {
    severity: 'error',
    vi: {
      title: 'cụm từ “chưa có kế hoạch” ghi chưa đúng',
      detail: `${whereVi}: ghi “{written}”.`,
      remedy: 'Đề nghị sửa thành: {fixed}',
    },
    en: {
      title: '“chưa có kế hoạch” misspelt',
      detail: `${whereEn}: “{written}”.`,
      remedy: 'Write: {fixed}',
    },
    example: {
      of: 'submission',
      good: 'nguoiKeHoach: chưa có kế hoạch',
      bad: 'nguoiKeHoach: Chưa có kế hoạch',
    },
  },
  'date-after-window': {
    severity: 'warning',
    vi: {
      title: 'ngày sau thời gian chốt số liệu',
      detail: `${whereVi}: ngày {written}, số liệu của quý chốt đến hết ngày {to}.`,
      remedy: 'Đề nghị kiểm tra lại ngày, nhất là năm; nếu đúng, báo cáo ở quý sau.',
    },
    en: {
      title: 'a day after the data window',
      detail: `${whereEn}: {written}; the quarter’s figures end on {to}.`,
      remedy: 'Check the day, above all the year; if it is right, report it next quarter.',
    },
    example: { of: 'submission', good: 'ngayCongBo: 14/3/2020', bad: 'ngayCongBo: 14/3/2021' },
  },
  'not-applicable-not-allowed': {
    severity: 'error',
    vi: {
      title: 'Kế hoạch không cho phép không áp dụng chỉ tiêu {id}',
      detail:
        'Đơn vị ghi không áp dụng chỉ tiêu {id}, nhưng Kế hoạch không cho phép[; chỉ cho phép với chỉ tiêu: {allowed}].',
      remedy:
        'Đề nghị bỏ dòng này và báo cáo số liệu (không có thì ghi 0). Nếu chỉ tiêu đúng là không thuộc nhiệm vụ của đơn vị, báo đơn vị đầu mối để bổ sung “mayBeNotApplicable: true” vào Kế hoạch.',
    },
    en: {
      title: 'the plan does not let indicator {id} be not applicable',
      detail:
        'The unit claims that indicator {id} does not apply, which the plan does not allow[; it allows it for: {allowed}].',
      remedy:
        'Remove the line and report the figures (0 where there are none). If the indicator is truly none of the unit’s, ask the office to add “mayBeNotApplicable: true” to the plan.',
    },
    example: {
      of: 'submission',
      good: '  iso: iso2015\n  ngayCongBo: 14/3/2020\n  keHoach: { number: 05/KH-MC, date: 2020-03-02 }\n',
      bad: '  ngayCongBo: 14/3/2020\n  keHoach: { number: 05/KH-MC, date: 2020-03-02 }\nnotApplicable: { "2.2": chưa có }\n',
    },
  },
  'not-applicable-but-answered': {
    severity: 'error',
    vi: {
      title: 'vừa ghi không áp dụng vừa có số liệu',
      detail: `${whereVi}: chỉ tiêu đã ghi ở mục “notApplicable” nhưng vẫn điền số liệu.`,
      remedy: 'Đề nghị xóa số liệu hoặc bỏ chỉ tiêu khỏi mục “notApplicable”.',
    },
    en: {
      title: 'not applicable and yet answered',
      detail: `${whereEn}: its target is under “notApplicable”, yet there is a figure.`,
      remedy: 'Remove the figure or the entry under “notApplicable”.',
    },
    example: { of: 'submission', good: 'indicators:', bad: 'notApplicable: { "1": có lý do }\nindicators:' },
  },
} as const satisfies Record<string, Entry>;
