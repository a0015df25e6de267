import type { ComparisonTable } from '../report/comparison-table.ts';
import type { DiffModel } from '../report/diff/diff-model.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { writeTable } from './write-table.ts';

/** Two periods side by side as Markdown; every text goes through the one escaping. */
export function writeComparison({
  title,
  indicators,
  summary,
  legend,
  notes,
  unitsTitle,
  units,
}: DiffModel): string {
  const heading = (level: number, text: string): string =>
    `${'#'.repeat(level)} ${escapeMarkdown(text, 'inside')}`;
  const blocks = [
    heading(1, title),
    table(indicators),
    escapeMarkdown(summary, 'line'),
    ...(units.length === 0 ? [] : [heading(2, unitsTitle)]),
    ...units.flatMap((unit) => [heading(3, unit.title), table(unit.table)]),
    ...[legend, ...notes].filter((text) => text !== '').map((text) => escapeMarkdown(text, 'line')),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function table({ columns, rows }: ComparisonTable): string {
  return writeTable({
    title: '',
    unit: '',
    groups: [],
    columns,
    numbers: [],
    rows: rows.map((row) => row.map(({ text }) => text)),
    total: [],
    note: '',
  });
}
