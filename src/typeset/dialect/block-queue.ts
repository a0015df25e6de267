import type { ReportProblem } from '../problem.ts';
import type { Directive } from './directive.ts';
import type { Paragraph } from './document.ts';
import type { RawBlock } from './read-blocks.ts';

/** The blocks still to be read; directives take what they apply to off its front. */
export class BlockQueue {
  readonly report: ReportProblem;
  readonly #blocks: readonly RawBlock[];
  #next = 0;

  constructor(blocks: readonly RawBlock[], report: ReportProblem) {
    this.#blocks = blocks;
    this.report = report;
  }

  take(): RawBlock | undefined {
    return this.#blocks[this.#next++];
  }

  /** Takes the next block if it is of that kind, else leaves it and answers null. */
  takeIf<K extends RawBlock['kind']>(kind: K): Extract<RawBlock, { kind: K }> | null {
    const block = this.#blocks[this.#next];
    if (!isKind(block, kind)) return null;
    this.#next += 1;
    return block;
  }

  /**
   * Takes the paragraphs at the front that are wanted. With `end`, takes the block of that kind after them too,
   * and nothing at all (null) if another one stands there.
   */
  takeParagraphs(wanted: (paragraph: Paragraph) => boolean, end?: RawBlock['kind']): Paragraph[] | null {
    const paragraphs: Paragraph[] = [];
    let next = this.#next;
    for (
      let block = this.#blocks[next];
      isKind(block, 'paragraph') && wanted(block);
      block = this.#blocks[next]
    ) {
      paragraphs.push(block);
      next += 1;
    }
    if (end !== undefined) {
      if (this.#blocks[next]?.kind !== end) return null;
      next += 1;
    }
    this.#next = next;
    return paragraphs;
  }

  unknown(directive: Directive): void {
    const subject = [directive.name, ...directive.words].join(' ');
    this.report({ code: 'unknown-directive', line: directive.line, subject });
  }
}

function isKind<K extends RawBlock['kind']>(
  block: RawBlock | undefined,
  kind: K,
): block is Extract<RawBlock, { kind: K }> {
  return block?.kind === kind;
}
