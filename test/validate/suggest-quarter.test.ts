import { expect, test } from 'vitest';
import { suggestQuarter } from '../../src/validate/suggest-quarter.ts';

test.each([
  ['Quý I năm 2020', '2020-Q1'],
  ['quý IV/2020', '2020-Q4'],
  ['Quý 2 năm 2020', '2020-Q2'],
  ['Q3/2020', '2020-Q3'],
  ['Q1-2020', '2020-Q1'],
  ['2020-q1', '2020-Q1'],
  ['2020Q2', '2020-Q2'],
  ['2020/QIII', '2020-Q3'],
  ['Quý V năm 2020', null],
  ['tháng 3/2020', null],
  ['2020', null],
])('%s means %s', (written, quarter) => {
  expect(suggestQuarter(written)).toBe(quarter);
});
