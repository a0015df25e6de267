import type { Rich, Signature } from '../../dialect/document.ts';
import { isBold, splitLines, toPlain } from '../../dialect/rich.ts';
import type { SetBlock, SetContext } from '../flow/context.ts';
import { type FieldMark, type Mark, moveMark, strip } from '../flow/strip.ts';
import { type Tag, tag } from '../flow/tag.ts';
import { type Setting, setLines } from '../setting/set-lines.ts';
import { signatureFields } from './set-fields.ts';
import { formInitialsField } from './set-initials.ts';
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
  const leftWidth = widthOfRecipients(signature.recipients, context);
  const left = setRecipients(signature.recipients, context, leftWidth - measures.gutter);
  const right = setSigner(signature.signer, context, leftWidth);
  const down = Math.max(0, firstBaseline(right) - firstBaseline(left));
  const marks = [...left.marks.map((mark) => moveMark(mark, 0, down)), ...right.marks];
  const height = Math.max(left.height + down, right.height);
  return {
    strips: [strip(height, marks, { before: measures.spaceAbove })],
    tags: [tag('Div', [...left.tags, ...right.tags])],
  };
}

/** Steps in which the column of recipients is widened. */
const steps = 10;

/** As narrow as it may be without more lines than it must have: the signer stands as far to the left as is usual. */
function widthOfRecipients(text: Rich, context: SetContext): number {
  const { recipientsShare, gutter } = context.profile.signature;
  const { least, most } = recipientsShare;
  const widths = Array.from(
    { length: steps + 1 },
    (_, step) => context.width * (least + ((most - least) * step) / steps),
  );
  const heights = widths.map((width) => setRecipients(text, context, width - gutter).height);
  const lowest = Math.min(...heights);
  return widths[heights.findIndex((height) => height <= lowest + 0.01)] ?? context.width * least;
}

function setRecipients(text: Rich, context: SetContext, width: number): SetSide {
  const { recipientsTitleSize, recipientsSize, lineSpacing, gutter } = context.profile.signature;
  const column = new Column({ fonts: context.fonts, width, align: 'left', lineSpacing }, 0);
  for (const line of splitLines(text)) column.add(line, isBold(line) ? recipientsTitleSize : recipientsSize);
  const initials = formInitialsField(column.marks, { reach: width + gutter, context });
  if (initials !== null) column.skip(0, [initials]);
  return column;
}

function setSigner(text: Rich, context: SetContext, x: number): SetSide {
  const { signerSize, lineSpacing, room } = context.profile.signature;
  const width = context.width - x;
  const column = new Column({ fonts: context.fonts, width, align: 'center', lineSpacing }, x);
  const { above, blanks, below } = splitAtBlanks(splitLines(text));
  for (const line of above) column.add(line, signerSize);
  if (blanks > 0) {
    const top = column.height;
    const height = Math.max(room, blanks * context.fonts.regular.lineHeight * signerSize * lineSpacing);
    column.skip(height, signatureFields({ x, width, top, height }, context));
  }
  for (const line of below) column.add(line, signerSize);
  return column;
}

/** Paragraphs one under the other. */
class Column implements SetSide {
  readonly marks: Mark[] = [];
  readonly tags: Tag[] = [];
  height = 0;
  readonly #setting: Omit<Setting, 'size'>;
  readonly #x: number;

  constructor(setting: Omit<Setting, 'size'>, x: number) {
    this.#setting = setting;
    this.#x = x;
  }

  add(text: Rich, size: number): void {
    const leaf = tag('P');
    const lines = setLines(text, { ...this.#setting, size });
    this.marks.push(...stackLines(lines, { tag: leaf, x: this.#x, y: this.height }));
    this.tags.push(leaf);
    this.height += heightOf(lines);
  }

  skip(height: number, fields: readonly FieldMark[]): void {
    this.marks.push(...fields);
    this.tags.push(...fields.map((field) => field.tag));
    this.height += height;
  }
}

/** "Nơi nhận" and the position are of different sizes but stand on one line (II.9.d). */
function firstBaseline({ marks }: SetSide): number {
  const first = marks[0];
  return first?.kind === 'text' ? first.y + first.line.baseline : 0;
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
