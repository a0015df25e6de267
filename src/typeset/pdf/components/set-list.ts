import type { FlowBlock, List, Paragraph } from '../../dialect/document.ts';
import { plainText } from '../../dialect/read-inlines.ts';
import type { SetBlock, SetContext } from '../flow/context.ts';
import { moveMark, type Strip, spaceFirst } from '../flow/strip.ts';
import { type Tag, tag } from '../flow/tag.ts';
import { setLines } from '../setting/set-lines.ts';
import { bodySetting } from './set-paragraph.ts';
import { lineStrips, stackLines } from './stack-lines.ts';

type SetInner = (block: FlowBlock, context: SetContext, depth: number) => SetBlock;

/**
 * A list as offices print it: each item a paragraph with first-line indent that begins with a dash (a plus sign
 * deeper down) or its number. `setInner` sets whatever else an item holds.
 */
export function setList(list: List, context: SetContext, { depth, setInner }: ListPlace): SetBlock {
  const { dashes } = context.profile.list;
  const dash = dashes[Math.min(depth, dashes.length - 1)] ?? '-';
  const strips: Strip[] = [];
  const items: Tag[] = [];
  list.items.forEach((blocks, index) => {
    const label = list.start === null ? dash : `${list.start + index}.`;
    const item = setItem(blocks, { label, context, depth, setInner });
    strips.push(...item.strips);
    items.push(...item.tags);
  });
  return { strips, tags: [tag('L', items)] };
}

interface ListPlace {
  readonly depth: number;
  readonly setInner: SetInner;
}

interface ItemPlace extends ListPlace {
  readonly label: string;
  readonly context: SetContext;
}

function setItem(blocks: readonly FlowBlock[], place: ItemPlace): SetBlock {
  const [first, ...others] = blocks;
  const lead: Paragraph = first?.kind === 'paragraph' ? first : { kind: 'paragraph', text: [], line: 0 };
  const rest = first?.kind === 'paragraph' ? others : blocks;
  const label = tag('Lbl');
  const text = tag('P');
  const inner = rest.map((block) => place.setInner(block, narrow(place), place.depth + 1));
  const strips = [
    ...setLead(lead, { label, text }, place),
    ...inner.flatMap((block) => shift(block.strips, place.context.profile.list.indentPerLevel)),
  ];
  const body = tag('LBody', [text, ...inner.flatMap(({ tags }) => tags)]);
  return { strips, tags: [tag('LI', [label, body])] };
}

/** The label and the paragraph beside it; the label stands in the first-line indent's place. */
function setLead(lead: Paragraph, tags: { label: Tag; text: Tag }, { label, context }: ItemPlace): Strip[] {
  const { body } = context.profile;
  const setting = bodySetting(context);
  const labelLines = setLines(plainText(`${label}\u00A0`), { ...setting, align: 'left' });
  const labelWidth = labelLines[0]?.width ?? 0;
  const lines = setLines(lead.text, { ...setting, firstIndent: body.firstLineIndent + labelWidth });
  const [first, ...others] = lineStrips(lines, { tag: tags.text }, body.linesAtBreak);
  if (!first) return [];
  const labelMarks = stackLines(labelLines, { tag: tags.label, x: body.firstLineIndent });
  return spaceFirst([{ ...first, marks: [...labelMarks, ...first.marks] }, ...others], body.paragraphSpacing);
}

function narrow({ context }: ItemPlace): SetContext {
  return { ...context, width: context.width - context.profile.list.indentPerLevel };
}

function shift(strips: readonly Strip[], x: number): Strip[] {
  return strips.map((one) => ({
    ...one,
    marks: one.marks.map((mark) => moveMark(mark, x, 0)),
    heading: one.heading && { ...one.heading, marks: one.heading.marks.map((mark) => moveMark(mark, x, 0)) },
  }));
}
