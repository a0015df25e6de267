import type { Code } from './diagnostic.ts';
import type { ValuesOf } from './finding.ts';

type Words = readonly [vi: string, en: string];
type Slot = { [C in Code]: keyof ValuesOf<C> }[Code] & string;

const day: Words = ['ngày', 'day'];
const number: Words = ['số', 'number'];
const file: Words = ['tên tệp', 'file'];
const folder: Words = ['thư mục', 'folder'];
const encoding: Words = ['bảng mã', 'encoding'];
const version: Words = ['phiên bản', 'version'];
const figure: Words = ['số liệu', 'figure'];
const earlierPeriod: Words = ['kỳ trước', 'earlier period'];
const choices: Words = ['các lựa chọn', 'choices'];
const given: Words = ['nội dung đã ghi', 'what was written'];
const right: Words = ['nội dung đúng', 'what is right'];

/** What each value of a message is, for a message that is shown without any. */
const placeholders: Readonly<Record<Slot, Words>> = {
  about: ['tên đơn vị', 'unit'],
  after: day,
  allowed: choices,
  asOf: day,
  before: earlierPeriod,
  change: number,
  close: ['dấu', 'sign'],
  closes: day,
  closing: figure,
  code: ['mã lỗi', 'code'],
  computed: ['tỷ lệ tính được', 'rate worked out'],
  control: ['số tổng đối chiếu', 'control total'],
  count: number,
  date: day,
  day,
  dash: ['dấu', 'sign'],
  difference: number,
  digest: ['mã băm', 'digest'],
  document: ['số, ngày văn bản', 'number and date'],
  earlier: ['số kỳ trước', 'earlier figure'],
  ending: ['đuôi tệp', 'ending'],
  entry: number,
  example: ['ví dụ', 'example'],
  first: ['mục đầu tiên', 'first entry'],
  expected: ['ví dụ', 'example'],
  expires: day,
  extra: ['phần thừa', 'what is too much'],
  file,
  fixed: right,
  folder,
  fonts: ['tên phông chữ', 'fonts'],
  form: ['lệnh', 'command'],
  formula: ['cách tính', 'formula'],
  found: ['những gì đã ghi', 'what was written'],
  from: day,
  guess: ['nội dung gần giống', 'guess'],
  head: ['mã băm', 'digest'],
  id: ['mã', 'id'],
  key: ['tên mục', 'name'],
  keys: ['tên các mục', 'names'],
  label: ['tên gọi', 'label'],
  last: number,
  lacks: ['phần thiếu', 'what is missing'],
  left: ['vế thứ nhất', 'one side'],
  level: ['mức', 'level'],
  limit: ['giới hạn', 'limit'],
  line: ['số dòng', 'line'],
  lines: ['tệp, dòng', 'file and lines'],
  lost: ['phần bị bỏ', 'the rest'],
  mark: ['dòng của git', 'line of git'],
  measure: ['mã số liệu', 'measure'],
  missing: ['các mục còn thiếu', 'what is missing'],
  more: number,
  name: ['tên đơn vị', 'unit'],
  names: ['tên các đơn vị', 'units'],
  now: ['số kỳ này', 'figure now'],
  number,
  opening: figure,
  other: file,
  others: ['các thay đổi khác', 'other changes'],
  parent: ['mục cha', 'parent'],
  part: ['số thành phần', 'part'],
  path: ['đường dẫn', 'path'],
  period: ['kỳ', 'period'],
  place: ['tệp, dòng', 'file and line'],
  plan: ['mã kế hoạch', 'plan'],
  quarter: ['quý', 'quarter'],
  read: ['nội dung máy hiểu', 'what is read'],
  record: ['tệp sổ', 'record'],
  recorded: number,
  report: ['kỳ', 'period'],
  reported: figure,
  right: ['vế thứ hai', 'the other side'],
  rule: ['quy tắc', 'rule'],
  sign: ['ký hiệu', 'sign'],
  since: ['điểm trong git', 'point in git'],
  state: ['trạng thái', 'state'],
  step: ['bước', 'step'],
  suggestion: ['tên gần giống', 'similar name'],
  successor: ['đơn vị kế thừa', 'successor'],
  sum: number,
  target: number,
  task: number,
  to: day,
  type: ['kiểu', 'kind'],
  typed: ['tỷ lệ đã ghi', 'rate written'],
  unit: ['mã đơn vị', 'unit'],
  units: ['tên các đơn vị', 'units'],
  value: ['kết quả', 'result'],
  wanted: right,
  where: ['tên mục', 'name'],
  whole: ['tổng số', 'whole'],
  word: ['từ', 'word'],
  words: given,
  written: given,
  year: ['năm', 'year'],
  zero: ['0', '0'],
};

/** Where the same name stands for something else. */
const exceptions: { readonly [C in Code]?: Readonly<Partial<Record<keyof ValuesOf<C>, Words>>> } = {
  'file-too-large': { guess: number },
  'file-is-document': { guess: ['loại tệp', 'kind of file'] },
  'file-empty': { name: file },
  'file-utf16': { guess: encoding },
  'text-in-legacy-font': { guess: encoding },
  'file-name-differs': { name: file, wanted: ['tên đúng', 'right name'] },
  'file-copy': { name: file, wanted: ['tên đúng', 'right name'] },
  'file-misplaced': { wanted: ['thư mục đúng', 'right folder'] },
  'file-ending-differs': { name: file, wanted: ['tên đúng', 'right name'] },
  'report-not-counted': { wanted: ['tên đúng', 'right name'] },
  'list-wrong-length': { wanted: number },
  'date-after-window': { written: day },
  'correction-not-earlier': { written: ['kỳ đã ghi', 'period written'] },
  'plan-wrong-type': { wanted: ['kiểu cần có', 'kind needed'] },
  'plan-circular': { path: ['các mã', 'ids'] },
  'plan-dates-backwards': { before: day },
  'phrase-unreadable': { written: ['tên', 'name'] },
  'period-file-differs': { name: file },
  'signoff-other-plan': { name: file, wanted: ['mã kế hoạch', 'plan'] },
  'signoff-other-period': { name: file, wanted: ['kỳ', 'period'] },
  'signoff-copy-missing': { name: file },
  'signoff-record-missing': { name: file },
  'report-of-other-version': { before: version, now: version },
  'archive-pages-unchecked': { before: version, now: version },
  'archive-list-missing': { name: file },
  'archive-file-missing': { name: file },
  'archive-file-altered': { name: file },
  'archive-file-added': { name: file },
  'archive-file-renamed': { name: file, written: ['tên trong PDF', 'name in the PDF'], wanted: file },
  'archive-name-unsafe': { name: file },
  'archive-file-unreadable': { name: file },
  'archive-file-too-large': { name: file },
  'correction-from-differs': { from: figure },
  'signoff-unknown-step': { allowed: ['các bước', 'steps'] },
};

/** `<tên gọi>`: what stands at this place of a code's message. */
export function placeholder(code: Code, slot: string, language: 'vi' | 'en'): string {
  const own: Readonly<Record<string, Words>> = exceptions[code] ?? {};
  const [vi, en] = own[slot] ?? placeholders[slot as Slot];
  // The only one that is always the same.
  return slot === 'zero' ? '0' : `<${language === 'vi' ? vi : en}>`;
}
