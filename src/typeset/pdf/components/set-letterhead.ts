import type { DraftMark, Letterhead, Rich } from '../../dialect/document.ts';
import { isBold, splitLines } from '../../dialect/rich.ts';
import type { SetBlock, SetContext } from '../flow/context.ts';
import { type Mark, strip } from '../flow/strip.ts';
import { type Tag, tag } from '../flow/tag.ts';
import { setLines } from '../setting/set-lines.ts';
import { type BlankName, dateBlanks, fieldsOverBlanks, numberBlanks } from './set-fields.ts';
import { centredRule } from './set-rule.ts';
import { heightOf, stackLines, widthOf } from './stack-lines.ts';

interface Column {
  readonly x: number;
  readonly width: number;
}

interface SetColumn {
  readonly marks: readonly Mark[];
  readonly tags: readonly Tag[];
  readonly height: number;
}

/**
 * Agency and nation side by side, number and date on one line below them whatever the agency's name takes
 * (ND30 Phụ lục I, II.1-4).
 */
export function setLetterhead(letterhead: Letterhead, context: SetContext): SetBlock {
  const measures = context.profile.letterhead;
  const { left, right } = columnsOf(context);
  const agency = setNames(letterhead.agency, context, {
    column: left,
    sizes: [measures.agencySize],
    ruleShare: context.profile.rule.share,
  });
  const nation = setNames(letterhead.motto, context, {
    column: right,
    sizes: [measures.nationSize, measures.mottoSize],
    ruleShare: 1,
  });
  const y = Math.max(agency.height, nation.height) + measures.rowGap;
  const number = setCell(letterhead.number, context, {
    column: left,
    size: measures.numberSize,
    y,
    blanks: numberBlanks,
  });
  const date = setCell(letterhead.date, context, {
    column: right,
    size: measures.dateSize,
    y,
    blanks: dateBlanks,
  });
  const parts = [agency, nation, number, date];
  const marks = parts.flatMap((part) => part.marks);
  return {
    strips: [strip(y + Math.max(number.height, date.height), marks, { keep: true })],
    tags: [
      tag(
        'Div',
        parts.flatMap((part) => part.tags),
      ),
    ],
  };
}

/** A draft says so in a frame under the number. */
export function setDraftMark({ text }: DraftMark, context: SetContext): SetBlock {
  const measures = context.profile.draftMark;
  const { left } = columnsOf(context);
  const leaf = tag('P');
  const inner = left.width - 2 * measures.paddingAcross;
  const lines = setLines(text, { ...cellSetting(context, measures.size), width: inner });
  const width = widthOf(lines) + 2 * measures.paddingAcross;
  const height = heightOf(lines) + 2 * measures.paddingDown;
  const marks: Mark[] = [
    {
      kind: 'frame',
      x: left.x + (left.width - width) / 2,
      y: 0,
      width,
      height,
      weight: context.profile.rule.weight,
    },
    ...stackLines(lines, { tag: leaf, x: left.x + measures.paddingAcross, y: measures.paddingDown }),
  ];
  return { strips: [strip(height, marks, { before: measures.spaceAbove, keep: true })], tags: [leaf] };
}

function columnsOf({ width, profile }: SetContext): { left: Column; right: Column } {
  const agencyWidth = width * profile.letterhead.agencyShare;
  return { left: { x: 0, width: agencyWidth }, right: { x: agencyWidth, width: width - agencyWidth } };
}

interface NamesPlace {
  readonly column: Column;
  /** Size of each line, the last for those after it. */
  readonly sizes: readonly number[];
  /** Length of the rule below, as a share of the last line. */
  readonly ruleShare: number;
}

function setNames(text: Rich, context: SetContext, { column, sizes, ruleShare }: NamesPlace): SetColumn {
  const marks: Mark[] = [];
  const tags: Tag[] = [];
  let y = 0;
  let lastWidth = 0;
  const groups = groupByWeight(splitLines(text));
  groups.forEach((group, index) => {
    const size = sizes[Math.min(index, sizes.length - 1)] ?? 0;
    const leaf = tag('P');
    const setting = { ...cellSetting(context, size), width: column.width, even: true };
    const lines = setLines(joinLines(group), setting);
    marks.push(...stackLines(lines, { tag: leaf, x: column.x, y }));
    tags.push(leaf);
    y += heightOf(lines);
    lastWidth = lines.at(-1)?.width ?? 0;
  });
  const rule = centredRule(context, { ...column, y, length: lastWidth * ruleShare });
  return { marks: [...marks, rule], tags, height: rule.y + rule.weight };
}

/**
 * Parent and issuing agency are told apart by weight; the lines of one name are one paragraph. The nation's name
 * and the motto are both bold, and a name each.
 */
function groupByWeight(lines: readonly Rich[]): Rich[][] {
  const groups: Rich[][] = [];
  const weights = lines.map(isBold);
  lines.forEach((line, index) => {
    const continues = index > 0 && weights.includes(false) && weights[index] === weights[index - 1];
    if (continues) groups.at(-1)?.push(line);
    else groups.push([line]);
  });
  return groups;
}

function joinLines(lines: readonly Rich[]): Rich {
  return lines.flatMap((line, index) => (index === 0 ? line : [{ kind: 'break' } as const, ...line]));
}

interface CellPlace {
  readonly column: Column;
  readonly size: number;
  readonly y: number;
  readonly blanks: readonly BlankName[];
}

function setCell(text: Rich, context: SetContext, { column, size, y, blanks }: CellPlace): SetColumn {
  const leaf = tag('P');
  const lines = setLines(text, { ...cellSetting(context, size), width: column.width });
  const texts = stackLines(lines, { tag: leaf, x: column.x, y });
  const fields = fieldsOverBlanks(texts, blanks, context);
  return {
    marks: [...texts, ...fields],
    tags: [leaf, ...fields.map((field) => field.tag)],
    height: heightOf(lines),
  };
}

function cellSetting({ fonts, profile }: SetContext, size: number) {
  return { fonts, size, align: 'center', lineSpacing: profile.letterhead.lineSpacing } as const;
}
