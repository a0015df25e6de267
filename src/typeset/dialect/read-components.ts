import type { BlockQueue } from './block-queue.ts';
import type { Directive } from './directive.ts';
import type { Addressees, Block, Rich } from './document.ts';
import { readTable } from './read-table.ts';
import { isBold } from './rich.ts';

/** Reads the component that a directive opens; null if the block it needs does not follow. */
type ComponentReader = (directive: Directive, queue: BlockQueue) => Block | null;

/** One reader a directive. */
export const componentReaders: Readonly<Record<string, ComponentReader>> = {
  letterhead({ line }, queue) {
    const table = queue.takeIf('raw-table');
    const [names = [], numberAndDate = []] = table?.rows ?? [];
    if (!table) return null;
    return {
      kind: 'letterhead',
      agency: names[0] ?? [],
      motto: names[1] ?? [],
      number: numberAndDate[0] ?? [],
      date: numberAndDate[1] ?? [],
      line,
    };
  },

  'draft-mark'({ line }, queue) {
    const paragraph = queue.takeIf('paragraph');
    return paragraph && { kind: 'draft-mark', text: paragraph.text, line };
  },

  title({ line }, queue) {
    const heading = queue.takeIf('heading');
    if (!heading) return null;
    const { lines, ruled } = readTitleLines(queue);
    return { kind: 'title', name: heading.text, abstract: lines, ruled, line };
  },

  addressees: readAddressees,

  signature({ line }, queue) {
    const table = queue.takeIf('raw-table');
    const cells = table?.rows[0];
    if (!table || !cells) return null;
    return { kind: 'signature', recipients: cells[0] ?? [], signer: cells[1] ?? [], line };
  },

  appendix({ line }, queue) {
    const heading = queue.takeIf('heading');
    return heading && { kind: 'appendix-title', name: heading.text, ...readTitleLines(queue), line };
  },

  align(directive, queue) {
    const align = directive.words[0];
    if (align !== 'right' && align !== 'center') {
      queue.unknown(directive);
      return queue.takeIf('paragraph');
    }
    const paragraph = queue.takeIf('paragraph');
    return paragraph && { ...paragraph, align };
  },

  table(directive, queue) {
    const table = queue.takeIf('raw-table');
    return table && readTable(table, directive, queue.report);
  },
};

/**
 * The paragraphs under a title, up to and with the thematic break that stands for its rule. Where an author
 * left the break out, only the bold ones: what follows is then the text itself.
 */
function readTitleLines(queue: BlockQueue): { lines: Rich[]; ruled: boolean } {
  const toRule = queue.takeParagraphs(() => true, 'rule');
  const paragraphs = toRule ?? queue.takeParagraphs(({ text }) => isBold(text)) ?? [];
  return { lines: paragraphs.map(({ text }) => text), ruled: toRule !== null };
}

function readAddressees({ line }: Directive, queue: BlockQueue): Addressees | null {
  const paragraph = queue.takeIf('paragraph');
  if (!paragraph) return null;
  const items = (queue.takeIf('raw-list')?.items ?? []).flatMap((blocks) =>
    blocks.flatMap((block): Rich[] => (block.kind === 'paragraph' ? [block.text] : [])),
  );
  return { kind: 'addressees', lead: paragraph.text, items, line };
}
