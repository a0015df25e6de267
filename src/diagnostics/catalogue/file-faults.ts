import type { Entry } from './entry.ts';

/** What is wrong with a file as a whole: nothing in it can be read, or only with doubt. */
export const fileFaults = {
  'file-too-large': {
    severity: 'error',
    vi: {
      title: 'tệp quá lớn',
      detail: 'Tệp dài {guess} KB; một báo cáo chỉ vài KB.',
      remedy: 'Đề nghị kiểm tra có gửi nhầm tệp không.',
    },
    en: {
      title: 'file too large',
      detail: 'The file has {guess} KB; a report has a few.',
      remedy: 'Check whether this is the right file.',
    },
    example: { of: 'bytes', good: 'plan: KH-THU-2020', bad: '<600 KB>', bytes: { kilobytes: 600 } },
  },
  'file-leaves-workspace': {
    severity: 'error',
    vi: {
      title: 'tệp là liên kết ra ngoài thư mục kế hoạch',
      detail: 'Liên kết này dẫn tới nơi khác trên máy nên không được đọc.',
      remedy: 'Đề nghị chép chính tệp báo cáo vào đây, thay cho liên kết.',
    },
    en: {
      title: 'a link that leaves the folder of the plan',
      detail: 'It leads elsewhere on the machine and was not read.',
      remedy: 'Put the file itself here in place of the link.',
    },
    example: {
      of: 'folder',
      in: 'reports',
      good: 'submissions/2020-Q2/mot-cua.yaml',
      bad: 'submissions/2020-Q2/mot-cua.yaml → ../../../mot-cua.yaml',
      steps: [
        { move: 'submissions/2020-Q2/mot-cua.yaml', to: '../mot-cua.yaml' },
        { link: 'submissions/2020-Q2/mot-cua.yaml', to: '../../../mot-cua.yaml' },
      ],
    },
  },
  'file-not-ordinary': {
    severity: 'error',
    vi: {
      title: 'không phải là tệp thường',
      detail: 'Đây là thư mục, liên kết hỏng hoặc thiết bị, không phải tệp báo cáo.',
      remedy: 'Đề nghị xóa đi và gửi lại chính tệp báo cáo.',
    },
    en: {
      title: 'not an ordinary file',
      detail: 'This is a folder, a broken link or a device, not a report.',
      remedy: 'Remove it and put the file itself here.',
    },
    example: {
      of: 'folder',
      in: 'reports',
      good: 'submissions/2020-Q2/mot-cua.yaml',
      bad: 'submissions/2020-Q2/mot-cua.yaml/',
      steps: [
        { remove: 'submissions/2020-Q2/mot-cua.yaml' },
        { makeFolder: 'submissions/2020-Q2/mot-cua.yaml' },
      ],
    },
  },
  'file-empty': {
    severity: 'error',
    vi: {
      title: 'tệp trống',
      detail: 'Tệp không có nội dung nào.',
      remedy:
        'Đề nghị [điền báo cáo vào biểu mẫu ({form}) và gửi lại][ghi nội dung của {name}, hoặc xóa tệp nếu chưa có gì để ghi].',
    },
    en: {
      title: 'empty file',
      detail: 'There is nothing in the file.',
      remedy:
        '[Fill in the form ({form}) and send it again][Write what belongs into {name}, or delete it while there is nothing to write].',
    },
    example: {
      of: 'bytes',
      good: 'plan: KH-THU-2020',
      bad: '# chưa điền',
      bytes: { hex: '23206368c6b0612069e1bb816e' },
    },
  },
  'file-is-document': {
    severity: 'error',
    vi: {
      title: 'tệp không phải là báo cáo YAML',
      detail: 'Nội dung là tệp {guess}, chỉ đổi đuôi thành .yaml.',
      remedy:
        'Đề nghị điền vào tệp mẫu .yaml bằng trình soạn thảo văn bản thuần; tệp Word, Excel, PDF để ở thư mục evidence.',
    },
    en: {
      title: 'not a YAML report',
      detail: 'This is a {guess} file with its name changed to .yaml.',
      remedy:
        'Fill in the .yaml form with a plain text editor; Word, Excel and PDF files belong in the evidence folder.',
    },
    example: { of: 'bytes', good: 'plan: KH-THU-2020', bad: 'PK\\u0003\\u0004', bytes: { hex: '504b0304' } },
  },
  'file-is-binary': {
    severity: 'error',
    vi: {
      title: 'tệp không phải là văn bản',
      detail: '[{guess} ]Tệp chứa dữ liệu nhị phân, không đọc được như văn bản.',
      remedy: 'Đề nghị gửi lại tệp mẫu đã điền.',
    },
    en: {
      title: 'not a text',
      detail: '[{guess} ]The file holds binary data.',
      remedy: 'Send the filled-in form again.',
    },
    example: { of: 'bytes', good: 'plan: KH-THU-2020', bad: 'plan:\\u0000', bytes: { hex: '706c616e3a00' } },
  },
  'file-utf16': {
    severity: 'error',
    vi: {
      title: 'tệp lưu bằng bảng mã UTF-16',
      detail: 'Tệp được lưu bằng {guess}; báo cáo phải lưu bằng UTF-8.',
      remedy:
        'Đề nghị mở tệp, chọn Lưu thành (Save as), Mã hóa (Encoding): UTF-8; lệnh “cchc validate --fix” làm việc này.',
    },
    en: {
      title: 'file saved as UTF-16',
      detail: 'The file is encoded in {guess}; a report must be UTF-8.',
      remedy: 'Open it, choose Save as, Encoding: UTF-8; “cchc validate --fix” does it.',
    },
    example: { of: 'bytes', good: 'plan: KH-THU-2020', bad: '<UTF-16>', bytes: { encoding: 'utf-16le' } },
  },
  'file-not-utf8': {
    severity: 'error',
    vi: {
      title: 'tệp không dùng bảng mã UTF-8',
      detail: 'Chữ trong tệp không đọc được bằng Unicode (UTF-8)[; có thể là {guess}].',
      remedy:
        'Đề nghị chuyển sang Unicode (dùng bộ gõ hoặc công cụ chuyển mã), đọc lại rồi lưu bằng UTF-8. Lệnh --fix không tự chuyển: cùng một byte là chữ khác nhau tùy phông, chuyển nhầm thì sai tên người mà không ai thấy.',
    },
    en: {
      title: 'file not in UTF-8',
      detail: 'The letters cannot be read as Unicode (UTF-8)[; it may be {guess}].',
      remedy:
        'Convert the text to Unicode, read it over and save it as UTF-8. --fix does not: which letter a byte stands for depends on the font, and a wrong guess would spoil names unseen.',
    },
    example: { of: 'bytes', good: 'plan: KH-THU-2020', bad: '<0xAE>', bytes: { encoding: 'tcvn3' } },
  },
  'file-cut-off': {
    severity: 'error',
    vi: {
      title: 'tệp bị cắt giữa chừng',
      detail: 'Chữ cuối cùng của tệp chỉ còn một phần: tệp chưa được lưu hoặc chép hết.',
      remedy: 'Đề nghị lưu, chép hoặc gửi lại từ bản gốc.',
    },
    en: {
      title: 'the file breaks off',
      detail: 'Only a part of its last letter is there: it was not saved or copied to its end.',
      remedy: 'Save, copy or send it again from the original.',
    },
    example: {
      of: 'bytes',
      good: 'proposals: Cấp thêm',
      bad: 'proposals: C<0xE1 0xBA>',
      bytes: { hex: '706c616e3a2043e1ba' },
    },
  },
  'file-too-complex': {
    severity: 'error',
    vi: {
      title: 'tệp lồng quá nhiều cấp hoặc quá nhiều giá trị',
      detail: 'Một báo cáo không cần nhiều cấp, nhiều giá trị như vậy.',
      remedy: 'Đề nghị điền lại từ tệp mẫu.',
    },
    en: {
      title: 'too deeply nested or too many values',
      detail: 'No report needs that many levels or values.',
      remedy: 'Fill in the form again.',
    },
    example: {
      of: 'submission',
      good: 'difficulties: Thiếu máy quét.',
      bad: 'difficulties: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]',
    },
  },
  'text-in-legacy-font': {
    severity: 'error',
    vi: {
      title: 'chữ gõ bằng bảng mã cũ',
      detail: 'Từ “{word}”: chữ gõ theo {guess}, in ra sẽ thành ký hiệu lạ.',
      remedy:
        'Đề nghị chuyển sang Unicode bằng công cụ chuyển mã, đọc lại rồi gửi. Lệnh --fix không tự chuyển, vì cùng một ký hiệu là chữ khác nhau tùy phông.',
    },
    en: {
      title: 'text typed for a legacy font',
      detail: '“{word}” and the like are written in {guess} and will print as odd signs.',
      remedy:
        'Convert the text to Unicode, read it over and send it again. --fix does not, since which letter a sign stands for depends on the font.',
    },
    example: { of: 'submission', good: 'Thiếu máy quét.', bad: 'ThiÕu m¸y quÐt, ®Ò nghÞ cÊp thªm.' },
  },
  'text-decomposed': {
    severity: 'warning',
    vi: {
      title: 'dấu tiếng Việt ghi tách rời',
      detail: 'Từ chữ “{word}”: dấu được lưu tách khỏi chữ (Unicode tổ hợp).',
      remedy: 'Đề nghị chuyển sang Unicode dựng sẵn; lệnh “cchc validate --fix” làm việc này.',
    },
    en: {
      title: 'Vietnamese marks stored apart',
      detail: 'From “{word}” on, marks are stored apart from their letters (NFD).',
      remedy: 'Convert to composed letters (NFC); “cchc validate --fix” does it.',
    },
    example: { of: 'submission', good: 'explanation: Thiếu người', bad: 'explanation: Thiếu người' },
  },
} as const satisfies Record<string, Entry>;
