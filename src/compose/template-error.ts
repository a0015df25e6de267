/** A template that cannot be used: an unknown variable, an unclosed block. `line` counts from 1. */
export class TemplateError extends Error {
  readonly template: string;
  readonly line: number | null;
  /** The variable or partial that is not known; `null` where the template cannot be read at all. */
  readonly subject: string | null;

  constructor(template: string, cause: Error) {
    super(`${template}: ${cause.message}`, { cause });
    this.name = 'TemplateError';
    this.template = template;
    this.line = lineIn(cause);
    this.subject =
      /^"([^"]+)" not defined|^The partial (\S+) could not/.exec(cause.message)?.slice(1).find(Boolean) ??
      null;
  }
}

/** Handlebars says the line in a property, or in its message. */
function lineIn(cause: Error): number | null {
  if ('lineNumber' in cause && typeof cause.lineNumber === 'number') return cause.lineNumber;
  const found = /(?:on line |- )(\d+)/.exec(cause.message);
  return found ? Number(found[1]) : null;
}
