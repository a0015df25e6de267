/** A template that cannot be used: an unknown variable, an unclosed block. `line` counts from 1. */
export class TemplateError extends Error {
  readonly template: string;
  readonly line: number | null;
  /** The variable or partial that is not known; `null` where the template cannot be read at all. */
  readonly subject: string | null;

  constructor(template: string, cause: Error, text = '') {
    super(`${template}: ${cause.message}`, { cause });
    this.name = 'TemplateError';
    this.template = template;
    this.subject = unknownNames.exec(cause.message)?.slice(1).find(Boolean) ?? null;
    this.line = lineIn(cause) ?? lineOf(this.subject, text);
  }
}

const unknownNames =
  /^"([^"]+)" not defined|^The partial (\S+) could not|^Missing helper: "([^"]+)"|to search for '([^']+)' in/;

/** Handlebars says the line in a property, or in its message. */
function lineIn(cause: Error): number | null {
  if ('lineNumber' in cause && typeof cause.lineNumber === 'number') return cause.lineNumber;
  const found = /on line (\d+)|- (\d+):\d+$/m.exec(cause.message)?.slice(1).find(Boolean);
  return found === undefined ? null : Number(found);
}

/** Where it says none, the first line between braces that has the name. */
function lineOf(name: string | null, text: string): number | null {
  if (name === null) return null;
  const index = text.split('\n').findIndex((line) => line.includes('{{') && line.includes(name));
  return index < 0 ? null : index + 1;
}
