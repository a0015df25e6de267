import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openPdf, type ReadPage, readPdf } from './support/read-pdf.ts';
import { typeset, typesetBody, withFrontMatter } from './support/typeset.ts';

const mm = 72 / 25.4;

/** Letters of the font that Markdown gives no meaning to, Vietnamese ones first. */
const letters = [...'aàảãạăằẵặâấậđêệiìoơờợôổốuưựửyỹ', ...'AÁĂÂĐÊƠÔƯ', ...'0123456789', ...'.,;:()/%"“”…–-?'];
const word = fc.oneof(
  { weight: 12, arbitrary: fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 9 }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom('-', '–', '215/BC-UBND', '24/02/2020', '12.345.678', '(3)=(4)+(5)'),
  },
  { weight: 1, arbitrary: fc.string({ unit: fc.constantFrom(...letters), minLength: 60, maxLength: 260 }) },
);
const style = fc.constantFrom('', '', '', '*', '**', '***');
const styledWord = fc
  .tuple(word, style)
  .map(([text, mark]) => ({ text, written: `${mark}${escapeWord(text)}${mark}` }));
const text = fc.array(styledWord, { minLength: 1, maxLength: 80 });
const cell = fc.array(styledWord, { maxLength: 12 });

function escapeWord(plain: string): string {
  return plain.replace(/[^\p{L}\p{N} ]/gu, (sign) => (/[\x21-\x7e]/.test(sign) ? `\\${sign}` : sign));
}

interface Written {
  readonly text: string;
  readonly written: string;
}

const write = (words: readonly Written[]): string => words.map(({ written }) => written).join(' ');
const read = (words: readonly Written[]): string =>
  words.map(({ text: plain }) => plain.normalize('NFC')).join(' ');

interface Item {
  readonly words: readonly Written[];
  /** Of the list below it. */
  readonly ordered: boolean;
  readonly items: readonly Item[];
}

function writeList(items: readonly Item[], ordered: boolean, indent: string): string {
  return items
    .map((one, index) => {
      const mark = ordered ? `${index + 1}. ` : '- ';
      const below = writeList(one.items, one.ordered, indent + ' '.repeat(mark.length));
      return `${indent}${mark}${write(one.words)}${below === '' ? '' : `\n${below}`}`;
    })
    .join('\n');
}

/** The words in order, each item behind what is printed before it: numbers, or a dash, a plus sign from the second level. */
function readList(items: readonly Item[], ordered: boolean, depth: number): string {
  return items
    .map((one, index) => {
      const mark = ordered ? `${index + 1}.` : depth === 0 ? '-' : '+';
      return `${mark}${read(one.words)}${readList(one.items, one.ordered, depth + 1)}`;
    })
    .join('');
}

type AnyBlock =
  | { readonly list: readonly Item[]; readonly ordered: boolean }
  | { readonly title: readonly Written[] }
  | { readonly words: readonly Written[] }
  | { readonly leading: readonly Written[] }
  | { readonly width: number; readonly height: number; readonly alternative: readonly Written[] };

function writeBlock(block: AnyBlock, index: number): string {
  if ('list' in block) return writeList(block.list, block.ordered, '');
  if ('title' in block) return `## ${write(block.title)}`;
  if ('words' in block) return write(block.words);
  if ('leading' in block) return `Xem [${write(block.leading)}](#đích).`;
  return `![${block.alternative.map(({ text: plain }) => escapeWord(plain)).join(' ')}](${index}.svg)`;
}

/** What is heard of a block. */
function readBlock(block: AnyBlock): string {
  if ('list' in block) return readList(block.list, block.ordered, 0);
  if ('title' in block) return read(block.title);
  if ('words' in block) return read(block.words);
  return 'leading' in block ? `Xem ${read(block.leading)}.` : read(block.alternative);
}

/** A picture of any shape for the blocks that show one. */
function drawingOf(block: AnyBlock): Uint8Array {
  const { width = 1, height = 1 } = 'width' in block ? block : {};
  return new TextEncoder().encode(
    `<svg viewBox="0 0 ${width} ${height}"><rect x="0" y="0" width="${width}" height="${height}" fill="#9fbcd8"/></svg>`,
  );
}

/** Nothing lies outside the text area, the page number apart. */
function expectInside(pages: readonly ReadPage[]): void {
  for (const { texts, rules, width, height } of pages) {
    for (const { x, right, baseline, size, text: letter } of texts) {
      if (baseline < 20 * mm) continue;
      const end = letter.endsWith(' ') ? right - size / 4 : right;
      expect(x).toBeGreaterThanOrEqual(35 * mm - 0.1);
      expect(end).toBeLessThanOrEqual(width - 20 * mm + 0.1);
      expect(baseline).toBeLessThanOrEqual(height - 20 * mm);
    }
    for (const { left, right, top, bottom } of rules) {
      expect(left).toBeGreaterThanOrEqual(35 * mm - 0.1);
      expect(right).toBeLessThanOrEqual(width - 20 * mm + 0.1);
      expect(top).toBeGreaterThanOrEqual(25 * mm - 0.1);
      expect(bottom).toBeLessThanOrEqual(height - 20 * mm + 0.1);
    }
  }
}

describe('any text', () => {
  it('is set whole, in order, with its spaces, inside the margins', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 6 }), async (paragraphs) => {
        const { pdf, problems } = await typesetBody(paragraphs.map(write).join('\n\n'));
        expect(problems).toEqual([]);
        const pages = await readPdf(pdf);
        const set = pages.flatMap(({ tagged }) => tagged.map((leaf) => leaf.text)).join('');
        expect(set.replaceAll(' ', '')).toBe(paragraphs.map(read).join('').replaceAll(' ', ''));
        if (pages.length === 1) {
          expect(pages[0]?.tagged.map((leaf) => leaf.text)).toEqual(paragraphs.map(read));
        }
        expectInside(pages);
      }),
      { numRuns: 15, seed: 30 },
    );
  });

  it('is set whole in any table, cell by cell, inside the margins', async () => {
    const table = fc.integer({ min: 1, max: 9 }).chain((columns) => {
      const row = fc.array(cell, { minLength: columns, maxLength: columns });
      return fc.record({ head: row, rows: fc.array(row, { maxLength: 14 }), numbered: fc.boolean() });
    });
    await fc.assert(
      fc.asyncProperty(table, async ({ head, rows, numbered }) => {
        const line = (cells: readonly (readonly Written[])[]): string =>
          `| ${cells.map(write).join(' | ')} |`;
        const directive = numbered ? '<!-- cchc:table numbered -->\n' : '';
        const body = `${directive}${line(head)}\n|${'---|'.repeat(head.length)}\n${rows.map(line).join('\n')}`;
        const { pdf, problems } = await typesetBody(body);
        expect(problems.filter(({ code }) => code !== 'table-too-wide')).toEqual([]);
        const pages = await readPdf(pdf);
        const leaves = pages.flatMap(({ tagged }) => tagged.map((leaf) => leaf.text));
        const letterBag = (texts: readonly string[]): string =>
          [...texts.join('').replaceAll(' ', '')].sort().join('');
        expect(letterBag(leaves)).toBe(letterBag([head, ...rows].flat().map(read)));
        if (pages.length === 1) {
          const filled = [head, ...rows]
            .flat()
            .map(read)
            .filter((one) => one !== '');
          expect(leaves).toEqual(filled);
        }
        expectInside(pages);
      }),
      { numRuns: 15, seed: 30 },
    );
  });

  it('is set whole in lists within lists, below titles, beside figures, in links, inside the margins', async () => {
    const few = fc.array(styledWord, { minLength: 1, maxLength: 14 });
    const itemAt = (levels: number): fc.Arbitrary<Item> =>
      fc.record({
        words: few,
        ordered: fc.boolean(),
        items: levels === 0 ? fc.constant([]) : fc.array(itemAt(levels - 1), { maxLength: 3 }),
      });
    const block: fc.Arbitrary<AnyBlock> = fc.oneof(
      fc.record({ list: fc.array(itemAt(2), { minLength: 1, maxLength: 4 }), ordered: fc.boolean() }),
      fc.record({ title: few }),
      fc.record({ words: text }),
      fc.record({ leading: few }),
      fc.record({
        width: fc.integer({ min: 1, max: 2000 }),
        height: fc.integer({ min: 1, max: 2000 }),
        alternative: few,
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(block, { minLength: 1, maxLength: 7 }), async (blocks) => {
        const images = new Map(blocks.map((one, index) => [`${index}.svg`, drawingOf(one)]));
        const written = blocks.map(writeBlock);
        // A comment between two lists keeps them two.
        const markdown = withFrontMatter(['## Đích', ...written].join('\n\n<!-- và -->\n\n'));
        const { pdf, problems } = await typeset(markdown, { images });
        expect(problems).toEqual([]);
        const pages = await readPdf(pdf);
        const heard = pages.flatMap(({ tagged }) => tagged.map((leaf) => leaf.text)).join('');
        const wanted = blocks.map(readBlock);
        const bag = (whole: string): string => [...whole.replaceAll(' ', '')].sort().join('');
        expect(bag(heard)).toBe(bag(`Đích${wanted.join('')}`));
        if (pages.length === 1)
          expect(heard.replaceAll(' ', '')).toBe(`Đích${wanted.join('')}`.replaceAll(' ', ''));
        expectInside(pages);
        const pdfjs = await openPdf(pdf);
        const bookmarks: readonly { title: string }[] = (await pdfjs.getOutline()) ?? [];
        const titles = blocks.flatMap((one) => ('title' in one ? read(one.title) : []));
        expect(bookmarks.map(({ title }) => title)).toEqual(['Đích', ...titles]);
      }),
      { numRuns: 8, seed: 30 },
    );
  });

  it('is set whatever Markdown, directives and all, it is made of', async () => {
    const piece = fc.constantFrom(
      ...[
        '<!-- cchc:letterhead -->',
        '<!-- cchc:signature -->',
        '<!-- cchc:title -->',
        '<!-- cchc:addressees -->',
      ],
      ...['<!-- cchc:appendix landscape -->', '<!-- cchc:draft-mark -->', '<!-- cchc:align right -->'],
      ...['<!-- cchc:table head="1-2: Nhóm" numbered -->', '# BÁO CÁO', '## I. MỤC', '### 1. Mục', '---'],
      ...[
        '- một\n- hai\n  - ba',
        '3. ba\n4. bốn',
        '| a | b |\n|---|--:|\n| **x** | 1 |',
        '| | |\n|---|---|\n| a<br><br>b | c |',
      ],
      ...[
        'Một đoạn văn.',
        '[liên kết](#i-mục) [lạc](#đâu)',
        '**Đậm**',
        '*Nghiêng*',
        '<div>',
        '![ảnh](x.png)',
        '> trích',
        '<!-- ghi chú',
        '`mã`',
      ],
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 14 }), async (pieces) => {
        const { pages, pdf } = await typesetBody(pieces.join('\n\n'));
        expect(pages).toBeGreaterThan(0);
        expect(Buffer.from(pdf.slice(-6)).toString()).toContain('%%EOF');
      }),
      { numRuns: 15, seed: 30 },
    );
  });
});
