import { describe, expect, it } from 'vitest';
import { parseText } from '../../src/load/parse-source.ts';
import { nodeAt } from '../../src/load/source.ts';
import { readAnswer } from '../../src/validate/submission/read-answer.ts';
import { measure } from '../attainment/build-workspace.ts';

/** What `--fix` would write in place of an answer; `null` where it leaves it to the writer. */
function fixOf(written: string, type: 'count' | 'decimal', unit: string) {
  const { source } = parseText('a.yaml', `x: ${written}\n`);
  const node = source && nodeAt(source.root, ['x']);
  if (!node) throw new Error(written);
  const asked = { measure: measure('x', { type, unit }), target: '', task: '', about: '' };
  const [finding] = readAnswer({ source, asked }, node).findings;
  if (!finding) throw new Error(`${written}: nothing found`);
  return { fix: finding.fix?.text ?? null, fixed: finding.values.fixed };
}

const left = { fix: null, fixed: '' };

describe('a figure is corrected only where no other number can be meant', () => {
  it.each([
    ['2 nghìn', 'hồ sơ'],
    ['2 nghìn hồ sơ', 'hồ sơ'],
    ['2k', 'hồ sơ'],
    ['5 triệu', 'đồng'],
    ['3 chục', 'người'],
    ['10 phần trăm', 'hồ sơ'],
    ['1.200 ngàn', 'hồ sơ'],
    ['0.500', 'hồ sơ'],
    ['0 500', 'hồ sơ'],
    ['0.500 hồ sơ', 'hồ sơ'],
    ['1200.000', 'hồ sơ'],
    ['1200,000', 'hồ sơ'],
  ])('a count: not %s', (written, unit) => {
    expect(fixOf(written, 'count', unit)).toMatchObject({ fix: null });
    expect(fixOf(written, 'count', unit).fixed ?? '').toBe('');
  });

  it.each([
    ['5.118', 'hồ sơ', '5118'],
    ['5 118', 'hồ sơ', '5118'],
    ['12,0', 'hồ sơ', '12'],
    ['0.000', 'hồ sơ', '0'],
    ['1.200 hồ sơ', 'hồ sơ', '1200'],
    ['12 văn bản', 'văn bản', '12'],
    ['3 phần mềm', 'phần mềm', '3'],
    ['7 triệu đồng', 'triệu đồng', '7'],
    ['7 Triệu', 'triệu đồng', '7'],
  ])('a count: %s (%s) is %s', (written, unit, fix) => {
    expect(fixOf(written, 'count', unit)).toMatchObject({ fix });
  });

  it('a decimal alike', () => {
    expect(fixOf('12,5 nghìn', 'decimal', 'm2')).toEqual(left);
    expect(fixOf('12,5 tỷ', 'decimal', 'triệu đồng')).toEqual(left);
    expect(fixOf('12,5 triệu', 'decimal', 'triệu đồng')).toMatchObject({ fix: '12,5' });
    expect(fixOf('12,5 m2', 'decimal', 'm2')).toMatchObject({ fix: '12,5' });
  });
});
