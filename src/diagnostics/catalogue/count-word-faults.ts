import type { Entry } from './entry.ts';

const whereVi = '[Chỉ tiêu {target}, ][Nhiệm vụ {task}, ]“{label}”[ của {about}]';
const whereEn = '[Target {target}, ][Task {task}, ]“{label}”[ of {about}]';

/** Counts in which something other than digits stands. */
export const countWordFaults = {
  'count-with-percent': {
    severity: 'error',
    vi: {
      title: 'ghi tỷ lệ thay cho số lượng',
      detail: `${whereVi}: ghi {written}; mục này cần số lượng[ {unit}], tỷ lệ do chương trình tính.`,
      remedy: 'Đề nghị ghi số lượng.',
    },
    en: {
      title: 'a rate instead of a count',
      detail: `${whereEn}: {written}; a number[ of {unit}] is wanted, the rate is computed.`,
      remedy: 'Write the number.',
    },
    example: { of: 'submission', good: 'truocHan: 5118', bad: 'truocHan: 92%' },
  },
  'count-with-letters': {
    severity: 'error',
    vi: {
      title: 'số lượng có lẫn chữ cái',
      detail: `${whereVi}: ghi “{written}”: có chữ O hoặc l thay cho số 0 hoặc số 1.`,
      remedy: 'Đề nghị ghi bằng chữ số.[ Có phải: {fixed}]',
    },
    en: {
      title: 'letters in a count',
      detail: `${whereEn}: “{written}”: an O or l for a 0 or 1.`,
      remedy: 'Write digits.[ Is it {fixed}?]',
    },
    example: { of: 'submission', good: 'truocHan: 5118', bad: 'truocHan: 51O8' },
  },
  'count-other-digits': {
    severity: 'error',
    vi: {
      title: 'số lượng dùng chữ số khác thường',
      detail: `${whereVi}: ghi “{written}”.`,
      remedy: 'Số lượng là số nguyên, viết liền.[ Đề nghị sửa thành: {fixed}]',
    },
    en: {
      title: 'unusual digits',
      detail: `${whereEn}: “{written}”.`,
      remedy: 'A count is a whole number, digits only.[ Write: {fixed}]',
    },
    example: { of: 'submission', good: 'truocHan: 5118', bad: 'truocHan: ５１１８' },
  },
  'count-approximate': {
    severity: 'error',
    vi: {
      title: 'số lượng ghi ước chừng',
      detail: `${whereVi}: ghi “{written}”.`,
      remedy: 'Đề nghị ghi một số chính xác; phần giải thích ghi ở mục “explanation”.',
    },
    en: {
      title: 'an approximate count',
      detail: `${whereEn}: “{written}”.`,
      remedy: 'Write one exact number; explain it under “explanation”.',
    },
    example: { of: 'submission', good: 'truocHan: 5118', bad: 'truocHan: khoảng 5118' },
  },
  'count-with-words': {
    severity: 'error',
    vi: {
      title: 'số lượng ghi kèm chữ',
      detail: `${whereVi}: ghi “{written}”; đơn vị tính đã có sẵn[ ({unit})].`,
      remedy: 'Đề nghị chỉ ghi số.[ Sửa thành: {fixed}]',
    },
    en: {
      title: 'words in a count',
      detail: `${whereEn}: “{written}”; the unit of count is known[ ({unit})].`,
      remedy: 'Write the number alone.[ Here: {fixed}]',
    },
    example: { of: 'submission', good: 'truocHan: 5118', bad: 'truocHan: 5118 hồ sơ' },
  },
  'count-none-in-words': {
    severity: 'error',
    vi: {
      title: 'ghi chữ thay cho số 0',
      detail: `${whereVi}: ghi “{written}”.`,
      remedy: 'Nếu không có, đề nghị ghi 0. Nếu chưa có số liệu, để trống và báo Văn phòng Sở.',
    },
    en: {
      title: 'a word instead of 0',
      detail: `${whereEn}: “{written}”.`,
      remedy: 'Write 0 if there is none.',
    },
    example: { of: 'submission', good: 'truocHan: 5118', bad: 'truocHan: không có' },
  },
  'count-not-applicable': {
    severity: 'error',
    vi: {
      title: 'ghi “không áp dụng” ở ô số liệu',
      detail: `${whereVi}: ghi “{written}”.`,
      remedy:
        'Nếu không thuộc nhiệm vụ của đơn vị, đề nghị ghi chỉ tiêu ở mục “notApplicable” và nêu lý do; nếu không có, ghi 0.',
    },
    en: {
      title: '“not applicable” in a figure',
      detail: `${whereEn}: “{written}”.`,
      remedy: 'List the target under “notApplicable” with the reason, or write 0.',
    },
    example: { of: 'submission', good: 'truocHan: 5118', bad: 'truocHan: KAD' },
  },
  'count-unreadable': {
    severity: 'error',
    vi: {
      title: 'không đọc được số lượng',
      detail: `${whereVi}: ghi “{written}”.`,
      remedy:
        'Đề nghị ghi bằng chữ số, viết liền, ví dụ 128; lời giải thích ghi ở mục “indicators”.[ Có phải: {fixed}?]',
    },
    en: {
      title: 'count unreadable',
      detail: `${whereEn}: “{written}”.`,
      remedy: 'Write digits only, such as 128; explanations belong under “indicators”.[ Is it {fixed}?]',
    },
    example: { of: 'submission', good: 'truocHan: 5118', bad: 'truocHan: nhiều' },
  },
} as const satisfies Record<string, Entry>;
