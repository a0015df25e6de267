import { describe, expect, test } from 'vitest';
import { applyFixes } from '../../src/diagnostics/apply-fixes.ts';
import { fillText } from '../../src/diagnostics/fill-text.ts';
import { finding } from '../../src/diagnostics/finding.ts';
import { codeFrame } from '../../src/diagnostics/formats/code-frame.ts';
import { formatFindings } from '../../src/diagnostics/formats/format-findings.ts';
import { formatJson } from '../../src/diagnostics/formats/format-json.ts';
import { orderFindings } from '../../src/diagnostics/order-findings.ts';

const file = 'tt-dich-vu-viec-lam.yaml';
const place = (line: number, column: number, length: number) => ({
  file,
  line,
  column,
  endLine: line,
  endColumn: column + length,
});

const text = 'measures:\n  tiepNhanTrucTiep: 5.118\n';
const dotted = finding('count-with-dots', place(2, 21, 5), {
  values: {
    target: '4',
    task: '',
    about: '',
    label: 'Tiếp nhận trực tiếp',
    written: '5.118',
    read: '5,118',
    fixed: '5118',
  },
  fix: { start: 30, end: 35, text: '5118' },
});

test('a finding reads as an officer would write it, with the line and a mark under the value', () => {
  const shown = formatFindings([dotted], { sources: new Map([[file, { text }]]), language: 'vi' });
  expect(shown).toBe(
    `tt-dich-vu-viec-lam.yaml, dòng 2, cột 21 – LỖI: số lượng ghi có dấu chấm (count-with-dots)
  Chỉ tiêu 4, “Tiếp nhận trực tiếp”: ghi 5.118, máy hiểu là 5,118.
    2 │   tiepNhanTrucTiep: 5.118
      │                     ^^^^^
  Số lượng là số nguyên, viết liền. Đề nghị sửa thành: 5118
`,
  );
});

test('the style is applied to what it names, and nothing else colours the text', () => {
  const mark = (sign: string) => (words: string) => `${sign}${words}${sign}`;
  const style = { error: mark('!'), warning: mark('?'), dim: mark('.'), bold: mark('*') };
  const shown = formatFindings([dotted], { sources: new Map(), language: 'en', style });
  expect(shown.split('\n')[0]).toBe(
    '*tt-dich-vu-viec-lam.yaml, line 2, column 21* – !ERROR: a count with dots! .(count-with-dots).',
  );
});

test('carets stand under wide and combining characters as a terminal shows them', () => {
  const line = 'x: 漢字 ti\u1ebf\u0301p 5.000';
  const column = [...line].indexOf('5') + 1;
  const [, carets] = codeFrame(line, { ...place(1, column, 5), file: 'a' });
  // x: and a space (3), two wide characters (4), a space, ti ế p (4), a space: 13 columns before the value.
  expect(carets).toBe(`  │ ${' '.repeat(13)}^^^^^`);
});

test('a tab takes one column in the line and under it', () => {
  expect(codeFrame('\ta:\t5.000', { ...place(1, 5, 5), file: 'a' })).toEqual([
    '1 │  a: 5.000',
    '  │     ^^^^^',
  ]);
});

test('of a long line the part around the place is shown', () => {
  const [line, carets] = codeFrame(`${'a'.repeat(500)}5.000${'b'.repeat(500)}`, {
    ...place(1, 501, 5),
    file: 'a',
  });
  expect(line).toBe(`1 │ ${'a'.repeat(20)}5.000${'b'.repeat(71)}`);
  expect(carets).toBe(`  │ ${' '.repeat(20)}^^^^^`);
});

test('what a user wrote cannot steer the terminal', () => {
  const source = 'a: "\u001b[2J\u202edone"';
  const found = finding('not-among', place(1, 4, 13), {
    values: { label: 'Trạng thái', written: '\u001b[2J\u202edone', allowed: 'done', suggestion: '' },
  });
  const shown = formatFindings([found], { sources: new Map([[file, { text: source }]]), language: 'vi' });
  expect([...shown].filter((sign) => sign === '\u001b' || sign === '\u202e')).toEqual([]);
  expect(shown).toContain('␛[2J�done');
});

test('values are filled in once: braces in what a user wrote stay as they are', () => {
  expect(fillText('ghi “{written}”[, có phải “{fixed}”?]', { written: '{fixed} [x]', fixed: '' })).toBe(
    'ghi “{fixed} [x]”',
  );
});

test('findings have one order, whatever order they come in', () => {
  const whole = finding('file-copy', { file }, { values: { name: 'a (1).yaml', wanted: 'a.yaml' } });
  const later = { ...dotted, at: place(12, 3, 5) };
  const other = { ...dotted, at: { ...place(1, 1, 1), file: 'a.yaml' } };
  const sorted = [other, whole, dotted, later];
  expect(orderFindings([later, dotted, whole, other])).toEqual(sorted);
  expect(orderFindings([whole, other, later, dotted])).toEqual(sorted);
});

test('corrections that overlap are carried out one after the other, never into each other', () => {
  const wide = { ...dotted, fix: { start: 0, end: 9, text: 'số liệu:' } };
  const inside = { ...dotted, fix: { start: 3, end: 5, text: 'X' } };
  const { text: once, count } = applyFixes(text, [inside, dotted, wide]);
  expect([once, count]).toEqual(['meaXres:\n  tiepNhanTrucTiep: 5118\n', 2]);
});

describe('of very many findings', () => {
  const inFile = (name: string, line: number) => ({ ...dotted, at: { ...place(line, 1, 1), file: name } });
  const missing = (name: string) => finding('file-not-read', { file: name }, { values: { guess: '' } });
  const key = finding(
    'unknown-key',
    { ...place(900, 1, 4), file: 'b.yaml' },
    {
      values: { key: 'nam', label: '', suggestion: 'name', allowed: '' },
    },
  );
  const lines = Array.from({ length: 1000 }, (_, index) => index + 1);
  const many = orderFindings([
    missing('a.txt'),
    missing('b.txt'),
    ...lines.map((line) => inFile('a.yaml', line)),
    ...lines.slice(0, 3).map((line) => inFile('b.yaml', line)),
    key,
  ]);
  const headsOf = (shown: string) => shown.split('\n').filter((line) => line.includes(' – '));

  test('a few are shown, of every kind and every file one first, no warning before the last error', () => {
    const shown = formatFindings(many, { sources: new Map(), language: 'vi', most: 4 });
    expect(headsOf(shown)).toEqual([
      'a.yaml, dòng 1, cột 1 – LỖI: số lượng ghi có dấu chấm (count-with-dots)',
      'a.yaml, dòng 2, cột 1 – LỖI: số lượng ghi có dấu chấm (count-with-dots)',
      'b.yaml, dòng 1, cột 1 – LỖI: số lượng ghi có dấu chấm (count-with-dots)',
      'b.yaml, dòng 900, cột 1 – LỖI: không có mục “nam” (unknown-key)',
    ]);
  });

  test('the rest is counted by kind, with how to see it', () => {
    const shown = formatFindings(many, { sources: new Map(), language: 'vi', most: 4 });
    expect(shown).toMatch(
      /\nCòn 1002 nội dung nữa, theo từng loại:\n {2}LỖI × 1000: số lượng ghi có dấu chấm \(count-with-dots\), 2 tệp\n {2}CẢNH BÁO × 2: tệp không được đọc \(file-not-read\), 2 tệp\nTrên đây in 4 trong 1006 nội dung\. In tất cả: cchc validate --max all\. Giải thích một mã: cchc explain <mã>\.\n$/,
    );
    const english = formatFindings(many, { sources: new Map(), language: 'en', most: 0 });
    expect(english).toMatch(/^1006 more, by kind:\n {2}ERROR × 1003: a count with dots/);
  });

  test('warnings follow where the errors leave room, and nothing is cut that fits', () => {
    const shown = formatFindings(many, { sources: new Map(), language: 'vi', most: 1005 });
    expect(headsOf(shown)).toHaveLength(1005);
    expect(shown).toContain('Còn 1 nội dung nữa, theo từng loại:\n  CẢNH BÁO × 1:');
    const whole = formatFindings(many, { sources: new Map(), language: 'vi', most: 1006 });
    expect(whole).toBe(formatFindings(many, { sources: new Map(), language: 'vi' }));
    expect(whole).not.toContain('nội dung nữa');
  });
});

test('a place that the words name is not listed again, the others once a file', () => {
  const other = (name: string, line: number) => ({ ...place(line, 1, 1), file: name });
  const related = [3, 4, 5, 6, 9].map((line) => other('a.yaml', line));
  const values = {
    target: '4',
    control: '“motCua” 12',
    sum: '11',
    difference: '1',
    rule: '',
    lines: { vi: 'a.yaml, dòng 3–6, 9 và 2 tệp khác', en: 'a.yaml, lines 3–6, 9 and 2 other files' },
  };
  const all = [...related, other('b.yaml', 3), other('c.yaml', 5), other('c.yaml', 4)];
  const found = finding('control-total-differs', place(1, 1, 1), { values, related: all });
  const shown = (language: 'vi' | 'en') =>
    formatFindings([found], { sources: new Map(), language }).split('\n');
  expect(shown('vi').slice(2, 5)).toEqual([
    '    xem b.yaml, dòng 3, cột 1',
    '    xem c.yaml, dòng 4, 5',
    '  Đề nghị đối chiếu lại với các đơn vị: a.yaml, dòng 3–6, 9 và 2 tệp khác.',
  ]);
  expect(shown('en').join('\n')).not.toMatch(/dòng|tệp/);
  const unnamed = finding('reasons-do-not-add-up', place(1, 1, 1), {
    values: { target: '4', label: 'Quá hạn', count: '4', sum: '0', difference: '4' },
    related,
  });
  expect(formatFindings([unnamed], { sources: new Map(), language: 'en' })).toContain(
    'see a.yaml, lines 3–6, 9\n',
  );
});

test('a style takes the text and nothing else', () => {
  const plain = (text: string, ...rest: readonly unknown[]) => text + rest.join('');
  const style = { error: plain, warning: plain, dim: plain, bold: plain };
  const related = [
    { ...place(3, 1, 1), file: 'b.yaml' },
    { ...place(4, 1, 1), file: 'c.yaml' },
  ];
  const found = finding('reasons-do-not-add-up', place(1, 1, 1), {
    values: { target: '4', label: 'Quá hạn', count: '4', sum: '0', difference: '4' },
    related,
  });
  const shown = formatFindings([found], { sources: new Map(), language: 'vi', style });
  expect(shown).toBe(formatFindings([found], { sources: new Map(), language: 'vi' }));
});

test('other programs get the same findings as data', () => {
  const whole = finding('file-copy', { file }, { values: { name: 'a (1).yaml', wanted: 'a.yaml' } });
  const { findings } = JSON.parse(formatJson([whole, dotted], 'vi'));
  expect(findings).toMatchObject([
    { code: 'file-copy', line: null },
    {
      code: 'count-with-dots',
      severity: 'error',
      line: 2,
      column: 21,
      title: 'số lượng ghi có dấu chấm',
      fix: { text: '5118' },
    },
  ]);
});

test('what is said of four files or more in the same words is said once, with all places', () => {
  const misplaced = (name: string) =>
    finding(
      'folder-differs',
      { ...place(2, 9, 16), file: `submissions/2020-Q2/${name}.yaml` },
      { values: { folder: '2020-Q2', period: '2020-Q1' } },
    );
  const shown = (names: readonly string[]) =>
    formatFindings(names.map(misplaced), { sources: new Map(), language: 'vi' });
  const [head, ...below] = shown(['a', 'b', 'c', 'd']).split('Cũng như vậy ở 3 tệp khác:\n');
  expect(head).toContain('submissions/2020-Q2/a.yaml, dòng 2, cột 9 – LỖI: thư mục khác với kỳ báo cáo');
  expect(below).toEqual([
    ['b', 'c', 'd'].map((name) => `    submissions/2020-Q2/${name}.yaml, dòng 2, cột 9\n`).join(''),
  ]);
  expect(shown(['a', 'b', 'c']).match(/thư mục khác/g)).toHaveLength(3);
  expect(shown(['a', 'a', 'a', 'a']).match(/thư mục khác/g)).toHaveLength(4);
});

describe('on a terminal of known width', () => {
  const long =
    'truocHan: 5.118 # Trước hạn, tính theo hệ thống một cửa điện tử của Sở và của Trung tâm hành chính công';
  const found = { ...dotted, at: { ...place(1, 11, 5), file: 'submissions/2020-Q2/mot-cua.yaml' } };
  const sources = new Map([['submissions/2020-Q2/mot-cua.yaml', { text: long }]]);
  const show = (width: number) =>
    formatFindings([found], { sources, language: 'vi', width }).trimEnd().split('\n');

  test.each([36, 40, 60, 80])('of %i columns no word is broken, none lost, and nothing is wider', (width) => {
    const rows = show(width);
    expect(rows.filter((row) => row.length > width)).toEqual([]);
    const words = (lines: readonly string[]) =>
      lines
        .filter((line) => !line.includes('│'))
        .join(' ')
        .split(/\s+/);
    expect(words(rows)).toEqual(words(show(Number.POSITIVE_INFINITY)));
    const [line = '', carets = ''] = rows.filter((row) => row.includes('│'));
    expect(line.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('5.118');
  });

  test('rows go on below their own indentation', () => {
    expect(show(50).filter((row) => !row.startsWith(' '))).toHaveLength(1);
  });
});
