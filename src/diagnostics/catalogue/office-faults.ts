import type { Entry } from './entry.ts';

/** The office’s register of receipts and its own words. */
export const officeFaults = {
  'receipt-without-reason': {
    severity: 'error',
    vi: {
      title: 'trả lại báo cáo nhưng chưa ghi lý do',
      detail: '{name}: trạng thái “returned” cần mục “reason”.',
      remedy: 'Đề nghị ghi lý do trả lại.',
    },
    en: {
      title: 'returned without a reason',
      detail: '{name}: “returned” needs “reason”.',
      remedy: 'Say why it was returned.',
    },
    example: { of: 'receipts', good: ', reason: thiếu số liệu', bad: '' },
  },
  'unknown-target': {
    severity: 'error',
    vi: {
      title: 'không có chỉ tiêu “{id}”',
      detail: 'Kế hoạch có các chỉ tiêu: {allowed}.',
      remedy: 'Đề nghị sửa số chỉ tiêu.',
    },
    en: { title: 'no target “{id}”', detail: 'The plan has: {allowed}.', remedy: 'Correct the number.' },
    example: { of: 'office', good: 'targets: { "2":', bad: 'targets: { "20":' },
  },
  'unknown-role': {
    severity: 'error',
    vi: {
      title: 'không có mục “{id}” trong phần tổ chức thực hiện',
      detail: 'Kế hoạch có các mục: {allowed}.',
      remedy: 'Đề nghị sửa số thứ tự.',
    },
    en: { title: 'no role “{id}”', detail: 'The plan has: {allowed}.', remedy: 'Correct the number.' },
    example: { of: 'office', good: 'roles: { "1":', bad: 'roles: { "9":' },
  },
  'unknown-report-period': {
    severity: 'error',
    vi: {
      title: 'không có kỳ “{written}”',
      detail: 'Kế hoạch {plan} có các kỳ: {allowed}.',
      remedy: 'Đề nghị sửa mục “period”.',
    },
    en: {
      title: 'no period “{written}”',
      detail: 'Plan {plan} has: {allowed}.',
      remedy: 'Correct “period”.',
    },
    example: { of: 'office', good: 'period: 2020-6M', bad: 'period: 2020-9M' },
  },
  'period-file-differs': {
    severity: 'error',
    vi: {
      title: 'tên tệp khác với kỳ bên trong',
      detail: 'Tệp tên “{name}” nhưng bên trong ghi kỳ {period}.',
      remedy: 'Đề nghị đổi tên tệp hoặc sửa mục “period”.',
    },
    en: {
      title: 'file name differs from its period',
      detail: 'The file is called “{name}” but says {period}.',
      remedy: 'Rename it or correct “period”.',
    },
    example: { of: 'office', good: 'period: 2020-6M', bad: 'period: 2020-Q2' },
  },
} as const satisfies Record<string, Entry>;
