import { describe, expect, it } from 'vitest';
import { holderOn, lineageOn } from '../../src/domain/lineage.ts';
import { existsOn, membersOn } from '../../src/domain/register.ts';
import { unit } from '../attainment/build-workspace.ts';

const [a, b, c, d] = [
  unit('a', { to: '2020-04-30', successor: 'b' }),
  unit('b', { to: '2020-07-31', successor: 'c' }),
  unit('c', { kind: 'trungTam' }),
  unit('d', { from: '2020-08-01', kind: 'chiCuc' }),
];
const units = [a, b, c, d];
const sets = {
  trucThuoc: { id: 'trucThuoc', label: '', kinds: ['trungTam', 'chiCuc'], units: [] },
  rieng: { id: 'rieng', label: '', kinds: [], units: ['a', 'd'] },
};

describe('the register', () => {
  it('counts first and last day as days of existence', () => {
    expect(['2020-07-31', '2020-08-01'].map((day) => existsOn(b, day))).toEqual([true, false]);
    expect(['2020-07-31', '2020-08-01'].map((day) => existsOn(d, day))).toEqual([false, true]);
  });

  it('knows who belongs to sets, kinds and ids on a day', () => {
    const on = (day: string, ...of: readonly string[]) =>
      membersOn({ sets, units }, of, day).map(({ id }) => id);
    expect(on('2020-03-14', 'trucThuoc')).toEqual(['c']);
    expect(on('2020-09-14', 'trucThuoc', 'rieng')).toEqual(['c', 'd']);
    expect(on('2020-03-14', 'rieng', 'c')).toEqual(['a', 'c']);
  });

  it('follows successors, near and far, only once they have taken over', () => {
    const holders = ['2020-04-30', '2020-05-01', '2020-08-01'].map((day) => holderOn(units, a, day).id);
    expect(holders).toEqual(['a', 'b', 'c']);
    expect(lineageOn(units, c, '2020-07-31').map(({ id }) => id)).toEqual(['c']);
    expect(lineageOn(units, c, '2020-08-01').map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('does not run in circles where two units name each other', () => {
    const x = unit('x', { to: '2020-01-31', successor: 'y' });
    const y = unit('y', { to: '2020-01-31', successor: 'x' });
    expect(holderOn([x, y], x, '2020-03-14').id).toBe('y');
  });
});
