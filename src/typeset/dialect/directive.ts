/** A comment `<!-- cchc:NAME … -->`: what Markdown cannot say about the block(s) after it. */
export interface Directive {
  readonly kind: 'directive';
  readonly name: string;
  /** Bare words in order: `right`, `numbered`. */
  readonly words: readonly string[];
  /** Arguments with a value: `head="…"`. */
  readonly values: Readonly<Record<string, string>>;
  readonly line: number;
}

const comment = /<!--([\s\S]*?)-->/g;
const argument = /([A-Za-z][\w-]*)="([^"]*)"|(\S+)/g;

export interface SplitHtml {
  readonly directives: readonly Directive[];
  /** What is left when the comments are taken out: it is printed as text. */
  readonly rest: string;
}

/** Takes the directives out of a block of raw HTML; other comments are dropped. */
export function splitHtml(html: string, line: number): SplitHtml {
  const directives: Directive[] = [];
  for (const match of html.matchAll(comment)) {
    const linesBefore = html.slice(0, match.index).split('\n').length - 1;
    const directive = readDirective(match[1] ?? '', line + linesBefore);
    if (directive) directives.push(directive);
  }
  return { directives, rest: html.replace(comment, '').trim() };
}

function readDirective(content: string, line: number): Directive | null {
  const match = /^\s*cchc:([\w-]*)([\s\S]*)$/.exec(content);
  if (!match) return null;
  const words: string[] = [];
  const values: Record<string, string> = {};
  for (const [, key, value, word] of (match[2] ?? '').matchAll(argument)) {
    if (key !== undefined) values[key] = value ?? '';
    else if (word !== undefined) words.push(word);
  }
  return { kind: 'directive', name: match[1] ?? '', words, values, line };
}
