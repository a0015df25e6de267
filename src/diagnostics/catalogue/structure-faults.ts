import type { Entry } from './entry.ts';

/** What stands in the wrong place, is missing, or is of another kind than asked for. */
export const structureFaults = {
  'unknown-key': {
    severity: 'error',
    vi: {
      title: 'không có mục “{key}”',
      detail: 'Không có mục này[ trong “{label}”].[ Có phải “{suggestion}”?][ Các mục được ghi: {allowed}.]',
      remedy: 'Đề nghị sửa tên mục hoặc bỏ dòng này.',
    },
    en: {
      title: 'no entry “{key}”',
      detail:
        'There is no such entry[ in “{label}”].[ Did you mean “{suggestion}”?][ It may hold: {allowed}.]',
      remedy: 'Correct the name or remove the line.',
    },
    example: { of: 'submission', good: 'difficulties:', bad: 'dificulties:' },
  },
  'missing-key': {
    severity: 'error',
    vi: {
      title: 'thiếu mục “{key}”',
      detail: 'Chưa có mục “{key}” ({label})[ trong “{parent}”].',
      remedy: 'Đề nghị bổ sung dòng “{key}: …”.',
    },
    en: {
      title: 'entry “{key}” missing',
      detail: '“{key}” ({label}) is missing[ in “{parent}”].',
      remedy: 'Add a line “{key}: …”.',
    },
    example: {
      of: 'submission',
      good: 'reporter: { name: Trần Thị G, position: Chuyên viên }',
      bad: 'reporter: { name: Trần Thị G }',
    },
  },
  'keys-missing': {
    severity: 'error',
    vi: {
      title: 'thiếu {count} mục',
      detail: 'Chưa có[ trong “{parent}”]: {keys}.',
      remedy:
        'Đề nghị bổ sung mỗi mục một dòng “tên mục: …”; nếu tệp chưa được lưu, chép hết thì lưu, chép lại.',
    },
    en: {
      title: '{count} entries missing',
      detail: 'These are missing[ in “{parent}”]: {keys}.',
      remedy: 'Add a line “name: …” for each; where the file was not wholly saved or copied, do that again.',
    },
    example: {
      of: 'waivers',
      good: '    reason: Tiếp nhận thêm hồ sơ của Trung tâm cũ từ ngày 01/4/2020\n    approvedBy: { name: Trần Văn B, position: Chánh Văn phòng }\n    date: 2020-06-15\n    expires: 30/9/2020\n',
      bad: '',
    },
  },
  'value-missing': {
    severity: 'error',
    vi: {
      title: 'chưa điền “{label}”',
      detail: 'Còn trống[: mục “{key}”].',
      remedy: 'Đề nghị điền nội dung.',
    },
    en: { title: '“{label}” not filled in', detail: 'It is empty[: “{key}”].', remedy: 'Fill it in.' },
    example: { of: 'submission', good: 'name: Trần Thị G', bad: 'name: ""' },
  },
  'text-is-comment': {
    severity: 'error',
    vi: {
      title: 'chữ sau dấu # không được đọc',
      detail: '“{label}”[ (mục “{key}”)]: phần bắt đầu bằng dấu # là lời ghi chú, máy bỏ qua.',
      remedy: 'Đề nghị đặt cả đoạn trong dấu ngoặc kép "…".',
    },
    en: {
      title: 'what follows # is not read',
      detail: '“{label}”[ (“{key}”)]: what begins with # is a comment.',
      remedy: 'Put the whole text between quotation marks.',
    },
    example: {
      of: 'submission',
      good: 'difficulties: Thiếu máy quét.',
      bad: 'difficulties: # Thiếu máy quét.',
    },
  },
  'text-cut-short': {
    severity: 'error',
    vi: {
      title: 'phần chữ sau dấu # không được in',
      detail: 'Chỉ “{written}” được đọc; “{lost}” bị coi là lời ghi chú.',
      remedy:
        'Nếu là nội dung, đề nghị đặt cả đoạn trong dấu ngoặc kép: {fixed}; nếu là lời ghi chú, thêm dấu cách sau dấu #.',
    },
    en: {
      title: 'what follows # is not printed',
      detail: 'Only “{written}” is read; “{lost}” counts as a comment.',
      remedy:
        'If it belongs to the text, put all of it between quotation marks: {fixed}; if it is a comment, put a space behind #.',
    },
    example: {
      of: 'submission',
      good: 'difficulties: Thiếu máy quét.',
      bad: 'difficulties: Thiếu máy quét, việc #1 cần làm.',
    },
  },
  'text-expected': {
    severity: 'error',
    vi: {
      title: 'phải đặt trong dấu ngoặc kép',
      detail: '“{label}”: ghi {written}, máy hiểu là {read}, không phải là chữ.',
      remedy: 'Đề nghị sửa thành: {fixed}',
    },
    en: {
      title: 'needs quotation marks',
      detail: '“{label}”: {written} is read as {read}, not as text.',
      remedy: 'Write: {fixed}',
    },
    example: { of: 'submission', good: 'result: Đã công bố 12 thủ tục.', bad: 'result: 12' },
  },
  'list-expected': {
    severity: 'error',
    vi: {
      title: 'phải ghi thành danh sách',
      detail: '“{label}”[ (mục “{key}”)] gồm nhiều dòng, mỗi dòng mở đầu bằng “- ”.',
      remedy: 'Đề nghị ghi mỗi nội dung một dòng, có dấu gạch ngang ở đầu[, ở đây: {fixed}].',
    },
    en: {
      title: 'a list is wanted',
      detail: '“{label}”[ (“{key}”)] is a list, each line opening with “- ”.',
      remedy: 'Write one item a line, each opening with a dash[, here: {fixed}].',
    },
    example: {
      of: 'submission',
      good: 'evidence:\n      - Thống kê trích từ hệ thống ngày 14/6/2020\n      - { file: evidence/thong-ke.pdf }\n      - { number: 12/BC, date: 14/6/2020 }',
      bad: 'evidence: Thống kê trích từ hệ thống',
    },
  },
  'mapping-expected': {
    severity: 'error',
    vi: {
      title: 'phải ghi thành các mục',
      detail: 'Phải là các dòng “tên mục: giá trị”[: “{label}”][ (mục “{key}”)].',
      remedy:
        'Đề nghị ghi mỗi mục một dòng, thụt vào đều nhau[, mở đầu bằng “{first}: …”][; hoặc trên một dòng: {fixed}].',
    },
    en: {
      title: 'entries are wanted',
      detail: 'Lines “name: value” are wanted here[: “{label}”][ (“{key}”)].',
      remedy:
        'Write one entry a line, all indented alike[, opening with “{first}: …”][; or in one line: {fixed}].',
    },
    example: {
      of: 'submission',
      good: 'reporter: { name: Trần Thị G, position: Chuyên viên }',
      bad: 'reporter: Trần Thị G',
    },
  },
  'value-expected': {
    severity: 'error',
    vi: {
      title: 'chỉ được ghi một giá trị',
      detail: '“{label}”[ (mục “{key}”)] chỉ nhận một giá trị, không nhận danh sách hoặc nhiều mục.',
      remedy: 'Đề nghị ghi một giá trị trên một dòng.',
    },
    en: {
      title: 'a single value is wanted',
      detail: '“{label}”[ (“{key}”)] takes one value, no list and no entries.',
      remedy: 'Write one value on one line.',
    },
    example: {
      of: 'submission',
      good: 'difficulties: Thiếu máy quét.',
      bad: 'difficulties: [Thiếu máy quét.]',
    },
  },
  'not-among': {
    severity: 'error',
    vi: {
      title: '“{written}” không có trong các lựa chọn',
      detail: '“{label}”: chỉ nhận {allowed}.[ Có phải “{suggestion}”?]',
      remedy: 'Đề nghị chọn một trong các giá trị trên.',
    },
    en: {
      title: '“{written}” is not among the choices',
      detail: '“{label}” is one of {allowed}.[ Did you mean “{suggestion}”?]',
      remedy: 'Choose one of them.',
    },
    example: { of: 'submission', good: 'state: on-track', bad: 'state: ontrack' },
  },
  'number-expected': {
    severity: 'error',
    vi: {
      title: '“{label}” phải là số nguyên',
      detail: 'Ghi “{written}”.',
      remedy: 'Đề nghị ghi bằng chữ số, viết liền.',
    },
    en: {
      title: '“{label}” is a whole number',
      detail: 'It says “{written}”.',
      remedy: 'Write digits only.',
    },
    example: { of: 'plan', good: 'year: 2020', bad: 'year: hai nghìn' },
  },
  'name-not-allowed': {
    severity: 'error',
    vi: {
      title: '“{written}” không đúng cách ghi',
      detail: '“{label}” không ghi theo cách này.',
      remedy: 'Đề nghị ghi như các mục cùng loại[, ví dụ: {example}].',
    },
    en: {
      title: '“{written}” is not written as it should be',
      detail: 'This is not how “{label}” is written.',
      remedy: 'Write it like others of its kind[, for example: {example}].',
    },
    example: { of: 'submission', good: 'rate: 99,60%', bad: 'rate: gần đủ' },
  },
  'date-unreadable': {
    severity: 'error',
    vi: {
      title: 'ngày ghi không đúng',
      detail: '“{where}”: “{written}” không phải là ngày có thật hoặc ghi không đúng cách.',
      remedy: 'Đề nghị ghi đủ ngày, tháng, năm như {example}.[ Sửa thành: {fixed}]',
    },
    en: {
      title: 'date unreadable',
      detail: '“{where}”: “{written}” is no such day, or not written as one.',
      remedy: 'Write day, month and year as in {example}.[ Here: {fixed}]',
    },
    example: { of: 'submission', good: 'ngayCongBo: 14/3/2020', bad: 'ngayCongBo: 31/2/2020' },
  },
  'list-wrong-length': {
    severity: 'error',
    vi: {
      title: 'số phần tử không đúng',
      detail: '“{label}” cần {wanted} phần tử.',
      remedy: 'Đề nghị bổ sung hoặc bỏ bớt.',
    },
    en: {
      title: 'wrong number of items',
      detail: '“{label}” needs {wanted}.',
      remedy: 'Add or remove items.',
    },
    example: { of: 'plan', good: 'reports: [2020-Q1, 2020-6M]', bad: 'reports: []' },
  },
  'list-repeats': {
    severity: 'error',
    vi: {
      title: 'ghi trùng trong danh sách',
      detail: '“{label}”: “{written}” đã có.',
      remedy: 'Đề nghị bỏ một.',
    },
    en: {
      title: 'written twice in a list',
      detail: '“{label}”: “{written}” is there already.',
      remedy: 'Remove one.',
    },
    example: { of: 'plan', good: 'reports: [2020-Q1, 2020-6M]', bad: 'reports: [2020-Q1, 2020-Q1]' },
  },
  'structure-unclear': {
    severity: 'error',
    vi: {
      title: 'cách ghi không đúng mẫu',
      detail: 'Mục “{key}” ghi không đúng cách.',
      remedy: 'Đề nghị ghi như các mục cùng loại.',
    },
    en: {
      title: 'not as it should be written',
      detail: '“{key}” is not written as it should be.',
      remedy: 'Write it like others of its kind.',
    },
    example: {
      of: 'shape',
      good: 'proposals: Cấp thêm máy quét.',
      bad: 'proposals: máy',
      schema: { type: 'object', properties: { proposals: { type: 'string', minLength: 5 } } },
    },
  },
} as const satisfies Record<string, Entry>;
