import type { Block, HeadCell, List, Rich, Table } from './document.ts';
import { splitFrontMatter } from './front-matter.ts';
import { readBlocks } from './read-blocks.ts';
import { readParts } from './read-parts.ts';
import { toPlain } from './rich.ts';

/** One paragraph, line or row of a document, with its place. */
export interface Statement {
  /** 1-based line of the Markdown. */
  readonly line: number;
  /** The heading above it. */
  readonly section: string;
  /** A table's row, or a picture: what it is of stands in its place; `false`: prose. */
  readonly isRow: boolean;
  /** The cells of a row; prose has one. */
  readonly cells: readonly string[];
}

type Unplaced = Omit<Statement, 'section'>;

/** What a document says, in order. The letterhead is left out: number and date come after approval. */
export function readStatements(markdown: string): readonly Statement[] {
  const { body, linesAbove } = splitFrontMatter(markdown, () => undefined);
  const blocks = readParts(readBlocks(body, linesAbove), () => undefined).flatMap((part) => part.blocks);
  let section = '';
  return blocks.flatMap((block) => {
    if (block.kind === 'heading') section = toPlain(block.text);
    if (block.kind === 'appendix-title') section = toPlain(block.name);
    return statementsOf(block)
      .filter(({ cells }) => cells.some((cell) => cell !== ''))
      .map((statement) => ({ ...statement, section }));
  });
}

function statementsOf(block: Block): readonly Unplaced[] {
  const { line } = block;
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return prose(line, block.text);
    case 'list':
      return listed(block);
    case 'table':
      return rows(block);
    case 'figure':
      return [{ line, isRow: true, cells: [block.alternative, block.source] }];
    case 'rule':
    case 'draft-mark':
    case 'letterhead':
      return [];
    case 'title':
      return prose(line, block.name, ...block.abstract);
    case 'addressees':
      return prose(line, block.lead, ...block.items);
    case 'signature':
      return prose(line, block.recipients, block.signer);
    case 'appendix-title':
      return prose(line, block.name, ...block.lines);
  }
}

function prose(line: number, ...texts: readonly Rich[]): readonly Unplaced[] {
  return texts.map((text) => ({ line, isRow: false, cells: [toPlain(text)] }));
}

/** The number that an ordered list prints before an item is part of what is said. */
function listed({ start, items }: List): readonly Unplaced[] {
  return items.flatMap((item, index) => {
    const [first, ...rest] = item.flatMap(statementsOf);
    if (first === undefined) return [];
    const [text = '', ...cells] = first.cells;
    const numbered = start === null || first.isRow ? first.cells : [`${start + index}. ${text}`, ...cells];
    return [{ ...first, cells: numbered }, ...rest];
  });
}

/** In Markdown a row is a line; below the head stands the line of dashes. */
function rows({ line, head, numbers, body }: Table): readonly Unplaced[] {
  const below = [...(numbers === null ? [] : [numbers]), ...body];
  return [
    ...head.map((cells) => ({ line, isRow: true, cells: cells.map(headCell) })),
    ...below.map((cells, index) => ({ line: line + 2 + index, isRow: true, cells: cells.map(toPlain) })),
  ];
}

/** Which columns a head over several is about is part of what it says. */
function headCell({ text, column, columns }: HeadCell): string {
  return columns === 1 ? toPlain(text) : `${column + 1}-${column + columns}: ${toPlain(text)}`;
}
