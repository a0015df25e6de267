import type { Rich, Signature } from '../../dialect/document.ts';
import { isBold, splitLines, toPlain } from '../../dialect/rich.ts';
import type { SetBlock, SetContext } from '../flow/context.ts';
import { type Mark, strip } from '../flow/strip.ts';
import { type Tag, tag } from '../flow/tag.ts';
import { setLines } from '../setting/set-lines.ts';
import { heightOf, stackLines } from './stack-lines.ts';

interface SetSide {
  readonly marks: readonly Mark[];
  readonly tags: readonly Tag[];
  readonly height: number;
}

/**
 * Recipients on the left, level with the signer's position on the right (ND30 Phụ lục I, II.7 and II.9.d), room
 * for the signature between position and name.
 */
export function setSignature(signature: Signature, context: SetContext): SetBlock {
  const measures = context.profile.signature;
  const leftWidth = context.width * measures.recipientsShare;
  const left = setRecipients(signature.recipients, context, leftWidth - measures.gutter);
  const right = setSigner(signature.signer, context, leftWidth);
  return {
    strips: [
      strip(Math.max(left.height, right.height), [...left.marks, ...right.marks], {
        before: measures.spaceAbove,
      }),
    ],
    tags: [tag('Div', [...left.tags, ...right.tags])],
  };
}

function setRecipients(text: Rich, context: SetContext, width: number): SetSide {
  const { recipientsTitleSize, recipientsSize, lineSpacing } = context.profile.signature;
  const marks: Mark[] = [];
  const tags: Tag[] = [];
  let y = 0;
  for (const line of splitLines(text)) {
    const size = isBold(line) ? recipientsTitleSize : recipientsSize;
    const leaf = tag('P');
    const lines = setLines(line, { fonts: context.fonts, width, size, align: 'left', lineSpacing });
    marks.push(...stackLines(lines, { tag: leaf, y }));
    tags.push(leaf);
    y += heightOf(lines);
  }
  return { marks, tags, height: y };
}

function setSigner(text: Rich, context: SetContext, x: number): SetSide {
  const { signerSize, lineSpacing, room } = context.profile.signature;
  const setting = { fonts: context.fonts, width: context.width - x, size: signerSize, lineSpacing } as const;
  const marks: Mark[] = [];
  const tags: Tag[] = [];
  let y = 0;
  const { above, blanks, below } = splitAtBlanks(splitLines(text));
  for (const line of above) {
    y += addLine(line, y);
  }
  const blankLine = heightOf(setLines([], { ...setting, align: 'center' }));
  if (below.length > 0 || blanks > 0) y += Math.max(room, blanks * blankLine);
  for (const line of below) y += addLine(line, y);
  return { marks, tags, height: y };

  function addLine(line: Rich, top: number): number {
    const leaf = tag('P');
    const lines = setLines(line, { ...setting, align: 'center' });
    marks.push(...stackLines(lines, { tag: leaf, x, y: top }));
    tags.push(leaf);
    return heightOf(lines);
  }
}

/** Authority and position stand above the blank lines, the name below. */
function splitAtBlanks(lines: readonly Rich[]): { above: Rich[]; blanks: number; below: Rich[] } {
  const isBlank = (line: Rich): boolean => toPlain(line) === '';
  const first = lines.findIndex(isBlank);
  if (first < 0) return { above: [...lines], blanks: 0, below: [] };
  const after = lines.slice(first);
  const blanks = after.filter(isBlank).length;
  return { above: lines.slice(0, first), blanks, below: after.filter((line) => !isBlank(line)) };
}
