import fc from 'fast-check';
import MarkdownIt, { type Token } from 'markdown-it';
import { describe, expect, test } from 'vitest';
import { escapeMarkdown, normalForm } from '../../src/compose/escape-markdown.ts';

const markdown = new MarkdownIt({ html: true });

/** Text that readers see, with the kinds of blocks it stands in: an escape that fails shows in one or the other. */
function readBack(source: string): { blocks: readonly string[]; texts: readonly string[] } {
  const tokens = markdown.parse(source, {});
  const opened = tokens.filter((token) => token.nesting === 1).map((token) => token.type);
  const other = tokens
    .filter((token) => token.nesting === 0 && token.type !== 'inline')
    .map(({ type }) => type);
  return { blocks: [...opened, ...other], texts: tokens.filter(isInline).map(textOf) };
}

const isInline = (token: Token): boolean => token.type === 'inline';
const textOf = (token: Token): string =>
  (token.children ?? []).map((child) => (child.type === 'text' ? child.content : `<${child.type}>`)).join('');

/** What officers type and what breaks Markdown, side by side. */
const hostileText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '1.',
        '12)',
        '-',
        '+',
        '*',
        '**',
        '_',
        '#',
        '##',
        '>',
        '|',
        '\\',
        '\\|',
        '`',
        '~~',
        '<br>',
      ),
      fc.constantFrom(
        '<!-- cchc:table -->',
        '-->',
        '&amp;',
        '&#124;',
        '![a](b)',
        '[x]',
        '---',
        '===',
        ':---:',
      ),
      fc.constantFrom(
        '{{x}}',
        '{{/each}}',
        '\u00A0',
        '\u200B',
        '\u0007',
        '\t',
        '\n',
        '\n\n',
        '\r\n',
        ' ',
        '    ',
      ),
      fc.constantFrom(
        'Nghị quyết',
        'hóa',
        'Ủy ban',
        'e\u0302\u0301',
        'đ',
        '05/12',
        '98,81%',
        '“trích”',
        'https://a.vn/_b_',
      ),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

const filled = hostileText.filter((text) => normalForm(text) !== '');

describe('a text from data comes back as that text', () => {
  test('at the beginning of a paragraph', () => {
    fc.assert(
      fc.property(filled, (text) => {
        expect(readBack(`${escapeMarkdown(text, 'line')}\n`)).toEqual({
          blocks: ['paragraph_open'],
          texts: [normalForm(text)],
        });
      }),
    );
  });

  test('inside a paragraph, in bold and in italics', () => {
    fc.assert(
      fc.property(filled, filled, (first, second) => {
        const [one, two] = [escapeMarkdown(first, 'inside'), escapeMarkdown(second, 'inside')];
        const [seen = ''] = readBack(`Nội dung: ${one} **${two}** *${one}*\n`).texts;
        const expected = `Nội dung: ${normalForm(first)} <strong_open>${normalForm(second)}<strong_close> <em_open>${normalForm(first)}<em_close>`;
        expect(seen).toBe(expected);
      }),
    );
  });

  test('in the cells of a table and in a heading', () => {
    fc.assert(
      fc.property(filled, filled, (first, second) => {
        const [one, two] = [escapeMarkdown(first, 'inside'), escapeMarkdown(second, 'inside')];
        const table = readBack(`| ${one} | ${two} |\n| --- | --- |\n| ${two} | ${one} |\n`);
        expect(table.texts).toEqual([first, second, second, first].map(normalForm));
        expect(readBack(`## ${one}\n`)).toEqual({ blocks: ['heading_open'], texts: [normalForm(first)] });
      }),
    );
  });
});

test.each([
  ['1. Chỉ tiêu', '1\\. Chỉ tiêu'],
  ['1.1. Chỉ tiêu', '1.1. Chỉ tiêu'],
  ['- gạch đầu dòng', '\\- gạch đầu dòng'],
  ['a | b', 'a \\| b'],
  ['  hai\u00A0 dòng\n\nmột  ', 'hai dòng một'],
  ['e\u0302\u0301', 'ế'],
])('%j is written %j at the beginning of a line', (text, written) => {
  expect(escapeMarkdown(text, 'line')).toBe(written);
});

test('figures and dashes in cells stay readable as they are', () => {
  expect(['-', '…', '1.182/1.196', 'Từ 90% trở lên'].map((text) => escapeMarkdown(text, 'inside'))).toEqual([
    '-',
    '…',
    '1.182/1.196',
    'Từ 90% trở lên',
  ]);
});
