import type { Entry } from './entry.ts';

/** The office’s list of what it lets pass. */
export const waiverFaults = {
  'waiver-unknown-code': {
    severity: 'error',
    vi: {
      title: 'không có mã lỗi “{written}”',
      detail: 'Nội dung được chấp thuận phải là một mã mà chương trình báo.[ Có phải “{suggestion}”?]',
      remedy: 'Đề nghị sửa mục “code”; lệnh “cchc explain” liệt kê mọi mã.',
    },
    en: {
      title: 'no code “{written}”',
      detail: 'A waiver is about a code that the program reports.[ Did you mean “{suggestion}”?]',
      remedy: 'Correct “code”; “cchc explain” lists them all.',
    },
    example: { of: 'waivers', good: 'code: figure-jumps', bad: 'code: figures-jump' },
  },
  'waiver-not-allowed': {
    severity: 'error',
    vi: {
      title: 'lỗi này không được chấp thuận ngoại lệ',
      detail: '“{code}”: tệp có lỗi này thì không dùng được, số liệu không được tính.',
      remedy: 'Đề nghị sửa lỗi trong tệp, hoặc trả lại báo cáo, và bỏ mục này.',
    },
    en: {
      title: 'this error cannot be waived',
      detail: '“{code}”: a file with it cannot be used, its figures do not count.',
      remedy: 'Mend the file or return it, and remove this entry.',
    },
    example: { of: 'waivers', good: 'code: figure-jumps', bad: 'code: count-with-dots' },
  },
  'waiver-ends-early': {
    severity: 'error',
    vi: {
      title: 'ngày hết hiệu lực trước ngày chấp thuận',
      detail: 'Chấp thuận ngày {date}, hết hiệu lực ngày {expires}.',
      remedy: 'Đề nghị sửa mục “date” hoặc “expires”.',
    },
    en: {
      title: 'expires before it was approved',
      detail: 'Approved on {date}, expires on {expires}.',
      remedy: 'Correct “date” or “expires”.',
    },
    example: { of: 'waivers', good: 'expires: 30/9/2020', bad: 'expires: 30/5/2020' },
  },
  'waiver-expired': {
    severity: 'warning',
    vi: {
      title: 'chấp thuận ngoại lệ đã hết hiệu lực',
      detail:
        '“{code}”: hết hiệu lực ngày {expires}, tính đến ngày {asOf}; nội dung này lại được báo ở {place}.',
      remedy: 'Đề nghị khắc phục, hoặc xin chấp thuận lại với thời hạn mới.',
    },
    en: {
      title: 'a waiver has expired',
      detail: '“{code}”: expired on {expires}, seen from {asOf}; it is reported again at {place}.',
      remedy: 'Mend what it was for, or have it approved anew.',
    },
    example: { of: 'waivers', good: 'expires: 30/9/2020', bad: 'expires: 15/6/2020' },
  },
  'waiver-unused': {
    severity: 'warning',
    vi: {
      title: 'chấp thuận ngoại lệ không còn cần',
      detail: '“{code}”: không có nội dung nào như vậy trong phạm vi đã ghi.',
      remedy: 'Đề nghị bỏ mục này, hoặc sửa phạm vi (unit, target, period).',
    },
    en: {
      title: 'a waiver that nothing needs',
      detail: '“{code}”: there is no such finding within its scope.',
      remedy: 'Remove it, or correct its scope (unit, target, period).',
    },
    example: { of: 'waivers', good: 'period: 2020-Q2', bad: 'period: 2020-Q1' },
  },
} as const satisfies Record<string, Entry>;
