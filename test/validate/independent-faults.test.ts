import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyFixes } from '../../src/diagnostics/apply-fixes.ts';
import { hasPlace } from '../../src/diagnostics/diagnostic.ts';
import { findingsInText, samples } from './sample-workspace.ts';

const { path, text } = samples.submission;

/** Faults in different places: what stands in the sample, what a clerk makes of it, the code, what is marked. */
const faults = [
  ['plan: KH-THU-2020', 'plan: KH-THU-2021', 'unknown-plan', 'KH-THU-2021'],
  ['reporter: { name: Trần Thị G', 'reporter: { name: 12', 'text-expected', '12'],
  ['position: Chuyên viên', 'position: Chuyên,viên', 'yaml-comma-in-braces', 'Chuyên,viên'],
  ['head: { name', 'head: { nam', 'unknown-key', 'nam'],
  ['truocHan: 5118', 'truocHan: 5.118', 'count-with-dots', '5.118'],
  ['dungHan: 301', 'dungHan: 301 hồ sơ', 'count-with-words', '301 hồ sơ'],
  ['quaHan: 22', 'quaHan: "22"', 'count-quoted', '"22"'],
  ['chưa có kế hoạch', 'Chưa có kế hoạch', 'unplanned-spelling', 'Chưa có kế hoạch'],
  ['nguoiDaHoc: 4', 'nguoiDaHoc: -4', 'count-negative', '-4'],
  ['dienTich: 412,5', 'dienTich: 1.412,5', 'decimal-unreadable', '1.412,5'],
  ['phuTrach: có', 'phuTrach: Có', 'yes-no-unreadable', 'Có'],
  ['iso: iso2015', 'iso: ISO-2015', 'choice-unknown', 'ISO-2015'],
  ['ngayCongBo: 14/3/2020', 'ngayCongBo: 14.3.2020', 'date-unreadable', '14.3.2020'],
  [
    'number: 05/KH-MC, date: 2020-03-02',
    'number: 05/KH-MC, date: 2020-02-30',
    'date-unreadable',
    '2020-02-30',
  ],
  ['measure: quaHan, count', 'measure: quahan, count', 'unknown-measure', 'quahan'],
  ['file: evidence/thong-ke.pdf', 'file: /etc/passwd', 'file-outside', '/etc/passwd'],
  ['rate: 99,60%', 'rate: cao', 'name-not-allowed', 'cao'],
  ['state: on-track', 'state: ontrack', 'not-among', 'ontrack'],
  ['from: 528, to: 570', 'from: 528, to: 5.700', 'count-with-dots', '5.700'],
  ['difficulties: Thiếu máy quét.', 'difficulties: [x]', 'value-expected', 'difficulties'],
  ['proposals:', 'proposal:', 'unknown-key', 'proposal'],
] as const;

const some = fc.subarray(
  faults.map((_, index) => index),
  { minLength: 1 },
);

test('independent faults give one finding each, marked where they stand, in any combination', () => {
  fc.assert(
    fc.property(some, fc.constantFrom('\n', '\r\n'), (chosen, end) => {
      const broken = spoil(chosen).replaceAll('\n', end);
      const found = findingsInText(path, broken).map(({ code, at }) => [
        code,
        hasPlace(at) ? marked(broken, at) : '',
      ]);
      expect(found).toEqual(chosen.map((index) => [faults[index]?.[2], faults[index]?.[3]]));
    }),
    { numRuns: 150 },
  );
});

test('corrections remove the findings that offer them, and nothing else changes', () => {
  fc.assert(
    fc.property(some, (chosen) => {
      const broken = spoil(chosen);
      const found = findingsInText(path, broken);
      const left = findingsInText(path, applyFixes(broken, found)).map(({ code }) => code);
      expect(left).toEqual(found.filter(({ fix }) => fix === null).map(({ code }) => code));
    }),
    { numRuns: 60 },
  );
});

function spoil(chosen: readonly number[]): string {
  return chosen.reduce(
    (so, index) => so.replace(faults[index]?.[0] ?? '', () => faults[index]?.[1] ?? ''),
    text,
  );
}

/** The characters that a place covers, counted as a reader would: lines, then characters. */
function marked(content: string, at: { line: number; column: number; endColumn: number }): string {
  const line = content.split(/\r?\n/)[at.line - 1] ?? '';
  return [...line].slice(at.column - 1, at.endColumn - 1).join('');
}
