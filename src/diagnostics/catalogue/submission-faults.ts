import type { Entry } from './entry.ts';

/** What a report says about itself, and what it names that the plan does not have. */
export const submissionFaults = {
  'unknown-plan': {
    severity: 'error',
    vi: {
      title: 'không phải kế hoạch này',
      detail: 'Ghi “{written}”; kế hoạch đang dùng là {plan}.',
      remedy: 'Đề nghị sửa mục “plan” thành: {plan}',
    },
    en: {
      title: 'another plan',
      detail: 'It says “{written}”; the plan in use is {plan}.',
      remedy: 'Correct “plan” to: {plan}',
    },
    example: { of: 'submission', good: 'plan: KH-THU-2020', bad: 'plan: KH-THU-2019' },
  },
  'unknown-unit': {
    severity: 'error',
    vi: {
      title: 'không có đơn vị “{written}”',
      detail: 'Kế hoạch {plan} không có mã đơn vị này.[ Có phải “{suggestion}” ({name})?]',
      remedy: 'Đề nghị sửa mã đơn vị. Tên tệp phải trùng với mã đơn vị.',
    },
    en: {
      title: 'no unit “{written}”',
      detail: 'Plan {plan} has no such unit.[ Did you mean “{suggestion}” ({name})?]',
      remedy: 'Correct the unit. The file is named after it.',
    },
    example: { of: 'submission', good: 'unit: mot-cua', bad: 'unit: mot-cuaa' },
  },
  'unknown-period': {
    severity: 'error',
    vi: {
      title: 'không có quý “{written}”',
      detail: '[Có phải {suggestion}? ]Kế hoạch {plan} có các quý: {allowed}.',
      remedy: 'Đề nghị sửa mục “period”.',
    },
    en: {
      title: 'no quarter “{written}”',
      detail: '[Did you mean {suggestion}? ]Plan {plan} has: {allowed}.',
      remedy: 'Correct “period”.',
    },
    example: { of: 'submission', good: 'period: 2020-Q2\nunit', bad: 'period: 2020-Q5\nunit' },
  },
  'unit-not-reporting': {
    severity: 'error',
    vi: {
      title: 'đơn vị không báo cáo quý này',
      detail:
        '{name}[ hoạt động từ ngày {from}][ đã kết thúc hoạt động ngày {to}][ (sáp nhập vào {successor})], không báo cáo {period}.',
      remedy: 'Đề nghị kiểm tra mục “unit”, “period”; đơn vị kế thừa báo cáo thay.',
    },
    en: {
      title: 'the unit does not report this quarter',
      detail:
        '{name}[ exists from {from} on][ ended on {to}][ (merged into {successor})] and does not report for {period}.',
      remedy: 'Check “unit” and “period”; the successor reports.',
    },
    example: {
      of: 'folder',
      in: 'reports',
      good: 'submissions/2020-Q1/tt-cu.yaml',
      bad: 'submissions/2020-Q2/tt-cu.yaml',
      steps: [
        { copy: 'submissions/2020-Q1/tt-cu.yaml', to: 'submissions/2020-Q2/tt-cu.yaml' },
        { edit: 'submissions/2020-Q2/tt-cu.yaml', good: 'period: 2020-Q1', bad: 'period: 2020-Q2' },
      ],
    },
  },
  'unknown-measure': {
    severity: 'error',
    vi: {
      title: 'không có số liệu “{key}”',
      detail: 'Tệp mẫu của đơn vị không có dòng này.[ Có phải “{suggestion}” ({label})?]',
      remedy: 'Đề nghị sửa tên dòng hoặc bỏ dòng này.',
    },
    en: {
      title: 'no figure “{key}”',
      detail: 'The unit’s form has no such line.[ Did you mean “{suggestion}” ({label})?]',
      remedy: 'Correct the name or remove the line.',
    },
    example: { of: 'submission', good: 'truocHan: 5118', bad: 'truochan: 5118' },
  },
  'measure-outside': {
    severity: 'error',
    vi: {
      title: 'dòng số liệu không thụt vào dưới mục “measures”',
      detail: 'Từ “{key}” ({label}): {count} dòng số liệu đứng ngang với “measures” thay vì ở bên trong.',
      remedy: 'Đề nghị thêm 2 dấu cách ở đầu mỗi dòng số liệu; lệnh “cchc validate --fix” làm việc này.',
    },
    en: {
      title: 'figures not indented below “measures”',
      detail:
        'From “{key}” ({label}) on: {count} line(s) of figures stand beside “measures” instead of below it.',
      remedy: 'Put 2 spaces before each of them; “cchc validate --fix” does it.',
    },
    example: {
      of: 'submission',
      good: '  keHoach: { number: 05/KH-MC, date: 2020-03-02 }\nindicators',
      bad: 'keHoach: không\nindicators',
    },
  },
  'measure-not-asked': {
    severity: 'error',
    vi: {
      title: 'số liệu không thuộc báo cáo này',
      detail: '“{label}” ({key}) không hỏi đơn vị này trong quý này.',
      remedy: 'Đề nghị bỏ dòng này; nếu đơn vị có số liệu, báo Văn phòng Sở.',
    },
    en: {
      title: 'figure not asked here',
      detail: '“{label}” ({key}) is not asked of this unit in this quarter.',
      remedy: 'Remove the line, or tell the office.',
    },
    example: { of: 'submission', good: '  quaHan: 22', bad: '  quaHan: 22\n  tinBai: 3' },
  },
  'about-not-allowed': {
    severity: 'error',
    vi: {
      title: 'không báo cáo thay đơn vị này',
      detail: 'Kế hoạch không giao đơn vị báo cáo về {name} ({unit}).',
      remedy: 'Đề nghị bỏ phần này.',
    },
    en: {
      title: 'not reported by this unit',
      detail: 'The plan does not let this unit report about {name} ({unit}).',
      remedy: 'Remove the part.',
    },
    example: { of: 'about', good: 'mot-cua: { kiemTra:', bad: 'van-phong: { kiemTra:' },
  },
  'unknown-indicator': {
    severity: 'error',
    vi: {
      title: 'không có chỉ tiêu “{id}”',
      detail:
        'Kế hoạch không có chỉ tiêu thành phần này.[ Có phải “{suggestion}”?] Đơn vị báo cáo các chỉ tiêu: {allowed}.',
      remedy: 'Đề nghị sửa số chỉ tiêu.',
    },
    en: {
      title: 'no indicator “{id}”',
      detail: 'The plan has none such.[ Did you mean “{suggestion}”?] The unit reports on: {allowed}.',
      remedy: 'Correct the number.',
    },
    example: { of: 'submission', good: '  "2.1":', bad: '  "2.9":' },
  },
  'indicator-not-ours': {
    severity: 'error',
    vi: {
      title: 'chỉ tiêu {id} không thuộc báo cáo này',
      detail: 'Đơn vị không được hỏi số liệu của chỉ tiêu {id}.',
      remedy: 'Đề nghị bỏ phần này.',
    },
    en: {
      title: 'indicator {id} is not this unit’s',
      detail: 'The unit is asked nothing for indicator {id}.',
      remedy: 'Remove the part.',
    },
    example: { of: 'submission', good: '  "2.1":', bad: '  "5":' },
  },
  'unknown-task': {
    severity: 'error',
    vi: {
      title: 'không có nhiệm vụ “{id}”',
      detail:
        'Kế hoạch không có nhiệm vụ này.[ Có phải “{suggestion}”?] Đơn vị báo cáo các nhiệm vụ: {allowed}.',
      remedy: 'Đề nghị sửa số nhiệm vụ.',
    },
    en: {
      title: 'no task “{id}”',
      detail: 'The plan has none such.[ Did you mean “{suggestion}”?] The unit reports on: {allowed}.',
      remedy: 'Correct the number.',
    },
    example: { of: 'submission', good: '  "1.2": {', bad: '  "7.9": {' },
  },
  'task-not-ours': {
    severity: 'error',
    vi: {
      title: 'nhiệm vụ {id} không thuộc báo cáo này',
      detail: 'Đơn vị không chủ trì, không phối hợp nhiệm vụ {id}.',
      remedy: 'Đề nghị bỏ phần này.',
    },
    en: {
      title: 'task {id} is not this unit’s',
      detail: 'The unit neither leads nor helps with task {id}.',
      remedy: 'Remove the part.',
    },
    example: { of: 'submission', good: '  "1.2": {', bad: '  "2": {' },
  },
  'correction-not-earlier': {
    severity: 'error',
    vi: {
      title: 'điều chỉnh không phải của quý trước',
      detail: 'Điều chỉnh {written} trong báo cáo {period}.',
      remedy:
        'Số liệu của quý này, đề nghị sửa ngay ở mục “measures”; mục “corrections” chỉ dành cho quý trước.',
    },
    en: {
      title: 'a correction of no earlier quarter',
      detail: 'It corrects {written} in the report of {period}.',
      remedy: 'Correct this quarter’s figures under “measures”; “corrections” is for earlier quarters.',
    },
    example: { of: 'submission', good: 'period: 2020-Q1, measure', bad: 'period: 2020-Q2, measure' },
  },
  'correction-not-asked': {
    severity: 'error',
    vi: {
      title: 'điều chỉnh số liệu đơn vị không báo cáo',
      detail: '“{label}” không do đơn vị báo cáo trong {period}.',
      remedy: 'Đề nghị kiểm tra quý, tên số liệu và mục “about”.',
    },
    en: {
      title: 'a correction of what was not reported',
      detail: '“{label}” was not this unit’s to report in {period}.',
      remedy: 'Check quarter, figure and “about”.',
    },
    example: {
      of: 'folder',
      in: 'reports',
      good: 'period: 2020-Q1, measure: nguoiDaHoc',
      bad: 'period: 2020-Q1, measure: tinBai',
      steps: [
        {
          edit: 'submissions/2020-Q2/van-phong.yaml',
          good: 'measure: nguoiDaHoc, from',
          bad: 'measure: tinBai, from',
        },
      ],
    },
  },
  'correction-changes-nothing': {
    severity: 'error',
    vi: {
      title: 'điều chỉnh không làm thay đổi số liệu',
      detail: 'Số đã báo cáo và số đúng cùng là {written}.',
      remedy: 'Đề nghị ghi số đúng ở mục “to” hoặc bỏ điều chỉnh.',
    },
    en: {
      title: 'a correction that changes nothing',
      detail: 'Both figures are {written}.',
      remedy: 'Write the right figure under “to”, or remove the correction.',
    },
    example: { of: 'submission', good: 'from: 528, to: 570', bad: 'from: 570, to: 570' },
  },
  'file-outside': {
    severity: 'error',
    vi: {
      title: 'tệp ngoài thư mục làm việc',
      detail: 'Ghi “{written}”.',
      remedy:
        'Tài liệu kiểm chứng để trong thư mục evidence; đề nghị ghi đường dẫn từ thư mục kế hoạch, ví dụ evidence/van-ban.pdf.',
    },
    en: {
      title: 'a file outside the workspace',
      detail: 'It says “{written}”.',
      remedy: 'Evidence lies in the evidence folder; write the path from the plan’s folder.',
    },
    example: { of: 'submission', good: 'file: evidence/thong-ke.pdf', bad: 'file: ../thong-ke.pdf' },
  },
} as const satisfies Record<string, Entry>;
