import { expect, test } from 'vitest';
import { applyFixes } from '../../src/diagnostics/apply-fixes.ts';
import { messageOf } from '../../src/diagnostics/message.ts';
import { findingsInText, samples } from './sample-workspace.ts';

const { path, text } = samples.submission;

// What --fix makes of one fault, and that nothing is found any more afterwards.
test.each([
  ['full-width digits', 'dungHan: 301', 'dungHan: ３０１'],
  ['full-width digits with a zero before them', 'dungHan: 301', 'dungHan: ０３０１'],
  ['a zero-width space in a figure', 'dungHan: 301', 'dungHan: 3\u200b01'],
  ['a no-break space behind a figure', 'dungHan: 301', 'dungHan: 301\u00a0'],
  ['a mark of direction before a figure', 'dungHan: 301', 'dungHan: \u200f301'],
  ['a long dash in a quarter', 'period: 2020-Q2', 'period: 2020–Q2'],
  ['no colon before a figure', 'dungHan: 301', 'dungHan 301'],
  ['no colon, several spaces', 'quaHan: 22', 'quaHan    22'],
  ['no colon above an indented block', 'measures:\n', 'measures\n'],
  ['an equals sign', 'dungHan: 301', 'dungHan = 301'],
  ['two colons', 'dungHan: 301', 'dungHan::301'],
  ['the space on the wrong side of the colon', 'dungHan: 301', 'dungHan :301'],
  ['a dash for the colon', 'dungHan: 301', 'dungHan - 301'],
  ['a dash before a line whose neighbours have none', '  dungHan: 301', '  - dungHan: 301'],
  ['a semicolon behind a figure', 'dungHan: 301', 'dungHan: 301;'],
  ['a full stop behind a figure', 'quaHan: 22', 'quaHan: 22.'],
  ['a brace that is not closed', 'position: Chuyên viên }', 'position: Chuyên viên'],
  ['no comma between braces', 'number: 12/BC, date', 'number: 12/BC date'],
  ['no comma behind a name', 'name: Trần Thị G, pos', 'name: Trần Thị G pos'],
  ['what a state is called', 'state: on-track', 'state: Đúng tiến độ'],
  ['what a state is called, without accents', 'state: on-track', 'state: dung tien do'],
])('%s: corrected', (_, good, bad) => {
  const spoilt = text.replace(good, bad);
  expect(spoilt).not.toBe(text);
  const found = findingsInText(path, spoilt);
  expect(found.length).toBeGreaterThan(0);
  const { text: fixed } = applyFixes(spoilt, found);
  expect(fixed).toBe(text);
  expect(findingsInText(path, fixed)).toEqual([]);
});

const evidence = `evidence:
      - Thống kê trích từ hệ thống ngày 14/6/2020
      - { file: evidence/thong-ke.pdf }
      - { number: 12/BC, date: 14/6/2020 }`;

test.each([
  [
    'one text for a list of texts',
    evidence,
    'evidence: Thống kê ngày 14/6',
    'evidence: ["Thống kê ngày 14/6"]',
  ],
])('%s: corrected into what means the same', (_, good, bad, right) => {
  const spoilt = text.replace(good, bad);
  const found = findingsInText(path, spoilt);
  expect(found).toHaveLength(1);
  expect(applyFixes(spoilt, found).text).toBe(text.replace(good, right));
  expect(findingsInText(path, text.replace(good, right))).toEqual([]);
});

test.each([
  ['a part of what it is called', 'thường xuyên', 'regular'],
  ['a letter wrong', 'hoàn thanhf', 'done'],
  ['the contrary of a part', 'phát sinh', ''],
  ['the contrary of the whole', 'chưa hoàn thành', ''],
  ['what two are called in part', 'tiến độ', ''],
])('of a state, %s: %s', (_, written, suggestion) => {
  const [found, ...more] = findingsInText(path, text.replace('state: on-track', `state: ${written}`));
  expect(more).toEqual([]);
  expect(found).toMatchObject({ code: 'not-among', values: { suggestion }, fix: null });
  expect(found?.values.allowed).toContain('done (hoàn thành), regular (thực hiện thường xuyên)');
});

// How it is to be written stands in the message: there may be no form to look at.
test.each([
  [
    'reporter: { name: Trần Thị G, position: Chuyên viên }',
    'reporter: Trần Thị G',
    'reporter: { name: …, position: … }',
  ],
  [
    '- { measure: quaHan, count: 22, text: chờ giám định }',
    '- chờ giám định',
    '- { measure: …, count: …, text: … }',
  ],
  [
    '\n      - { measure: quaHan, count: 22, text: chờ giám định }',
    ' chờ',
    '- { measure: …, count: …, text: … }',
  ],
  ['rate: 99,60%', 'rate: gần đủ', '99,60%'],
])('%s written as %s: the message says how', (good, bad, shown) => {
  const spoilt = text.replace(good, bad);
  expect(spoilt).not.toBe(text);
  const [found, ...more] = findingsInText(path, spoilt).filter(({ severity }) => severity === 'error');
  expect(more).toEqual([]);
  expect(found && messageOf(found, 'vi').remedy).toContain(shown);
});

test.each([
  ['Arabic digits', 'dungHan: 301', 'dungHan: ٣٠١'],
  ['digits of two scripts', 'dungHan: 301', 'dungHan: 3０1x'],
  ['a brace that may be closed further down', 'position: Chuyên viên }', 'position: Chuyên viên,'],
  ['a sum', 'dungHan: 301', 'dungHan: 300 + 1'],
  ['a figure with its explanation', 'quaHan: 22', 'quaHan: 22 (20 chờ giám định)'],
  ['what an entry is called', 'difficulties:', 'khoKhan:'],
  ['a text that may go on from the line above', 'proposals: Cấp thêm', 'proposals Cấp thêm'],
  ['a comment that may be text', 'difficulties: Thiếu máy quét.', 'difficulties: Thiếu máy quét, việc #1.'],
])('%s: left to the writer', (_, good, bad) => {
  const spoilt = text.replace(good, bad);
  const found = findingsInText(path, spoilt);
  expect(found).toHaveLength(1);
  expect(applyFixes(spoilt, found).text).toBe(spoilt);
});

test.each([
  ['dungHan: 301', 'dungHan: 300 + 1', 'fixed', '301'],
  ['quaHan: 22', 'quaHan: 22 (20 chờ giám định)', 'fixed', '22'],
  ['difficulties:', 'khoKhan:', 'suggestion', 'difficulties'],
  ['corrections:', 'dieu_chinh:', 'suggestion', 'corrections'],
  ['{ state: on-track,', '{ trangThai: on-track,', 'suggestion', 'state'],
])('%s written as %s: %s %s', (good, bad, slot, meant) => {
  const found = findingsInText(path, text.replace(good, bad));
  expect(found.map(({ values }) => values[slot])).toEqual([meant]);
});

test.each([
  ['difficulties: Thiếu', '\n difficulties: Thiếu', 'difficulties:'],
  [
    '      - { measure: quaHan, count: 22, ',
    '      - measure: quaHan\n       count: 22\n        text: { ',
    'count:',
  ],
])('%s out of line is shown where it stands', (good, bad, shown) => {
  const spoilt = text.replace(good, bad);
  const [found] = findingsInText(path, spoilt).filter(({ code }) => code.startsWith('yaml-'));
  const at = found && 'line' in found.at ? found.at : null;
  expect(found?.code).toBe('yaml-indent');
  expect(spoilt.split('\n')[(at?.line ?? 0) - 1]?.slice((at?.column ?? 0) - 1)).toMatch(`${shown} `);
});

test.each([
  ['a sign > before every line', (line: string) => `> ${line}`.trimEnd()],
  ['two signs > before every line', (line: string) => `>> ${line}`],
  [
    'no-break spaces before every line',
    (line: string) => line.replace(/^ +/, (spaces) => '\u00a0'.repeat(spaces.length)),
  ],
])('%s: corrected', (_, spoil) => {
  let spoilt = text.split('\n').map(spoil).join('\n');
  for (let round = 0; round < 3; round += 1) spoilt = applyFixes(spoilt, findingsInText(path, spoilt)).text;
  expect(spoilt.trimEnd()).toBe(text.trimEnd());
});
