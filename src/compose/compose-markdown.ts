import Handlebars from 'handlebars';
import type { ReportModel } from '../report/report-model.ts';
import type { RollupReport } from '../report/rollup/build-rollup-report.ts';
import { compileTemplate, type Render } from './compile-template.ts';
import { TemplateError } from './template-error.ts';
import { registerHelpers } from './template-helpers.ts';

/** What the sign-off says of the report, for the document's front matter. */
export interface Provenance {
  readonly digest: string;
  /** Head of the chain of confirmations; `null` while there is none. */
  readonly signoffHead: string | null;
}

const extension = '.md.hbs';

/**
 * The report as Markdown, in the dialect that the typesetter reads. `templates`: text by file name; a kind of period
 * may have its own (`report-year.md.hbs`), else `report.md.hbs` is used.
 *
 * @throws TemplateError for a template that is missing, cannot be read, or names what the report does not have.
 */
export function composeMarkdown(
  report: ReportModel,
  templates: Readonly<Record<string, string>>,
  provenance: Provenance,
): string {
  return compose({ ...report, ...provenance }, templates, [`report-${report.kind}`, 'report']);
}

/**
 * The report over several departments, through `rollup.md.hbs`.
 * @throws TemplateError like `composeMarkdown`.
 */
export function composeRollup(
  report: RollupReport,
  templates: Readonly<Record<string, string>>,
  provenance: Provenance,
): string {
  return compose({ ...report, ...provenance }, templates, ['rollup']);
}

/** Fills in the first of these templates that there is. */
function compose(
  data: object,
  templates: Readonly<Record<string, string>>,
  names: readonly string[],
): string {
  const renders = compileOnce(templates);
  const render = names.map((name) => renders.get(name)).find((one) => one !== undefined);
  if (!render) throw new TemplateError(`${names.at(-1)}${extension}`, new Error('there is no such template'));
  return tidyLines(render(data));
}

type Renders = ReadonlyMap<string, Render>;

/** Sets of templates by their texts, the last used at the end: a run fills in the same few again and again. */
const compiled = new Map<string, Renders>();

const mostSets = 4;

function compileOnce(templates: Readonly<Record<string, string>>): Renders {
  const key = JSON.stringify(templates);
  const renders = compiled.get(key) ?? compileAll(templates);
  compiled.delete(key);
  compiled.set(key, renders);
  for (const oldest of [...compiled.keys()].slice(0, -mostSets)) compiled.delete(oldest);
  return renders;
}

/** Every template is a partial too, and says its own name when something in it is wrong. */
function compileAll(templates: Readonly<Record<string, string>>): Renders {
  const handlebars = Handlebars.create();
  registerHelpers(handlebars);
  const renders = new Map<string, Render>();
  for (const [file, text] of Object.entries(templates)) {
    if (!file.endsWith(extension)) continue;
    const render = compileTemplate(handlebars, file, text);
    const name = file.slice(0, -extension.length);
    renders.set(name, render);
    handlebars.registerPartial(name, render);
  }
  return renders;
}

/** One empty line between blocks, none at the beginning, no spaces at the end of lines, one line break at the end. */
function tidyLines(text: string): string {
  const lines = text.normalize('NFC').replace(/[ \t]+$/gm, '');
  return `${lines.replace(/\n{3,}/g, '\n\n').trim()}\n`;
}
