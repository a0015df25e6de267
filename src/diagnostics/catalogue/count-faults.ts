import type { Entry } from './entry.ts';

const whereVi = '[Chỉ tiêu {target}, ][Nhiệm vụ {task}, ]“{label}”[ của {about}]';
const whereEn = '[Target {target}, ][Task {task}, ]“{label}”[ of {about}]';

/** Counts, judged by how they are written: what a clerk writes and a machine reads otherwise. */
export const countFaults = {
  'count-with-dots': {
    severity: 'error',
    vi: {
      title: 'số lượng ghi có dấu chấm',
      detail: `${whereVi}: ghi {written}[, máy hiểu là {read}].`,
      remedy: 'Số lượng là số nguyên, viết liền.[ Đề nghị sửa thành: {fixed}]',
    },
    en: {
      title: 'a count with dots',
      detail: `${whereEn}: {written}[ is read as {read}].`,
      remedy: 'A count is a whole number, digits only.[ Write: {fixed}]',
    },
    example: { of: 'submission', good: 'truocHan: 5118', bad: 'truocHan: 5.118' },
  },
  'count-with-commas': {
    severity: 'error',
    vi: {
      title: 'số lượng ghi có dấu phẩy',
      detail: `${whereVi}: ghi {written}; không rõ là hàng nghìn hay phần thập phân.`,
      remedy: 'Số lượng là số nguyên, viết liền.[ Nếu là hàng nghìn, đề nghị sửa thành: {fixed}]',
    },
    en: {
      title: 'a count with commas',
      detail: `${whereEn}: {written} may be thousands or decimals.`,
      remedy: 'A count is a whole number, digits only.[ If thousands: {fixed}]',
    },
    example: { of: 'submission', good: 'truocHan: 5118', bad: 'truocHan: 5,118' },
  },
  'count-with-hidden-signs': {
    severity: 'error',
    vi: {
      title: 'số lượng có lẫn ký tự không nhìn thấy',
      detail: `${whereVi}: trong hoặc cạnh số {fixed} có dấu cách đặc biệt hoặc ký tự ẩn (thường do chép từ Word, trang web).`,
      remedy: 'Đề nghị xóa đi, gõ lại: {fixed}; lệnh “cchc validate --fix” làm việc này.',
    },
    en: {
      title: 'a count with signs that cannot be seen',
      detail: `${whereEn}: in or beside {fixed} there are special spaces or hidden signs, as Word and web pages bring along.`,
      remedy: 'Delete it and type {fixed}; “cchc validate --fix” does it.',
    },
    example: { of: 'submission', good: 'truocHan: 5118', bad: 'truocHan: 51\u200b18' },
  },
  'count-with-spaces': {
    severity: 'error',
    vi: {
      title: 'số lượng ghi có dấu cách',
      detail: `${whereVi}: ghi “{written}”.`,
      remedy: 'Số lượng là số nguyên, viết liền.[ Đề nghị sửa thành: {fixed}]',
    },
    en: {
      title: 'a count with spaces',
      detail: `${whereEn}: “{written}”.`,
      remedy: 'A count is a whole number, digits only.[ Write: {fixed}]',
    },
    example: { of: 'submission', good: 'truocHan: 5118', bad: 'truocHan: 5 118' },
  },
  'count-with-decimals': {
    severity: 'error',
    vi: {
      title: 'số lượng ghi có phần thập phân',
      detail: `${whereVi}: ghi {written}.`,
      remedy: 'Số lượng là số nguyên, viết liền.[ Đề nghị sửa thành: {fixed}]',
    },
    en: {
      title: 'a count with decimals',
      detail: `${whereEn}: {written}.`,
      remedy: 'A count is a whole number, digits only.[ Write: {fixed}]',
    },
    example: { of: 'submission', good: 'truocHan: 5118', bad: 'truocHan: 5118,0' },
  },
  'count-not-whole': {
    severity: 'error',
    vi: {
      title: 'số lượng không phải là số nguyên',
      detail: `${whereVi}: ghi {written}.`,
      remedy: 'Số lượng là số nguyên, viết liền. Đề nghị kiểm tra lại số liệu.',
    },
    en: {
      title: 'a count that is not whole',
      detail: `${whereEn}: {written}.`,
      remedy: 'A count is a whole number. Check the figure.',
    },
    example: { of: 'submission', good: 'truocHan: 5118', bad: 'truocHan: 511,8' },
  },
  'count-in-code': {
    severity: 'error',
    vi: {
      title: 'số lượng ghi theo ký hiệu máy tính',
      detail: `${whereVi}: ghi {written}[, máy hiểu là {read}].`,
      remedy: 'Đề nghị ghi số bằng chữ số thường, viết liền.',
    },
    en: {
      title: 'a count in computer notation',
      detail: `${whereEn}: {written}[ is read as {read}].`,
      remedy: 'Write plain digits.',
    },
    example: { of: 'submission', good: 'truocHan: 5118', bad: 'truocHan: 5e3' },
  },
  'count-leading-zero': {
    severity: 'error',
    vi: {
      title: 'số lượng mở đầu bằng số 0',
      detail: `${whereVi}: ghi {written}.`,
      remedy: 'Số lượng là số nguyên, viết liền.[ Đề nghị sửa thành: {fixed}]',
    },
    en: {
      title: 'a count with a leading zero',
      detail: `${whereEn}: {written}.`,
      remedy: 'A count is a whole number, digits only.[ Write: {fixed}]',
    },
    example: { of: 'submission', good: 'truocHan: 5118', bad: 'truocHan: 05118' },
  },
  'count-signed': {
    severity: 'error',
    vi: {
      title: 'số lượng ghi có dấu cộng',
      detail: `${whereVi}: ghi {written}.`,
      remedy: 'Số lượng là số nguyên, viết liền.[ Đề nghị sửa thành: {fixed}]',
    },
    en: {
      title: 'a count with a plus sign',
      detail: `${whereEn}: {written}.`,
      remedy: 'A count is a whole number, digits only.[ Write: {fixed}]',
    },
    example: { of: 'submission', good: 'truocHan: 5118', bad: 'truocHan: +5118' },
  },
  'count-negative': {
    severity: 'error',
    vi: {
      title: 'số lượng ghi số âm',
      detail: `${whereVi}: ghi {written}; số lượng không thể nhỏ hơn 0.`,
      remedy: 'Đề nghị kiểm tra lại; nếu để điều chỉnh quý trước, ghi ở mục “corrections”.',
    },
    en: {
      title: 'a negative count',
      detail: `${whereEn}: {written}; a count cannot be below 0.`,
      remedy: 'Check it; to change an earlier quarter use “corrections”.',
    },
    example: { of: 'submission', good: 'truocHan: 5118', bad: 'truocHan: -5118' },
  },
  'count-quoted': {
    severity: 'error',
    vi: {
      title: 'số lượng đặt trong dấu ngoặc kép',
      detail: `${whereVi}: ghi {written}, máy hiểu là chữ.`,
      remedy: 'Đề nghị bỏ dấu ngoặc kép: {fixed}',
    },
    en: {
      title: 'a count in quotation marks',
      detail: `${whereEn}: {written} is read as text.`,
      remedy: 'Remove the marks: {fixed}',
    },
    example: { of: 'submission', good: 'truocHan: 5118', bad: 'truocHan: "5118"' },
  },
  'count-too-long': {
    severity: 'error',
    vi: {
      title: 'số lượng quá lớn',
      detail: `${whereVi}: ghi {written}.`,
      remedy: 'Đề nghị kiểm tra lại số liệu.',
    },
    en: { title: 'a count too large', detail: `${whereEn}: {written}.`, remedy: 'Check the figure.' },
    example: { of: 'submission', good: 'truocHan: 5118', bad: 'truocHan: 5118511851185118' },
  },
} as const satisfies Record<string, Entry>;
