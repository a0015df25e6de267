import { escapeMarkdown } from './escape-markdown.ts';

/** Rows of text under heads; a link's target is set apart, so that it is not escaped. */
export interface IndexPage {
  readonly title: string;
  readonly sections: readonly IndexSection[];
}

export interface IndexSection {
  /** `null` for the first one, under the page's own title. */
  readonly title: string | null;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly IndexCell[])[];
}

export type IndexCell = string | readonly { readonly text: string; readonly link: string }[];

/** A page of tables as Markdown for any viewer. */
export function composeIndex({ title, sections }: IndexPage): string {
  const parts = sections.flatMap((section) => [
    ...(section.title === null ? [] : [`## ${escapeMarkdown(section.title, 'inside')}`]),
    table(section),
  ]);
  return `${[`# ${escapeMarkdown(title, 'inside')}`, ...parts].join('\n\n')}\n`;
}

function table({ heads, rows }: IndexSection): string {
  const lines = [
    heads.map((head) => escapeMarkdown(head, 'inside')),
    heads.map(() => ':---'),
    ...rows.map((row) => row.map(cell)),
  ];
  return lines.map((line) => `| ${line.join(' | ')} |`).join('\n');
}

function cell(content: IndexCell): string {
  if (typeof content === 'string') return escapeMarkdown(content, 'inside');
  return content
    .map(({ text, link }) => `[${escapeMarkdown(text, 'inside')}](${linkTarget(link)})`)
    .join(', ');
}

/** Each part of the path percent-encoded, brackets too, which would end the link. */
function linkTarget(path: string): string {
  const encode = (part: string): string =>
    encodeURIComponent(part).replace(/[()]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return path.split('/').map(encode).join('/');
}
