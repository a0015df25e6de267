import type { Alignment, ReportTable } from '../report/report-model.ts';
import { escapeMarkdown } from './escape-markdown.ts';

const rules: Readonly<Record<Alignment, string>> = { left: ':---', center: ':---:', right: '---:' };

/** A table of the dialect: its directive, where it needs one, and the rows; the total in bold. */
export function writeTable(table: ReportTable): string {
  const rows = [table.columns.map((column) => cell(column.label))];
  const rule = table.columns.map((column) => rules[column.align]);
  const body = [table.numbers, ...table.rows].filter((row) => row.length > 0).map((row) => row.map(cell));
  const total = table.total.length === 0 ? [] : [table.total.map((text) => bold(cell(text)))];
  const lines = [...rows, rule, ...body, ...total].map((row) => `| ${row.join(' | ')} |`);
  return `${directive(table)}${lines.join('\n')}`;
}

/** What Markdown cannot say: heads over several columns, and that the first row holds the columns' numbers. */
function directive({ groups, numbers }: ReportTable): string {
  const heads = groups.map(({ from, to, label }) => `${from}-${to}: ${plainHead(label)}`).join('; ');
  const parts = [heads === '' ? '' : `head="${heads}"`, numbers.length > 0 ? 'numbered' : ''];
  const said = parts.filter((part) => part !== '').join(' ');
  return said === '' ? '' : `<!-- cchc:table ${said} -->\n\n`;
}

/** A head stands in a comment between quotes, where `"`, `;` and `--` would end it. */
function plainHead(label: string): string {
  return label
    .normalize('NFC')
    .replace(/"/g, '”')
    .replace(/;/g, ',')
    .replace(/--+/g, '–')
    .replace(/[<>]/g, ' ')
    .trim();
}

function cell(text: string): string {
  return escapeMarkdown(text, 'inside');
}

function bold(text: string): string {
  return text === '' ? '' : `**${text}**`;
}
