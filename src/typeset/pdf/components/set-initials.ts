import type { SetBlock, SetContext } from '../flow/context.ts';
import type { FieldMark, Mark, TextMark } from '../flow/strip.ts';
import { tag } from '../flow/tag.ts';
import type { BlankName } from './set-fields.ts';

/** Who answers for the content (ND30 Điều 12.1) initials behind the last word of the text. */
const contentInitials: BlankName = {
  name: 'contentInitials',
  label: 'Ký nháy của người kiểm tra nội dung',
};

/** Who answers for the form (ND30 Điều 12.2) initials at the end of the recipients. */
const formInitials: BlankName = { name: 'formInitials', label: 'Ký nháy của người kiểm tra thể thức' };

/** The last block before the signature with a field behind its text; a table or a picture gets none. */
export function withContentInitials(block: SetBlock, context: SetContext): SetBlock {
  const { margins } = context.profile;
  const last = block.strips.at(-1);
  const reach = context.width + margins.portrait.right - context.profile.signature.initials.fromEdge;
  const field = last && initialsField(last.marks, contentInitials, { reach, context });
  if (!field) return block;
  return {
    strips: [...block.strips.slice(0, -1), { ...last, marks: [...last.marks, field] }],
    tags: [...block.tags, field.tag],
  };
}

/** The field behind the recipients, up to the signer's column. */
export function formInitialsField(
  recipients: readonly Mark[],
  place: { readonly reach: number; readonly context: SetContext },
): FieldMark | null {
  return initialsField(recipients, formInitials, place);
}

interface InitialsPlace {
  /** How far to the right the field may go. */
  readonly reach: number;
  readonly context: SetContext;
}

/**
 * An empty field behind the last line, or under it when the line is too full. It takes no room of its own, so that
 * nothing moves for it; an issued report has none.
 */
function initialsField(
  marks: readonly Mark[],
  name: BlankName,
  { reach, context: { state, profile } }: InitialsPlace,
): FieldMark | null {
  const last = marks.findLast((mark): mark is TextMark => mark.kind === 'text');
  if (state === 'issued' || last === undefined) return null;
  const { width, height, least, gap } = profile.signature.initials;
  const behind = last.x + last.line.x + last.line.width + gap;
  const isBehind = reach - behind >= least;
  const x = isBehind ? behind : last.x;
  return {
    kind: 'field',
    type: 'signature',
    tag: tag('Form'),
    italic: false,
    size: 0,
    ...name,
    x,
    y: isBehind ? last.y : last.y + last.line.height,
    width: Math.min(width, reach - x),
    height,
  };
}
