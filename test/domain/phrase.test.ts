import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePhrase, slotsOf, unreadableIn } from '../../src/domain/phrase.ts';

test('text, slots and optional parts come apart in order', () => {
  expect(parsePhrase('có {numerator}/{denominator} đơn vị ({rate})[, {change.year}]')).toEqual([
    { kind: 'text', text: 'có ' },
    { kind: 'slot', slot: { kind: 'own', name: 'numerator' }, written: '{numerator}', at: 3 },
    { kind: 'text', text: '/' },
    { kind: 'slot', slot: { kind: 'own', name: 'denominator' }, written: '{denominator}', at: 15 },
    { kind: 'text', text: ' đơn vị (' },
    { kind: 'slot', slot: { kind: 'own', name: 'rate' }, written: '{rate}', at: 37 },
    { kind: 'text', text: ')' },
    {
      kind: 'optional',
      parts: [
        { kind: 'text', text: ', ' },
        { kind: 'slot', slot: { kind: 'change', since: 'year' }, written: '{change.year}', at: 47 },
      ],
    },
  ]);
});

test.each([
  ['{tinBai}', { kind: 'figure', id: 'tinBai' }],
  ['{iso=iso2015}', { kind: 'choice', measure: 'iso', choice: 'iso2015' }],
  ['{iso=chua-ap-dung}', { kind: 'choice', measure: 'iso', choice: 'chua-ap-dung' }],
  ['{keHoach=có}', { kind: 'choice', measure: 'keHoach', choice: 'có' }],
  ['{keHoach=co\u0301}', { kind: 'choice', measure: 'keHoach', choice: 'có' }],
  ['{tinBai:van-phong}', { kind: 'unit', measure: 'tinBai', unit: 'van-phong' }],
  ['{change.period}', { kind: 'change', since: 'period' }],
  ['{change.level}', { kind: 'change', since: 'level' }],
  ['{reasons}', { kind: 'reasons' }],
  [
    '{quaHan / daGiaiQuyet}',
    {
      kind: 'percentage',
      part: { kind: 'figure', id: 'quaHan' },
      whole: { kind: 'figure', id: 'daGiaiQuyet' },
    },
  ],
  [
    '{missing/denominator}',
    {
      kind: 'percentage',
      part: { kind: 'own', name: 'missing' },
      whole: { kind: 'own', name: 'denominator' },
    },
  ],
])('%s is read', (written, slot) => {
  expect(slotsOf(parsePhrase(written)).map((part) => part.slot)).toEqual([slot]);
});

test.each([
  ['một {', '{', 4],
  ['một }', '}', 4],
  ['một {}', '{}', 4],
  ['một {hai ba}', '{hai ba}', 4],
  ['một {quaHan/có}', '{quaHan/có}', 4],
  ['một [hai', '[', 4],
  ['một ] hai', ']', 4],
])('%s has something that cannot be read', (text, written, at) => {
  expect(unreadableIn(parsePhrase(text))).toEqual([{ kind: 'unreadable', written, at }]);
});

test('a slot in an optional part in an optional part is found', () => {
  expect(slotsOf(parsePhrase('a[b[c {x}]]')).map((part) => part.written)).toEqual(['{x}']);
});

test('escaped signs are text, in one piece with their neighbours', () => {
  expect(parsePhrase('a \\{b\\} \\[c\\] \\\\ \\d')).toEqual([{ kind: 'text', text: 'a {b} [c] \\ \\d' }]);
});

test('whatever is escaped comes back as it was', () => {
  const phrase = fc.string({ unit: fc.constantFrom(...'a {}[]\\ắ\u0301😀') });
  fc.assert(
    fc.property(phrase, (text) => {
      const parts = parsePhrase(text.replace(/[[\]{}\\]/g, '\\$&'));
      expect(parts).toEqual(text === '' ? [] : [{ kind: 'text', text }]);
    }),
  );
});

test('every phrase is read to its end', () => {
  const phrase = fc.string({ unit: fc.constantFrom(...'{}[]\\a/=: ') });
  fc.assert(
    fc.property(phrase, (text) => {
      for (const part of unreadableIn(parsePhrase(text))) {
        expect(text.slice(part.at, part.at + part.written.length)).toBe(part.written);
      }
    }),
  );
});

test('a heap of brackets is refused, not descended into', () => {
  expect(unreadableIn(parsePhrase('['.repeat(50_000)))).toHaveLength(50_000);
});
