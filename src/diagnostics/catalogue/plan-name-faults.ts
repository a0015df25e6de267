import type { Entry } from './entry.ts';

/** Names in a plan that nothing answers to, or two things. */
export const planNameFaults = {
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
  'plan-previous-missing': {
    severity: 'warning',
    vi: {
      title: 'không đọc được kế hoạch năm trước',
      detail:
        'Mục “previous” chỉ thư mục “{folder}”, nhưng ở đó không có plan.yaml đọc được; mọi so sánh với năm trước sẽ không được in.',
      remedy: 'Đề nghị đặt thư mục năm trước vào đúng chỗ, sửa đường dẫn, hoặc bỏ mục “previous”.',
    },
    en: {
      title: 'last year’s plan cannot be read',
      detail:
        '“previous” names the folder “{folder}”, but there is no readable plan.yaml in it; comparisons with last year will not be printed.',
      remedy: 'Put last year’s folder there, correct the path, or remove “previous”.',
    },
    example: {
      of: 'folder',
      in: 'reports',
      good: 'previous: nam-2019',
      bad: 'previous: nam-2091',
      steps: [{ edit: 'plan.yaml', good: 'year: 2020\n', bad: 'year: 2020\nprevious: nam-2091\n' }],
    },
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
