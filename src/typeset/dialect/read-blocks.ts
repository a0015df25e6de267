import type { Token } from 'markdown-it';
import MarkdownIt from 'markdown-it';
import { type Directive, splitHtml } from './directive.ts';
import type { Align, FlowBlock, Rich } from './document.ts';
import { plainText, readInlines } from './read-inlines.ts';
import { toPlain } from './rich.ts';

/** A table as Markdown has it, before a `table` directive or a component has said what it is. */
export interface RawTable {
  readonly kind: 'raw-table';
  readonly aligns: readonly Align[];
  readonly head: readonly Rich[];
  readonly rows: readonly (readonly Rich[])[];
  /** What Markdown drops: the cells of a row beyond the columns of the head, as written. */
  readonly surplus: readonly Surplus[];
  readonly line: number;
}

interface Surplus {
  readonly line: number;
  readonly text: string;
}

export type RawBlock = Exclude<FlowBlock, { kind: 'table' | 'list' }> | RawList | RawTable | Directive;

export interface RawList {
  readonly kind: 'raw-list';
  readonly start: number | null;
  readonly items: readonly (readonly RawBlock[])[];
  readonly line: number;
}

// An indented or fenced paragraph is a paragraph: a report has no program text. A line `[1]: …` is a note that
// somebody wrote, and no link's address, which would not be printed.
const markdown = new MarkdownIt({ html: true }).disable([
  'code',
  'fence',
  'strikethrough',
  'blockquote',
  'reference',
]);

/** Parses the text below the front matter. `linesAbove` makes line numbers those of the whole file. */
export function readBlocks(body: string, linesAbove: number): RawBlock[] {
  return new BlockReader(body, linesAbove).readUntil(null);
}

class BlockReader {
  readonly #lines: readonly string[];
  readonly #tokens: readonly Token[];
  readonly #linesAbove: number;
  #next = 0;

  constructor(body: string, linesAbove: number) {
    this.#lines = body.split('\n');
    this.#tokens = markdown.parse(body, {});
    this.#linesAbove = linesAbove;
  }

  /** Reads blocks up to and past the closing token of the given type, or to the end. */
  readUntil(closing: string | null): RawBlock[] {
    const blocks: RawBlock[] = [];
    for (let token = this.#take(); token && token.type !== closing; token = this.#take()) {
      blocks.push(...this.#readBlock(token));
    }
    return blocks;
  }

  #take(): Token | undefined {
    return this.#tokens[this.#next++];
  }

  #readBlock(token: Token): RawBlock[] {
    const line = this.#linesAbove + (token.map?.[0] ?? 0) + 1;
    switch (token.type) {
      case 'paragraph_open':
        return readParagraph(this.#takeInline(), line);
      case 'heading_open':
        return [{ kind: 'heading', level: Number(token.tag.slice(1)), text: this.#readText(), line }];
      case 'bullet_list_open':
        return [this.#readList(null, line)];
      case 'ordered_list_open':
        return [this.#readList(Number(token.attrGet('start') ?? 1), line)];
      case 'table_open':
        return [this.#readTable(line)];
      case 'hr':
        return [{ kind: 'rule', line }];
      case 'html_block':
        return readHtml(token.content, line);
      default:
        return [];
    }
  }

  #takeInline(): readonly Token[] {
    const inline = this.#take();
    this.#take();
    return inline?.children ?? [];
  }

  #readText(): Rich {
    return readInlines(this.#takeInline());
  }

  #readList(start: number | null, line: number): RawList {
    const items: RawBlock[][] = [];
    for (let token = this.#take(); token?.type === 'list_item_open'; token = this.#take()) {
      items.push(this.readUntil('list_item_close'));
    }
    return { kind: 'raw-list', start, items, line };
  }

  #readTable(line: number): RawTable {
    const aligns: Align[] = [];
    const rows: Rich[][] = [];
    const surplus: Surplus[] = [];
    for (let token = this.#take(); token && token.type !== 'table_close'; token = this.#take()) {
      if (token.type === 'tr_open') {
        rows.push([]);
        // The head, whose columns count, comes first.
        if (rows.length > 1) surplus.push(...this.#surplusOf(token, aligns.length));
      }
      if (token.type === 'th_open') aligns.push(readAlign(token));
      if (token.type === 'th_open' || token.type === 'td_open') rows.at(-1)?.push(this.#readText());
    }
    const [head = [], ...body] = rows;
    return { kind: 'raw-table', aligns, head, rows: body, surplus, line };
  }

  #surplusOf({ map }: Token, columns: number): readonly Surplus[] {
    const place = map?.[0] ?? 0;
    const cells = (this.#lines[place] ?? '')
      .trim()
      .replace(/^\||(?<!\\)\|$/g, '')
      .split(/(?<!\\)\|/);
    const text = cells
      .slice(columns)
      .map((cell) => cell.trim())
      .filter((cell) => cell !== '')
      .join(' | ');
    return text === '' ? [] : [{ line: this.#linesAbove + place + 1, text }];
  }
}

function readAlign(token: Token): Align {
  const style = String(token.attrGet('style') ?? '');
  if (style.endsWith('right')) return 'right';
  return style.endsWith('center') ? 'center' : 'left';
}

/** Images stand in paragraphs in Markdown, but are figures here: each splits the paragraph it stands in. */
function readParagraph(tokens: readonly Token[], line: number): RawBlock[] {
  const blocks: RawBlock[] = [];
  let pending: Token[] = [];
  const flush = (): void => {
    const text = readInlines(pending);
    if (text.some((inline) => inline.kind === 'text' && inline.text !== ' ')) {
      blocks.push({ kind: 'paragraph', text, line });
    }
    pending = [];
  };
  for (const token of tokens) {
    if (token.type !== 'image') {
      pending.push(token);
      continue;
    }
    flush();
    blocks.push({
      kind: 'figure',
      source: String(token.attrGet('src') ?? ''),
      alternative: toPlain(readInlines(token.children ?? [])),
      line,
    });
  }
  flush();
  return blocks;
}

function readHtml(html: string, line: number): RawBlock[] {
  const { directives, rest } = splitHtml(html, line);
  if (rest === '') return [...directives];
  return [...directives, { kind: 'paragraph', text: plainText(rest), line }];
}
