import type { ExplanationModel } from '../../pipeline/figures/explain-indicator.ts';
import type { CommandContext } from '../command-context.ts';
import { judgementStyle } from './judgement-style.ts';
import { renderTable } from './table/render-table.ts';
import type { TableColumn } from './table/table.ts';

type Fact = ExplanationModel['result'][number];

/** An explanation for a terminal: the rule, the inputs with their places, the result. */
export function renderExplanation(context: CommandContext, model: ExplanationModel): string {
  const facts = (list: readonly Fact[]): string => list.map((one) => factLine(context, one)).join('\n');
  return [
    context.outColours.bold(model.title),
    facts(model.rule),
    ...(model.inputs.rows.length > 1 ? [inputsTable(context, model)] : []),
    facts(model.result),
  ].join('\n\n');
}

function factLine({ outColours }: CommandContext, { label, text, judgement }: Fact): string {
  const styled = judgement === null ? text : judgementStyle[judgement](outColours)(text);
  return `${outColours.bold(`${label}:`)} ${styled}`;
}

function inputsTable({ outColours, width }: CommandContext, { inputs }: ExplanationModel): string {
  const last = inputs.columns.length - 1;
  const columns = inputs.columns.map(({ label, align }, index): TableColumn => {
    const role = index === 0 ? 'label' : index === last ? 'note' : undefined;
    return { head: label, align, role };
  });
  const rows = inputs.rows.map(({ kind, cells }) =>
    cells.map((text) => (kind === 'input' ? { text } : { text, style: outColours.bold })),
  );
  return renderTable(columns, rows, width);
}
