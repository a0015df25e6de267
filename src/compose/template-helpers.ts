import type Handlebars from 'handlebars';
import { escapeMarkdown } from './escape-markdown.ts';
import { writeTable } from './write-table.ts';

/**
 * What templates may call. `line`, `inside` and `lines` let data in through the one escape; `yaml` writes a value of
 * the front matter, `table` a whole table, `blank` a place to be filled in by hand; `section` names the partial of a
 * section.
 */
export function registerHelpers(handlebars: typeof Handlebars): void {
  handlebars.registerHelper({
    line: (text: string) => escapeMarkdown(text, 'line'),
    inside: (value: unknown) => escapeMarkdown(textOf(value), 'inside'),
    lines: (texts: readonly string[]) => texts.map((text) => escapeMarkdown(text, 'inside')).join('<br>'),
    yaml: (text: string) => writeYamlText(text),
    table: writeTable,
    section: (holds: string) => `section-${holds}`,
    blank: (width: number) => '\u00A0'.repeat(width),
  });
}

/** @throws TypeError for a list or a group of values, of which a template must say which it means. */
function textOf(value: unknown): string {
  if (typeof value !== 'object') return String(value);
  throw new TypeError('a list or group cannot be printed as a text');
}

/** As it stands where nothing in it means anything to YAML, else in double quotes. */
function writeYamlText(text: string): string {
  const plain = /^[\p{L}\d](?:[\p{L}\d ,.()/–-]|:(?=\S))*$/u.test(text) && !/ $/.test(text);
  const means = /^(?:true|false|null|yes|no|on|off|[\d.+-].*)$/i.test(text);
  return plain && !means ? text : JSON.stringify(text);
}
