import { expect, test } from 'vitest';
import { parseSource, parseText } from '../../src/load/parse-source.ts';

const codesOf = (text: string): readonly string[] =>
  parseText('a.yaml', text).findings.map(({ code }) => code);

test('aliases that multiply are refused before they are expanded', () => {
  const lines = Array.from(
    { length: 30 },
    (_, level) => `a${level + 1}: &a${level + 1} [${`*a${level}, `.repeat(9)}*a${level}]`,
  );
  const { source, findings } = parseText('a.yaml', ['a0: &a0 x', ...lines].join('\n'));
  expect(source).toBeNull();
  expect(findings.map(({ code }) => code)).toEqual(['file-too-complex']);
});

test.each([
  ['flow sequences', '['.repeat(5000) + ']'.repeat(5000)],
  ['flow mappings', '{a: '.repeat(5000) + '}'.repeat(5000)],
  ['block sequences', `${'- '.repeat(5000)}x`],
])('%s nested without end are refused', (_, text) => {
  const { source, findings } = parseText('a.yaml', `a: ${text.startsWith('-') ? `\n  ${text}` : text}`);
  expect(findings.map(({ code }) => code)).toEqual(['file-too-complex']);
  expect(source).toBeNull();
});

test('colons nested until the parser gives up are a finding, not a fault of the program', () => {
  expect(codesOf(`a:\n  b: ${'a: '.repeat(100_000)}`)).toEqual(['yaml-second-colon']);
});

test('a file of half a megabyte is refused unread', () => {
  const { source, findings } = parseSource('a.yaml', new Uint8Array(600 * 1024).fill(0x61));
  expect(source).toBeNull();
  expect(findings).toMatchObject([{ code: 'file-too-large', values: { guess: '600' } }]);
});

test('a key called __proto__ is only a key', () => {
  const { source } = parseText('a.yaml', '__proto__: { polluted: yes }');
  expect(source?.root.kind === 'map' && [...source.root.entries.keys()]).toEqual(['__proto__']);
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
});

test.each(['!!js/function x', '!!python/object x', '!!binary aGk=', '!x y'])(
  'the tag of %s is refused',
  (value) => {
    expect(codesOf(`a: ${value}`)).toEqual(['yaml-tag']);
  },
);
