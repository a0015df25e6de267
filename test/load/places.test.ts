import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseSource, parseText } from '../../src/load/parse-source.ts';
import { locate, nodeAt, placeIn } from '../../src/load/source.ts';

const word = fc.string({
  unit: fc.constantFrom('a', 'ắ', 'a\u0302', '😀', '漢', 'Đ'),
  minLength: 1,
  maxLength: 6,
});
const lineEnd = fc.constantFrom('\n', '\r\n', '\r');

test('a value is found where a reader counts it, whatever stands before it and however lines end', () => {
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 5 }),
      word,
      lineEnd,
      fc.boolean(),
      (before, value, end, mark) => {
        const lines = before.map((text, index) => `k${index}: ${text}`);
        const text = `${mark ? '\ufeff' : ''}${[...lines, `x: { y: ${value}, z: ${value} }`].join(end)}${end}`;
        const { source } = parseSource('a.yaml', new TextEncoder().encode(text));
        const size = [...value].length;
        const column = 'x: { y: '.length + size + ', z: '.length + 1;
        const line = before.length + 1;
        expect(source && locate(source, ['x', 'z'])).toEqual({
          file: 'a.yaml',
          line,
          column,
          endLine: line,
          endColumn: column + size,
        });
      },
    ),
  );
});

test('an alias stands where it is written, and is worth what it names', () => {
  const { source } = parseText('a.yaml', 'a: &x 5\nb: *x\n');
  const b = source?.root.kind === 'map' ? source.root.entries.get('b') : undefined;
  expect(b).toMatchObject({ kind: 'scalar', value: 5 });
  expect(source && b && placeIn(source, b.range)).toMatchObject({ line: 2, column: 4, endColumn: 6 });
});

test('keys are text as written', () => {
  const { source } = parseText('a.yaml', '1.10: x\n2020: y\ntrue: z\n');
  expect(source?.root.kind === 'map' && [...source.root.entries.keys()]).toEqual(['1.10', '2020', 'true']);
});

test('of a key written twice the first counts, and the second says where the first is', () => {
  const { source, findings } = parseText('a.yaml', 'a: 1\nb: 2\na: 3\n');
  expect(source && locate(source, ['a'])).toMatchObject({ line: 1 });
  expect(findings).toMatchObject([
    { code: 'duplicate-key', at: { line: 3, column: 1 }, related: [{ line: 1, column: 1 }] },
  ]);
});

test('what is absent is located at the key of its nearest parent', () => {
  const { source } = parseText('a.yaml', 'a:\n  b: { c: 1 }\n');
  expect(source && locate(source, ['a', 'b', 'd'])).toMatchObject({ line: 2, column: 3, endColumn: 4 });
});

test('values are read as YAML 1.2 has them, whatever version a file names and wherever the machine stands', () => {
  const body = 'day: 2020-03-14\nword: yes\ncount: 010\n';
  const valuesOf = (text: string) => {
    const { source } = parseText('a.yaml', text);
    return ['day', 'word', 'count'].map((key) => {
      const node = source && nodeAt(source.root, [key]);
      return node?.kind === 'scalar' ? node.value : undefined;
    });
  };
  expect(valuesOf(body)).toEqual(['2020-03-14', 'yes', 10]);
  expect(valuesOf(`%YAML 1.1\n---\n${body}`)).toEqual(valuesOf(body));
});
