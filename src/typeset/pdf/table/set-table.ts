import type { Table } from '../../dialect/document.ts';
import type { SetBlock, SetContext } from '../flow/context.ts';
import { keepLast, type Strip, spaceFirst, strip } from '../flow/strip.ts';
import { type Tag, tag } from '../flow/tag.ts';
import { columnChoices } from './column-choices.ts';
import { columnNeeds } from './column-needs.ts';
import { fitColumns } from './fit-columns.ts';
import { type GridCell, type GridRow, isTotal, toGrid } from './grid.ts';
import { narrowColumns } from './narrow-columns.ts';
import { type RowSetting, setRows } from './set-rows.ts';

/** A ruled table as wide as the text: its head is repeated on later pages, rows are kept whole where they can be. */
export function setTable(table: Table, context: SetContext): SetBlock {
  const measures = context.profile.table;
  const grid = toGrid(table);
  const needs = columnNeeds(grid, context.fonts);
  const widest = context.width / (measures.sizes.at(-1) ?? 1);
  const columns = columnChoices(grid, { needs, fonts: context.fonts, widest });
  const fitted = fitColumns({
    needs,
    columns,
    divisions: narrowColumns(columns),
    rows: grid.head.length + grid.body.length,
    width: context.width,
    measures,
    wanted: table.widths,
  });
  if (fitted.broken) context.report({ code: 'table-too-wide', line: table.line, subject: '' });
  const setting = { context, size: fitted.size, widths: fitted.widths };
  const head = setHead(grid.head, setting);
  const body = setBody(grid.body, setting);
  const heading = head.strip.height <= measures.repeatedHeadShare * context.height ? head.strip : null;
  const rows = body.strips.map((row) => ({ ...row, heading }));
  const headStrip = { ...head.strip, keep: rows.length > 0 };
  return {
    strips: [
      // The space below goes where the last row goes, and so does a note that stays with the table.
      ...keepLast(spaceFirst([headStrip, ...rows], measures.spaceAbove)),
      strip(0, [], { before: measures.spaceBelow }),
    ],
    tags: [tag('Table', rows.length > 0 ? [head.tag, body.tag] : [head.tag])],
  };
}

type Setting = Omit<RowSetting, 'tagOf' | 'wholeShare'>;

function setHead(rows: readonly GridRow[], setting: Setting): { strip: Strip; tag: Tag } {
  const { repeatedHeadShare } = setting.context.profile.table;
  const tags = new Map<GridCell, Tag>();
  const rowTags = rows.map((row) =>
    tag(
      'TR',
      row.map((cell) => {
        const leaf = tag('TH', [], { scope: 'Column', columns: cell.columns, rows: cell.rows });
        tags.set(cell, leaf);
        return leaf;
      }),
    ),
  );
  return {
    strip: setRows(rows, { ...setting, tagOf: lookUp(tags), wholeShare: repeatedHeadShare }),
    tag: tag('THead', rowTags),
  };
}

/** The first rows stay together, and so do the last, a total among them: a page never holds but one or two. */
function setBody(rows: readonly GridRow[], setting: Setting): { strips: Strip[]; tag: Tag } {
  const { wholeRowShare, rowsAtBreak, lowRowShare } = setting.context.profile.table;
  const rowTags: Tag[] = [];
  const strips = rows.map((row, index) => {
    const tags = new Map(row.map((cell) => [cell, tag('TD')]));
    rowTags.push(tag('TR', [...tags.values()]));
    const one = setRows([row], { ...setting, tagOf: lookUp(tags), wholeShare: wholeRowShare });
    const next = rows[index + 1];
    const opens = index < rowsAtBreak - 1;
    const closes = index >= rows.length - rowsAtBreak;
    const low = one.height <= lowRowShare * setting.context.height;
    const keep = next !== undefined && (isTotal(next) || ((opens || closes) && low));
    return { ...one, keep };
  });
  return { strips, tag: tag('TBody', rowTags) };
}

function lookUp(tags: ReadonlyMap<GridCell, Tag>): (cell: GridCell) => Tag {
  return (cell) => {
    const found = tags.get(cell);
    if (!found) throw new Error('a cell of the table has no element');
    return found;
  };
}
