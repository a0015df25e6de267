import { expect, test } from 'vitest';
import { applyFixes } from '../../src/diagnostics/apply-fixes.ts';
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
])('%s: corrected', (_, good, bad) => {
  const spoilt = text.replace(good, bad);
  expect(spoilt).not.toBe(text);
  const found = findingsInText(path, spoilt);
  expect(found.length).toBeGreaterThan(0);
  const { text: fixed } = applyFixes(spoilt, found);
  expect(fixed).toBe(text);
  expect(findingsInText(path, fixed)).toEqual([]);
});

test.each([
  ['Arabic digits', 'dungHan: 301', 'dungHan: ٣٠١'],
  ['digits of two scripts', 'dungHan: 301', 'dungHan: 3０1x'],
  ['a text that may go on from the line above', 'proposals: Cấp thêm', 'proposals Cấp thêm'],
  ['a comment that may be text', 'difficulties: Thiếu máy quét.', 'difficulties: Thiếu máy quét, việc #1.'],
])('%s: left to the writer', (_, good, bad) => {
  const spoilt = text.replace(good, bad);
  const found = findingsInText(path, spoilt);
  expect(found).toHaveLength(1);
  expect(applyFixes(spoilt, found).text).toBe(spoilt);
});
