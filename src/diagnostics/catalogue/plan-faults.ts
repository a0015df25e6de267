import type { Entry } from './entry.ts';

/** A plan that contradicts itself or leaves open what must be said. */
export const planFaults = {
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
  'plan-never-asked': {
    severity: 'error',
    vi: {
      title: 'đơn vị được tính ở chỉ tiêu {id} nhưng không bao giờ được hỏi số liệu',
      detail:
        '{units} thuộc mẫu số của chỉ tiêu {id} nhưng không quý nào được hỏi “{label}”: chỉ tiêu sẽ mãi chưa đủ số liệu để đánh giá.',
      remedy:
        'Đề nghị bổ sung đơn vị vào mục “askedOf” của {measure} (hoặc quý vào mục “asked”, hoặc đơn vị báo cáo thay còn hoạt động), hay bỏ đơn vị khỏi mục “of”.',
    },
    en: {
      title: 'indicator {id} counts units that are never asked',
      detail:
        '{units}: counted in indicator {id}, but asked “{label}” in no quarter: it would wait for data for ever.',
      remedy:
        'Add the unit to “askedOf” of {measure} (or a quarter to “asked”, or a reporter that still exists), or take it out of “of”.',
    },
    example: {
      of: 'plan',
      good: 'type: yesNo, rollUp: every, askedOf: moiDonVi',
      bad: 'type: yesNo, rollUp: every, askedOf: coHoSo',
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
} as const satisfies Record<string, Entry>;
