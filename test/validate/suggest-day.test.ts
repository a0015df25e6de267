import { expect, test } from 'vitest';
import { applyFixes } from '../../src/diagnostics/apply-fixes.ts';
import { messageOf } from '../../src/diagnostics/message.ts';
import { suggestDay } from '../../src/validate/suggest-day.ts';
import { findingsInText, samples } from './sample-workspace.ts';

test.each([
  ['19.9.2020', '2020-09-19'],
  ['19. 9. 2020', '2020-09-19'],
  ['19 / 9 / 2020', '2020-09-19'],
  ['2020/9/19', '2020-09-19'],
  ['2020.09.19', '2020-09-19'],
  ['2020-9-5', '2020-09-05'],
  ['19/9/20', '2020-09-19'],
  ['19-09-20', '2020-09-19'],
  ['ngày 19 tháng 9 năm 2020', '2020-09-19'],
  ['Ngày 19/9/2020', '2020-09-19'],
  ['１９/９/２０２０', '2020-09-19'],
  ['2020-09-19T00:00:00', '2020-09-19'],
  ['2020-09-19 00:00', '2020-09-19'],
  // No such day, no year, or more than a day.
  ['31.9.2020', null],
  ['9/19/2020', null],
  ['19/9', null],
  // Of another century, or a slip.
  ['5-6-99', null],
  ['tháng 9/2020', null],
  ['19/9/2020 và 20/9/2020', null],
  ['', null],
])('%s means %s', (written, day) => {
  expect(suggestDay(written)).toBe(day);
});

const places = [
  { of: samples.submission, good: 'ngayCongBo: 14/3/2020', key: 'ngayCongBo', fixed: '14/3/2020' },
  {
    of: samples.submission,
    good: 'number: 12/BC, date: 14/6/2020',
    key: 'number: 12/BC, date',
    fixed: '14/6/2020',
  },
  { of: samples.receipts, good: 'received: 17/3/2020', key: 'received', fixed: '17/3/2020' },
  { of: samples.waivers, good: 'expires: 30/9/2020', key: 'expires', fixed: '30/9/2020' },
  { of: samples.plan, good: 'due: 2020-06-30', key: 'due', fixed: '2020-06-30' },
];

test.each(places)(
  '$of.path, $key: dots are corrected as the file writes days',
  ({ of, good, key, fixed }) => {
    const [year, month, day] = (/^\d{4}-/.test(fixed) ? fixed : fixed.split('/').reverse().join('-')).split(
      '-',
    );
    const bad = of.text.replace(good, `${key}: ${Number(day)}.${Number(month)}.${year}`);
    const found = findingsInText(of.path, bad);
    expect(found.map(({ code }) => code)).toEqual(['date-unreadable']);
    expect(found.map((one) => messageOf(one, 'vi').remedy).join()).toContain(`Sửa thành: ${fixed}`);
    expect(applyFixes(bad, found).text).toContain(`${key}: ${fixed}`);
    expect(findingsInText(of.path, applyFixes(bad, found).text)).toEqual([]);
  },
);

test('an empty day is one not filled in', () => {
  for (const { of, good, key } of places.slice(2)) {
    const bad = of.text.replace(good, `${key}: ""`);
    expect(findingsInText(of.path, bad).map(({ code }) => code)).toEqual(['value-missing']);
  }
});

test('a year alone is no day, with or without quotation marks', () => {
  const bad = samples.receipts.text.replace('received: 17/3/2020', 'received: 2020');
  const [found] = findingsInText(samples.receipts.path, bad);
  expect(found).toMatchObject({ code: 'date-unreadable', fix: null });
});
