import type { Addressees, Rich } from '../../dialect/document.ts';
import { plainText } from '../../dialect/read-inlines.ts';
import type { SetBlock, SetContext } from '../flow/context.ts';
import { keepLast, type Strip, spaceFirst, strip } from '../flow/strip.ts';
import { tag } from '../flow/tag.ts';
import { type Setting, setLines } from '../setting/set-lines.ts';
import { heightOf, stackLines, widthOf } from './stack-lines.ts';

/**
 * To whom the report goes (ND30 Phụ lục I, II.9.d): one on the same line; several a line each, the dashes under
 * one another and under the colon.
 */
export function setAddressees(addressees: Addressees, context: SetContext): SetBlock {
  const { items } = addressees;
  const block =
    items.length > 1
      ? setSeveral(addressees, context)
      : setOne([...addressees.lead, ...plainText(' '), ...items.flat()], context);
  const { spaceAbove, spaceBelow } = context.profile.addressees;
  return { ...block, strips: keepLast([...spaceFirst(block.strips, spaceAbove), strip(spaceBelow, [])]) };
}

function setOne(text: Rich, context: SetContext): SetBlock {
  const leaf = tag('P');
  const lines = setLines(text, { ...settingOf(context), align: 'center' });
  return { strips: [strip(heightOf(lines), stackLines(lines, { tag: leaf }))], tags: [leaf] };
}

function setSeveral({ lead, items }: Addressees, context: SetContext): SetBlock {
  const setting = settingOf(context);
  const leadLeaf = tag('P');
  const leadLines = setLines(lead, setting);
  const colon = setLines(plainText(':'), setting)[0]?.width ?? 0;
  const leadWidth = widthOf(leadLines) - colon;
  const dash = setLines(plainText('-\u00A0'), setting);
  const dashWidth = widthOf(dash);
  const natural = Math.max(0, ...items.map((item) => widthOf(setLines(item, setting))));
  const left = Math.max(0, (context.width - leadWidth - dashWidth - natural) / 2);
  const x = left + leadWidth;
  const strips: Strip[] = [strip(heightOf(leadLines), stackLines(leadLines, { tag: leadLeaf, x: left }))];
  const entries = items.map((item) => {
    const label = tag('Lbl');
    const text = tag('P');
    const lines = setLines(item, { ...setting, width: context.width - x - dashWidth });
    const marks = [
      ...stackLines(dash, { tag: label, x }),
      ...stackLines(lines, { tag: text, x: x + dashWidth }),
    ];
    strips.push(strip(heightOf(lines), marks));
    return tag('LI', [label, tag('LBody', [text])]);
  });
  return { strips: strips.map((one) => ({ ...one, keep: true })), tags: [leadLeaf, tag('L', entries)] };
}

function settingOf({ fonts, width, profile }: SetContext): Setting {
  const { size } = profile.addressees;
  return { fonts, width, size, align: 'left', lineSpacing: profile.body.lineSpacing };
}
