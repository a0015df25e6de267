import { describe, expect, it } from 'vitest';
import type { Signer } from '../../src/domain/plan.ts';
import { type GivenPerson, readPerson } from '../../src/pipeline/signoff/read-person.ts';

const step = (position: string | null) => ({ step: 'approved', label: 'Duyệt', position, samePerson: false });
const director: Signer = { authority: null, position: 'GIÁM ĐỐC', name: 'Nguyễn Văn A' };
const deputy: Signer = { authority: 'KT. GIÁM ĐỐC', position: 'PHÓ GIÁM ĐỐC', name: 'Phan Thị K' };

const approve = (given: GivenPerson, signer = director, position: string | null = 'Giám đốc') =>
  readPerson({ step: step(position), signer, record: 'signoffs/2020-Q1.yaml' }, given);
const check = (given: GivenPerson, position: string | null = 'Chánh Văn phòng') =>
  readPerson({ step: step(position), signer: null, record: 'signoffs/2020-Q1.yaml' }, given);

describe('who approves', () => {
  it('is the plan’s signer, whether named or not, with position and authority', () => {
    for (const name of [undefined, 'Phan Thị K', '  phan thị  K '])
      expect(approve(name === undefined ? {} : { name }, deputy)).toMatchObject({
        person: { position: 'PHÓ GIÁM ĐỐC', authority: 'KT. GIÁM ĐỐC' },
        notices: [],
      });
    expect(approve({ name: 'Nguyễn Văn A', position: 'Giám đốc' })).toMatchObject({
      person: { position: 'Giám đốc', authority: null },
      notices: [],
    });
  });

  it('signs KT. the head as his deputy, which is told', () => {
    for (const signer of [director, deputy])
      expect(approve({ name: 'Lê B', position: 'Phó Giám đốc' }, signer, null)).toMatchObject({
        person: { name: 'Lê B', position: 'Phó Giám đốc', authority: 'KT. GIÁM ĐỐC' },
        notices: [{ vi: expect.stringContaining('phần ký: KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC / Lê B') }],
      });
    const head: Signer = { authority: null, position: 'CHỦ TỊCH', name: 'Trần C' };
    expect(approve({ name: 'Lê B', position: 'Phó Chủ tịch' }, head, null).person.authority).toBe(
      'KT. CHỦ TỊCH',
    );
  });

  it('is nobody else without an authority of his own', () => {
    expect(() => approve({ name: 'Lê B' })).toThrow('người ký theo Kế hoạch là GIÁM ĐỐC Nguyễn Văn A');
    expect(() => approve({ name: 'Lê B', position: 'Chánh Văn phòng' })).toThrow('--authority');
    // The head himself is no deputy.
    expect(() => approve({ position: 'Phó Giám đốc' })).toThrow('--name');
    const other = { name: 'Lê B', position: 'Chánh Văn phòng', authority: 'TL. GIÁM ĐỐC' };
    expect(approve(other)).toMatchObject({ person: other, notices: [{}] });
  });
});

describe('who checks', () => {
  it('has the position that the plan gives', () => {
    expect(check({ name: 'Lê B' })).toMatchObject({ person: { position: 'Chánh Văn phòng' }, notices: [] });
    expect(check({ name: 'Lê B', position: 'chánh văn phòng' }).notices).toEqual([]);
    expect(check({ name: 'Lê B', position: 'Chuyên viên' }, null).notices).toEqual([]);
  });

  it('is told where it is another one; no deputy of his signs for anybody', () => {
    expect(check({ name: 'Lê B', position: 'Phó Chánh Văn phòng' })).toMatchObject({
      person: { authority: null },
      notices: [{ vi: expect.stringContaining('do Chánh Văn phòng xác nhận; sổ ghi Phó Chánh Văn phòng') }],
    });
  });
});
