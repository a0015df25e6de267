import type { Heading, Paragraph, Rich } from '../../dialect/document.ts';
import { anchorName, restyle, toPlain } from '../../dialect/rich.ts';
import type { SetBlock, SetContext } from '../flow/context.ts';
import { keepLast, spaceFirst } from '../flow/strip.ts';
import { type TagRole, tag } from '../flow/tag.ts';
import { type Setting, setLines } from '../setting/set-lines.ts';
import { lineStrips } from './stack-lines.ts';

/** Running text: justified, first line indented (ND30 Phụ lục I, II.6.e); or aligned as a directive says. */
export function setParagraph({ text, align }: Paragraph, context: SetContext): SetBlock {
  const { body } = context.profile;
  const setting = bodySetting(context);
  const lines = setLines(
    text,
    align === undefined ? { ...setting, firstIndent: body.firstLineIndent } : { ...setting, align },
  );
  const leaf = tag('P');
  const strips = lineStrips(lines, { tag: leaf }, body.linesAtBreak);
  return { strips: spaceFirst(strips, body.paragraphSpacing), tags: [leaf] };
}

/** A section or a titled item: bold, indented as the text is, never last on a page (II.6.đ). */
export function setHeading(heading: Heading, context: SetContext): SetBlock {
  const { body } = context.profile;
  const leaf = tag(headingRole(heading.level));
  const text: Rich = restyle(heading.text, { bold: true });
  const lines = setLines(text, { ...bodySetting(context), align: 'left', firstIndent: body.firstLineIndent });
  const strips = lineStrips(lines, { tag: leaf }, lines.length).map((one, index) => ({
    ...one,
    marks: index === 0 ? [...one.marks, anchor(heading)] : one.marks,
  }));
  return { strips: keepLast(spaceFirst(strips, body.headingSpacing)), tags: [leaf] };
}

/** How running text is set in this part. */
export function bodySetting({ fonts, width, bodySize, profile: { body } }: SetContext): Setting {
  return {
    fonts,
    width,
    size: bodySize,
    align: 'justify',
    lineSpacing: body.lineSpacing,
    widestGap: body.widestGap,
    lastTwoTogether: true,
  };
}

function anchor({ text, level }: Heading) {
  return { kind: 'anchor', name: anchorName(text), title: toPlain(text), level, y: 0 } as const;
}

const roles: readonly TagRole[] = ['H1', 'H2', 'H3', 'H4', 'H5', 'H6'];

function headingRole(level: number): TagRole {
  return roles[level - 1] ?? 'H6';
}
