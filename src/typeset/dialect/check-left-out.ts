import type { ReportProblem } from '../problem.ts';
import type { Rich } from './document.ts';
import type { RawBlock, RawList, RawTable } from './read-blocks.ts';
import { toPlain } from './rich.ts';

/** Rows and columns of the tables that a component is read from. */
const shapes: Readonly<Record<string, { readonly rows: number; readonly columns: number }>> = {
  letterhead: { rows: 2, columns: 2 },
  signature: { rows: 1, columns: 2 },
};

/** Reports words that stand where nothing is printed: cells beyond a table's columns, or beyond what a component has. */
export function checkLeftOut(blocks: readonly RawBlock[], report: ReportProblem): void {
  blocks.forEach((block, index) => {
    if (block.kind === 'raw-table') checkTable(block, nameOf(blocks[index - 1]), report);
    if (block.kind === 'raw-list') checkList(block, nameOf(blocks[index - 2]), report);
  });
}

function nameOf(block: RawBlock | undefined): string {
  return block?.kind === 'directive' ? block.name : '';
}

function checkTable(table: RawTable, component: string, report: ReportProblem): void {
  for (const { line, text } of table.surplus) report({ code: 'left-out', line, subject: text });
  const shape = shapes[component];
  if (shape) tell(cellsBeyond(table, shape), table.line, report);
}

/** Below the paragraph that opens the addressees. */
function checkList({ items }: RawList, component: string, report: ReportProblem): void {
  for (const item of items) checkLeftOut(item, report);
  if (component !== 'addressees') return;
  for (const inner of items.flat()) tell(textsBeside(inner), inner.line, report);
}

function cellsBeyond({ head, rows }: RawTable, shape: { rows: number; columns: number }): readonly Rich[] {
  return [...head, ...rows.flatMap((row, index) => (index < shape.rows ? row.slice(shape.columns) : row))];
}

/** An addressee is a paragraph; what else stands in the list is not. */
function textsBeside(block: RawBlock): readonly Rich[] {
  switch (block.kind) {
    case 'heading':
      return [block.text];
    case 'raw-list':
      return block.items
        .flat()
        .flatMap((inner) => (inner.kind === 'paragraph' ? [inner.text] : textsBeside(inner)));
    case 'raw-table':
      return [...block.head, ...block.rows.flat()];
    default:
      return [];
  }
}

function tell(texts: readonly Rich[], line: number, report: ReportProblem): void {
  const subject = texts
    .map(toPlain)
    .filter((text) => text !== '')
    .join(' | ');
  if (subject !== '') report({ code: 'left-out', line, subject });
}
