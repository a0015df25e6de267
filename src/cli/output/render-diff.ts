import type { DiffModel } from '../../pipeline/figures/diff-periods.ts';
import type { CommandContext } from '../command-context.ts';
import { judgementStyle } from './judgement-style.ts';
import { renderTable } from './table/render-table.ts';

/** Two periods for a terminal: indicators first, then the units that differ. */
export function renderDiff(context: CommandContext, model: DiffModel): string {
  const { bold } = context.outColours;
  return [
    bold(model.title),
    renderComparisonTable(context, model.indicators),
    model.summary,
    ...(model.units.length === 0 ? [] : [bold(model.unitsTitle)]),
    ...model.units.map((unit) => `${bold(unit.title)}\n${renderComparisonTable(context, unit.table)}`),
    [model.legend, ...model.notes].filter((text) => text !== '').join('\n'),
  ]
    .filter((block) => block !== '')
    .join('\n\n');
}

/** A table whose verdicts are coloured. */
export function renderComparisonTable(
  { outColours, width }: CommandContext,
  { columns, rows }: DiffModel['indicators'],
): string {
  // The column of names is the last before the first of figures.
  const named = Math.max(0, columns.findIndex(({ align }) => align === 'right') - 1);
  return renderTable(
    columns.map(({ label, align }, index) => ({
      head: label,
      align,
      role: index === named ? 'label' : undefined,
    })),
    rows.map((row) =>
      row.map(({ text, judgement }) =>
        judgement === null ? { text } : { text, style: judgementStyle[judgement](outColours) },
      ),
    ),
    width,
  );
}
