import type Handlebars from 'handlebars';
import { escapeMarkdown } from './escape-markdown.ts';
import { linkAppendices } from './link-appendices.ts';
import { writeTable } from './write-table.ts';

/**
 * What templates may call. `line`, `inside` and `lines` let data in through the one escape, `referring` a line whose
 * names of appendices lead to them; `yaml` writes a value of
 * the front matter, `table` a whole table, `blank` a place to be filled in by hand; `section` names the partial of a
 * section.
 */
export function registerHelpers(handlebars: typeof Handlebars): void {
  handlebars.registerHelper({
    line: (value: unknown, options: Call) => escapeMarkdown(textOf(value, options), 'line'),
    referring: (value: unknown, options: Call) =>
      linkAppendices(escapeMarkdown(textOf(value, options), 'line'), appendixNames(options)),
    inside: (value: unknown, options: Call) => escapeMarkdown(textOf(value, options), 'inside'),
    lines: (values: unknown, options: Call) =>
      (Array.isArray(values) ? values : [values])
        .map((value) => escapeMarkdown(textOf(value, options), 'inside'))
        .join('<br>'),
    yaml: (text: string) => writeYamlText(text),
    table: writeTable,
    section: (holds: string) => `section-${holds}`,
    blank: (width: number) => '\u00A0'.repeat(width),
  });
}

/** What Handlebars hands to a helper besides its parameters: where it is called. */
interface Call {
  readonly data?: { readonly root?: { readonly appendices?: readonly { readonly name: string }[] } };
  readonly loc?: { readonly start: { readonly line: number } };
}

function appendixNames({ data }: Call): readonly string[] {
  return (data?.root?.appendices ?? []).map(({ name }) => name);
}

/** @throws TypeError for a list or a group of values, of which a template must say which it means. */
function textOf(value: unknown, { loc }: Call): string {
  if (typeof value !== 'object') return String(value);
  throw Object.assign(new TypeError('not a text'), { lineNumber: loc?.start.line });
}

/** As it stands where nothing in it means anything to YAML, else in double quotes. */
function writeYamlText(text: string): string {
  const plain = /^[\p{L}\d](?:[\p{L}\d ,.()/–-]|:(?=\S))*$/u.test(text) && !/ $/.test(text);
  const means = /^(?:true|false|null|yes|no|on|off|[\d.+-].*)$/i.test(text);
  return plain && !means ? text : JSON.stringify(text);
}
