import { heightOf, stackLines } from '../components/stack-lines.ts';
import type { SetContext } from '../flow/context.ts';
import { type Mark, type Strip, strip } from '../flow/strip.ts';
import type { Tag } from '../flow/tag.ts';
import type { Line } from '../setting/line.ts';
import { setLines } from '../setting/set-lines.ts';
import type { GridCell, GridRow } from './grid.ts';

export interface RowSetting {
  readonly context: SetContext;
  readonly size: number;
  readonly widths: readonly number[];
  /** Up to this share of the page's height the rows are not divided between pages. */
  readonly wholeShare: number;
  /** The element of each cell. */
  readonly tagOf: (cell: GridCell) => Tag;
}

interface SetCell {
  readonly cell: GridCell;
  readonly row: number;
  readonly lines: readonly Line[];
  readonly needed: number;
}

/** Sets rows that stay together as one strip: the head with its spans, or a single row of the body. */
export function setRows(rows: readonly GridRow[], setting: RowSetting): Strip {
  const { table } = setting.context.profile;
  const cells = rows.flatMap((row, index) => row.map((cell) => setCell(cell, index, setting)));
  const heights = rowHeights(rows.length, cells);
  const tops = heights.map((_, index) => sum(heights.slice(0, index)));
  const total = sum(heights);
  const divisible = total > setting.wholeShare * setting.context.height;
  const marks = cells.flatMap((one): Mark[] => {
    const x = sum(setting.widths.slice(0, one.cell.column));
    const y = tops[one.row] ?? 0;
    const height = sum(heights.slice(one.row, one.row + one.cell.rows));
    // A row that may be divided begins at the top in every cell; any other is centred as offices print it.
    const free = divisible ? 0 : (height - one.needed) / 2;
    return [
      { kind: 'frame', x, y, width: widthOf(one.cell, setting), height, weight: table.border },
      ...stackLines(one.lines, {
        tag: setting.tagOf(one.cell),
        x: x + table.paddingAcross * setting.size,
        y: y + table.paddingDown + free,
      }),
    ];
  });
  return strip(total, marks, { divisible, padding: table.paddingDown });
}

function setCell(cell: GridCell, row: number, setting: RowSetting): SetCell {
  const { fonts, profile } = setting.context;
  const { paddingAcross, paddingDown, lineSpacing } = profile.table;
  const lines = setLines(cell.text, {
    fonts,
    size: setting.size,
    width: widthOf(cell, setting) - 2 * paddingAcross * setting.size,
    align: cell.align,
    lineSpacing,
  });
  return { cell, row, lines, needed: heightOf(lines) + 2 * paddingDown };
}

/** As high as the highest cell; what a cell over several rows still lacks goes to the last of them. */
function rowHeights(count: number, cells: readonly SetCell[]): number[] {
  const heights = Array.from({ length: count }, () => 0);
  for (const { cell, row, needed } of cells) {
    if (cell.rows === 1) heights[row] = Math.max(heights[row] ?? 0, needed);
  }
  for (const { cell, row, needed } of cells) {
    if (cell.rows === 1) continue;
    const last = row + cell.rows - 1;
    const lacking = needed - sum(heights.slice(row, row + cell.rows));
    if (lacking > 0) heights[last] = (heights[last] ?? 0) + lacking;
  }
  return heights;
}

function widthOf(cell: GridCell, { widths }: RowSetting): number {
  return sum(widths.slice(cell.column, cell.column + cell.columns));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
