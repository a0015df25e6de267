import { expect, test } from 'vitest';
import { findingsInText, samples } from './sample-workspace.ts';

const { path, text } = samples.submission;
const lines = text.split('\n');
const asked = ['truocHan', 'dungHan', 'quaHan', 'nguoiKeHoach', 'nguoiDaHoc', 'dienTich', 'phuTrach', 'iso'];
const all = [...asked, 'ngayCongBo', 'keHoach'];

const lineOf = (key: string): number => lines.findIndex((line) => line.trimStart().startsWith(`${key}:`)) + 1;
const codesIn = (written: string) => findingsInText(path, written).map(({ code }) => code);

// Half a file was saved: what follows the line is not there.
test.each(['truocHan', 'dungHan', 'nguoiDaHoc'])('a file that ends behind “%s” lacks one thing', (key) => {
  const cut = lines.slice(0, lineOf(key)).join('\n');
  const found = findingsInText(path, `${cut}\n# hết\n`);
  expect(found.map(({ code }) => code)).toEqual(['measures-missing']);
  const rest = all.slice(all.indexOf(key) + 1);
  const values = found[0]?.values as Readonly<Record<string, string>> | undefined;
  expect(values).toMatchObject({ count: String(rest.length), last: String(lineOf(key)) });
  expect(new Set(values?.keys?.split(', '))).toEqual(new Set(rest));
});

test('three lines that are not there are a finding each', () => {
  const without = lines.filter((line) => !/^ {2}(truocHan|nguoiDaHoc|iso):/.test(line)).join('\n');
  expect(codesIn(without)).toEqual(['measure-missing', 'measure-missing', 'measure-missing']);
});

test('where something follows the lines that are not there, the file was not cut off', () => {
  const without = lines.filter((line) => !/^ {2}(truocHan|dienTich|phuTrach|nguoiDaHoc|iso):/.test(line));
  const [found, ...more] = findingsInText(path, without.join('\n'));
  expect(more).toEqual([]);
  expect(found).toMatchObject({ code: 'measures-missing', values: { count: '5', last: '' } });
});

test('a file of which the head alone is there lacks one thing', () => {
  expect(codesIn('plan: KH-THU-2020\n')).toEqual(['keys-missing']);
  expect(codesIn('plan: KH-THU-2020\nperiod: 2020-Q2\nunit: mot-cua\n')).toEqual([
    'missing-key',
    'missing-key',
    'missing-key',
  ]);
});
