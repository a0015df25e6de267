import type { Block, Rich } from './document.ts';
import { splitFrontMatter } from './front-matter.ts';
import { readBlocks } from './read-blocks.ts';
import { readParts } from './read-parts.ts';
import { toPlain } from './rich.ts';

/** What a document of the dialect prints, without what its layout is. */
export interface PrintedWords {
  /**
   * One entry a paragraph, cell or line, in order. Number, date and the draft's mark are left out: they come after
   * approval and change nothing that was approved.
   */
  readonly words: readonly string[];
  /** Number and date of the letterhead as printed. */
  readonly stamp: string;
}

/** Reads the words of a document; comments, white space and emphasis make no difference. */
export function readWords(markdown: string): PrintedWords {
  const { body, linesAbove } = splitFrontMatter(markdown, () => undefined);
  const blocks = readParts(readBlocks(body, linesAbove), () => undefined).flatMap((part) => part.blocks);
  const letterhead = blocks.find((block) => block.kind === 'letterhead');
  const stamp = letterhead ? [letterhead.number, letterhead.date].map(toPlain).join(' ') : '';
  return { words: blocks.flatMap(wordsOf).filter((text) => text !== ''), stamp };
}

/** Whether a document prints just these words. */
export function sameWords(markdown: string, { words }: PrintedWords): boolean {
  const own = readWords(markdown).words;
  return own.length === words.length && own.every((text, index) => text === words[index]);
}

function wordsOf(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return plain(block.text);
    case 'list':
      return block.items.flatMap((item) => item.flatMap(wordsOf));
    case 'table':
      return [
        ...block.head.flatMap((row) => row.flatMap(({ text }) => plain(text))),
        ...plain(...(block.numbers ?? []), ...block.body.flat()),
      ];
    case 'figure':
      return [block.alternative];
    case 'rule':
    case 'draft-mark':
      return [];
    case 'letterhead':
      return [
        ...plain(block.agency, block.motto),
        ...plain(block.number, block.date).map((text) => text.replace(/\d+ ?/g, '').replace(/ \//, '/')),
      ];
    case 'title':
      return plain(block.name, ...block.abstract);
    case 'addressees':
      return plain(block.lead, ...block.items);
    case 'signature':
      return plain(block.recipients, block.signer);
    case 'appendix-title':
      return plain(block.name, ...block.lines);
  }
}

function plain(...texts: readonly Rich[]): string[] {
  return texts.map(toPlain);
}
