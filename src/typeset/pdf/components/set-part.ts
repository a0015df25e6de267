import type { Block, FlowBlock, Part } from '../../dialect/document.ts';
import { isBold, isItalic } from '../../dialect/rich.ts';
import type { SetBlock, SetContext } from '../flow/context.ts';
import { keepLast, type Strip } from '../flow/strip.ts';
import { type Tag, tag } from '../flow/tag.ts';
import { setTable } from '../table/set-table.ts';
import { setAddressees } from './set-addressees.ts';
import { setFigure } from './set-figure.ts';
import { withContentInitials } from './set-initials.ts';
import { setDraftMark, setLetterhead } from './set-letterhead.ts';
import { setList } from './set-list.ts';
import { setHeading, setParagraph } from './set-paragraph.ts';
import { shortRule } from './set-rule.ts';
import { setSignature } from './set-signature.ts';
import { setAppendixTitle, setTitle } from './set-title.ts';

/** All strips of the report or of one appendix, in order, and its element. */
export function setPart(part: Part, context: SetContext): { strips: Strip[]; tag: Tag } {
  const strips: Strip[] = [];
  const tags: Tag[] = [];
  part.blocks.forEach((block, index) => {
    const alone = setBlock(block, context);
    const set = endsText(part.blocks, index) ? withContentInitials(alone, context) : alone;
    strips.push(...(staysWithNext(part.blocks, index) ? keepLast(set.strips) : set.strips));
    tags.push(...set.tags);
  });
  return { strips, tag: tag('Sect', tags) };
}

/** The paragraph or list that the signature follows. */
function endsText(blocks: readonly Block[], index: number): boolean {
  const kind = blocks[index]?.kind;
  return blocks[index + 1]?.kind === 'signature' && (kind === 'paragraph' || kind === 'list');
}

function setBlock(block: Block, context: SetContext): SetBlock {
  switch (block.kind) {
    case 'letterhead':
      return setLetterhead(block, context);
    case 'draft-mark':
      return setDraftMark(block, context);
    case 'title':
      return setTitle(block, context);
    case 'addressees':
      return setAddressees(block, context);
    case 'signature':
      return setSignature(block, context);
    case 'appendix-title':
      return setAppendixTitle(block, context);
    default:
      return setFlowBlock(block, context, 0);
  }
}

function setFlowBlock(block: FlowBlock, context: SetContext, depth: number): SetBlock {
  switch (block.kind) {
    case 'paragraph':
      return setParagraph(block, context);
    case 'heading':
      return setHeading(block, context);
    case 'list':
      return setList(block, context, { depth, setInner: setFlowBlock });
    case 'table':
      return setTable(block, context);
    case 'figure':
      return setFigure(block, context);
    case 'rule':
      return { strips: [shortRule(context, context.width)], tags: [] };
  }
}

/**
 * The signature never stands alone on a page, nor a table or figure apart from the lines that name it, nor a note
 * apart from its table's last row.
 */
function staysWithNext(blocks: readonly Block[], index: number): boolean {
  const next = blocks[index + 1];
  if (next?.kind === 'signature') return true;
  // The mark that an appendix ends with.
  if (next?.kind === 'paragraph' && next.align === 'right' && index + 2 === blocks.length) return true;
  const block = blocks[index];
  if (block?.kind === 'table') return isNote(blocks, index + 1);
  if (isNote(blocks, index)) return false;
  const caption =
    block?.kind === 'paragraph' && (block.align !== undefined || isBold(block.text) || isItalic(block.text));
  if (!caption || !next) return false;
  return next.kind === 'table' || next.kind === 'figure' || staysWithNext(blocks, index + 1);
}

/** Italic words below a table that do not name what comes next. */
function isNote(blocks: readonly Block[], index: number): boolean {
  const [before, block, after] = [blocks[index - 1], blocks[index], blocks[index + 1]];
  const isBelow = before?.kind === 'table' && block?.kind === 'paragraph' && isItalic(block.text);
  return isBelow && block.align === undefined && after?.kind !== 'table' && after?.kind !== 'figure';
}
