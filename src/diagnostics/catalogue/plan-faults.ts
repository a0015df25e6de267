import type { Entry } from './entry.ts';

/** A plan that contradicts itself or names what it does not define. */
export const planFaults = {
  'plan-unknown-kind': {
    severity: 'error',
    vi: {
      title: 'không có loại đơn vị “{id}”',
      detail: 'Mục “kinds” không khai loại này.[ Có phải “{suggestion}”?]',
      remedy: 'Đề nghị khai ở mục “kinds” hoặc sửa mã.',
    },
    en: {
      title: 'no kind of unit “{id}”',
      detail: '“kinds” does not define it.[ Did you mean “{suggestion}”?]',
      remedy: 'Define it under “kinds” or correct the id.',
    },
    example: {
      of: 'plan',
      good: 'kind: phong, head: { name: Trần Văn B',
      bad: 'kind: phongg, head: { name: Trần Văn B',
    },
  },
  'plan-unknown-unit': {
    severity: 'error',
    vi: {
      title: 'không có đơn vị “{id}”',
      detail: 'Mục “units” không khai đơn vị này.[ Có phải “{suggestion}”?]',
      remedy: 'Đề nghị khai ở mục “units” hoặc sửa mã.',
    },
    en: {
      title: 'no unit “{id}”',
      detail: '“units” does not define it.[ Did you mean “{suggestion}”?]',
      remedy: 'Define it under “units” or correct the id.',
    },
    example: { of: 'plan', good: 'judgedBy: van-phong', bad: 'judgedBy: van-phongg' },
  },
  'plan-unknown-set': {
    severity: 'error',
    vi: {
      title: 'không có nhóm hoặc đơn vị “{id}”',
      detail: 'Mục “sets” và “units” không khai mã này.[ Có phải “{suggestion}”?]',
      remedy: 'Đề nghị khai ở mục “sets” hoặc sửa mã.',
    },
    en: {
      title: 'no set or unit “{id}”',
      detail: 'Neither “sets” nor “units” defines it.[ Did you mean “{suggestion}”?]',
      remedy: 'Define it under “sets” or correct the id.',
    },
    example: { of: 'plan', good: 'askedOf: mot-cua }', bad: 'askedOf: mot-cuaa }' },
  },
  'plan-unknown-measure': {
    severity: 'error',
    vi: {
      title: 'không có số liệu “{id}”',
      detail: 'Mục “measures” không khai số liệu này.[ Có phải “{suggestion}”?]',
      remedy: 'Đề nghị khai ở mục “measures” hoặc sửa mã.',
    },
    en: {
      title: 'no measure “{id}”',
      detail: '“measures” does not define it.[ Did you mean “{suggestion}”?]',
      remedy: 'Define it under “measures” or correct the id.',
    },
    example: { of: 'plan', good: 'share: keHoach', bad: 'share: keHoachh' },
  },
  'plan-unknown-figure': {
    severity: 'error',
    vi: {
      title: 'không có số liệu hoặc tổng “{id}”',
      detail: 'Mục “measures” và “totals” không khai mã này.[ Có phải “{suggestion}”?]',
      remedy: 'Đề nghị khai hoặc sửa mã.',
    },
    en: {
      title: 'no measure or total “{id}”',
      detail: 'Neither “measures” nor “totals” defines it.[ Did you mean “{suggestion}”?]',
      remedy: 'Define it or correct the id.',
    },
    example: { of: 'plan', good: 'within: [[quaHan]', bad: 'within: [[quaHann]' },
  },
  'plan-unknown-indicator': {
    severity: 'error',
    vi: {
      title: 'không có chỉ tiêu thành phần “{id}”',
      detail: 'Mục “targets” không có chỉ tiêu này.',
      remedy: 'Đề nghị sửa mã chỉ tiêu.',
    },
    en: { title: 'no indicator “{id}”', detail: '“targets” does not hold it.', remedy: 'Correct the id.' },
    example: {
      of: 'plan',
      good: 'reasonsFor: quaHan, indicator: "2.1"',
      bad: 'reasonsFor: quaHan, indicator: "2.7"',
    },
  },
  'plan-unknown-period': {
    severity: 'error',
    vi: {
      title: 'không có kỳ “{id}”',
      detail: 'Mục “periods” không có kỳ này hoặc thiếu quý của kỳ.',
      remedy: 'Đề nghị khai ở mục “periods” hoặc bỏ.',
    },
    en: {
      title: 'no period “{id}”',
      detail: '“periods” does not hold it, or not all its quarters.',
      remedy: 'Define it under “periods”, or remove it.',
    },
    example: { of: 'plan', good: 'reports: [2020-Q1', bad: 'reports: [2020-Q3' },
  },
  'plan-unknown-choice': {
    severity: 'error',
    vi: {
      title: 'không có lựa chọn “{id}”',
      detail: '“{label}” không có lựa chọn này.[ Có phải “{suggestion}”?]',
      remedy: 'Đề nghị khai ở mục “choices” hoặc sửa mã.',
    },
    en: {
      title: 'no choice “{id}”',
      detail: '“{label}” has no such choice.[ Did you mean “{suggestion}”?]',
      remedy: 'Define it under “choices” or correct the id.',
    },
    example: { of: 'plan', good: 'counts: [iso2008', bad: 'counts: [iso2009' },
  },
  'plan-id-twice': {
    severity: 'error',
    vi: {
      title: 'mã “{id}” dùng hai lần',
      detail: 'Mã này đã dùng cho mục khác cùng loại.',
      remedy: 'Đề nghị đặt mã khác.',
    },
    en: {
      title: 'id “{id}” used twice',
      detail: 'Something else of its kind has this id.',
      remedy: 'Choose another.',
    },
    example: { of: 'plan', good: 'id: "5", label: Chỉ đạo', bad: 'id: "4", label: Chỉ đạo' },
  },
  'plan-number-twice': {
    severity: 'error',
    vi: {
      title: 'số thứ tự “{id}” ghi hai lần',
      detail: 'Số này đã dùng ở trên.',
      remedy: 'Đề nghị đánh số lại theo văn bản Kế hoạch.',
    },
    en: {
      title: 'number “{id}” used twice',
      detail: 'It is used above.',
      remedy: 'Number as the plan’s text does.',
    },
    example: { of: 'plan', good: 'number: "1.2"', bad: 'number: "1.1"' },
  },
  'plan-formula-missing': {
    severity: 'error',
    vi: {
      title: 'chỉ tiêu {id} chưa có cách tính',
      detail: 'Phải có đúng một trong: ratio, share, count, document, qualitative.',
      remedy: 'Đề nghị bổ sung cách tính.',
    },
    en: {
      title: 'indicator {id} has no formula',
      detail: 'Exactly one of ratio, share, count, document, qualitative is wanted.',
      remedy: 'Add one.',
    },
    example: { of: 'plan', good: 'qualitative: { judgedBy: van-phong }', bad: 'note: xem sau' },
  },
  'plan-formula-twice': {
    severity: 'error',
    vi: {
      title: 'chỉ tiêu {id} có nhiều cách tính',
      detail: 'Ghi: {found}. Chỉ được có một.',
      remedy: 'Đề nghị tách thành các chỉ tiêu thành phần hoặc bỏ bớt.',
    },
    en: {
      title: 'indicator {id} has several formulas',
      detail: 'It has {found}; one is allowed.',
      remedy: 'Split it into indicators, or remove some.',
    },
    example: { of: 'plan', good: 'share: phuTrach', bad: 'count: [truocHan], share: phuTrach' },
  },
  'plan-part-missing': {
    severity: 'error',
    vi: {
      title: 'chỉ tiêu {id} thiếu mục “{key}”',
      detail: 'Cách tính “{formula}” cần mục “{key}”.',
      remedy: 'Đề nghị bổ sung.',
    },
    en: { title: 'indicator {id} lacks “{key}”', detail: 'A “{formula}” needs “{key}”.', remedy: 'Add it.' },
    example: { of: 'plan', good: 'share: phuTrach, of: [moiDonVi]', bad: 'share: phuTrach' },
  },
  'plan-level-missing': {
    severity: 'error',
    vi: {
      title: 'chỉ tiêu {id} chưa có mức',
      detail: 'Phải có một trong: atLeast, atMost, equal.',
      remedy: 'Đề nghị bổ sung mức chỉ tiêu theo Kế hoạch.',
    },
    en: {
      title: 'indicator {id} has no level',
      detail: 'One of atLeast, atMost, equal is wanted.',
      remedy: 'Add the level that the plan sets.',
    },
    example: { of: 'plan', good: 'phuTrach, of: [moiDonVi], equal: 100%', bad: 'phuTrach, of: [moiDonVi]' },
  },
  'plan-level-twice': {
    severity: 'error',
    vi: {
      title: 'chỉ tiêu {id} có nhiều mức',
      detail: 'Ghi: {found}. Chỉ được có một.',
      remedy: 'Đề nghị bỏ bớt.',
    },
    en: {
      title: 'indicator {id} has several levels',
      detail: 'It has {found}; one is allowed.',
      remedy: 'Remove some.',
    },
    example: { of: 'plan', good: 'atLeast: 50%', bad: 'atLeast: 50%, atMost: 90%' },
  },
  'plan-wrong-type': {
    severity: 'error',
    vi: {
      title: '“{id}” không dùng được ở đây',
      detail: '“{label}” là số liệu kiểu {type}; ở đây cần kiểu {wanted}.',
      remedy: 'Đề nghị chọn số liệu khác hoặc sửa cách tính.',
    },
    en: {
      title: '“{id}” cannot be used here',
      detail: '“{label}” is of type {type}; here {wanted} is wanted.',
      remedy: 'Choose another measure or formula.',
    },
    example: { of: 'plan', good: 'within: [[quaHan]', bad: 'within: [[phuTrach]' },
  },
  'plan-choices-missing': {
    severity: 'error',
    vi: {
      title: 'số liệu “{id}” thiếu các lựa chọn',
      detail: 'Kiểu “choice” cần mục “choices”.',
      remedy: 'Đề nghị bổ sung mục “choices”.',
    },
    en: {
      title: 'measure “{id}” has no choices',
      detail: 'Type “choice” needs “choices”.',
      remedy: 'Add them.',
    },
    example: {
      of: 'plan',
      good: 'label: Người đứng đầu trực tiếp phụ trách, type: yesNo',
      bad: 'label: Người đứng đầu trực tiếp phụ trách, type: choice',
    },
  },
  'plan-circular': {
    severity: 'error',
    vi: {
      title: '“{id}” tham chiếu vòng',
      detail: '“{id}” dẫn tới chính nó: {path}.',
      remedy: 'Đề nghị bỏ một tham chiếu.',
    },
    en: {
      title: '“{id}” refers to itself',
      detail: 'It leads to itself: {path}.',
      remedy: 'Remove one reference.',
    },
    example: { of: 'plan', good: 'add: [truocHan, dungHan]', bad: 'add: [daGiaiQuyet, dungHan]' },
  },
  'plan-dates-missing': {
    severity: 'error',
    vi: {
      title: 'quý {id} thiếu ngày',
      detail: 'Một quý cần “from”, “to”, “closes”; còn thiếu: {missing}.',
      remedy: 'Đề nghị bổ sung.',
    },
    en: {
      title: 'quarter {id} lacks days',
      detail: 'A quarter needs “from”, “to”, “closes”; missing: {missing}.',
      remedy: 'Add them.',
    },
    example: { of: 'plan', good: 'due: 2020-03-16, closes: 2020-03-19', bad: 'due: 2020-03-16' },
  },
  'plan-dates-backwards': {
    severity: 'error',
    vi: {
      title: 'ngày của {id} không theo thứ tự',
      detail: '{before} phải trước hoặc bằng {after}.',
      remedy: 'Đề nghị kiểm tra lại các ngày.',
    },
    en: {
      title: 'days of {id} out of order',
      detail: '{before} must not be after {after}.',
      remedy: 'Check the days.',
    },
    example: {
      of: 'plan',
      good: 'from: 2020-03-15, to: 2020-06-14',
      bad: 'from: 2020-06-15, to: 2020-06-14',
    },
  },
  'plan-windows-overlap': {
    severity: 'error',
    vi: {
      title: 'thời gian chốt số liệu của {id} chồng lên quý trước',
      detail: 'Bắt đầu {from}; quý trước đến hết {to}.',
      remedy: 'Đề nghị sửa để hai quý nối tiếp nhau.',
    },
    en: {
      title: 'window of {id} overlaps the quarter before',
      detail: 'It begins {from}; the quarter before ends {to}.',
      remedy: 'Let one follow the other.',
    },
    example: { of: 'plan', good: 'from: 2020-03-15', bad: 'from: 2020-03-10' },
  },
  'plan-windows-gap': {
    severity: 'error',
    vi: {
      title: 'giữa {id} và quý trước có ngày không thuộc quý nào',
      detail: 'Bắt đầu {from}; quý trước đến hết {to}.',
      remedy: 'Đề nghị sửa để hai quý nối tiếp nhau.',
    },
    en: {
      title: 'days between {id} and the quarter before belong to none',
      detail: 'It begins {from}; the quarter before ends {to}.',
      remedy: 'Let one follow the other.',
    },
    example: { of: 'plan', good: 'from: 2020-03-15', bad: 'from: 2020-03-20' },
  },
  'plan-set-empty': {
    severity: 'warning',
    vi: {
      title: 'nhóm “{id}” không có đơn vị nào',
      detail: 'Không đơn vị nào trong danh sách thuộc nhóm này.',
      remedy: 'Đề nghị khai “kinds” hoặc “units” của nhóm.',
    },
    en: {
      title: 'set “{id}” is empty',
      detail: 'No unit of the register belongs to it.',
      remedy: 'Give its “kinds” or “units”.',
    },
    example: {
      of: 'plan',
      good: 'kinds: { phong: Phòng, trungTam: Trung tâm }\nsets:',
      bad: 'kinds: { phong: Phòng, trungTam: Trung tâm }\nsets:\n  rong: { label: trống }',
    },
  },
  'plan-check-unclear': {
    severity: 'error',
    vi: {
      title: 'phép đối chiếu không rõ',
      detail:
        'Phải có đúng một trong: equal; within; opening và closing; total và equals; reasonsFor; jump và beyond.',
      remedy: 'Đề nghị sửa.',
    },
    en: {
      title: 'check unclear',
      detail:
        'Exactly one of equal; within; opening with closing; total with equals; reasonsFor; jump with beyond.',
      remedy: 'Correct it.',
    },
    example: { of: 'plan', good: 'jump: [truocHan], beyond: 50%', bad: 'jump: [truocHan]' },
  },
  'plan-column-unclear': {
    severity: 'error',
    vi: {
      title: 'cột “{label}” không rõ',
      detail: 'Phải có đúng một trong: add, indicator.',
      remedy: 'Đề nghị sửa.',
    },
    en: {
      title: 'column “{label}” unclear',
      detail: 'Exactly one of add, indicator.',
      remedy: 'Correct it.',
    },
    example: { of: 'plan', good: 'indicator: "2.2", show: value', bad: 'show: value' },
  },
  'phrase-unreadable': {
    severity: 'error',
    vi: {
      title: 'không đọc được “{written}” trong câu',
      detail: 'Dấu ngoặc không đóng, thừa, hoặc trong ngoặc không phải là tên số liệu.',
      remedy: 'Đề nghị sửa; muốn in dấu ngoặc thì ghi \\{written}.',
    },
    en: {
      title: '“{written}” in a phrase cannot be read',
      detail: 'A bracket does not close or open, or holds no name of a figure.',
      remedy: 'Correct it; to print the sign, put a backslash before it.',
    },
    example: {
      of: 'plan',
      good: 'result: "{numerator}/{denominator} đơn vị có kế hoạch"',
      bad: 'result: "{numerator/{denominator} đơn vị có kế hoạch"',
    },
  },
  'phrase-unknown-figure': {
    severity: 'error',
    vi: {
      title: 'câu dùng số liệu không có: “{written}”',
      detail: '“{id}” không được khai ở đây.[ Có phải “{suggestion}”?]',
      remedy: 'Đề nghị sửa tên trong ngoặc nhọn.',
    },
    en: {
      title: 'a phrase uses an unknown figure: “{written}”',
      detail: '“{id}” is not defined here.[ Did you mean “{suggestion}”?]',
      remedy: 'Correct the name in braces.',
    },
    example: { of: 'plan', good: 'result: "{dungVaTruoc} hồ sơ', bad: 'result: "{dungVaTruc} hồ sơ' },
  },
} as const satisfies Record<string, Entry>;
