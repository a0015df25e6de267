import Handlebars from 'handlebars';
import { TemplateError } from './template-error.ts';

/** A template ready to be filled, as template or as partial. */
export type Render = (context: unknown, options?: Handlebars.RuntimeOptions) => string;

/**
 * Handlebars is strict about `{{name}}` alone; this makes it so for what helpers and blocks are given too. And a bare
 * `{{name}}` is escaped as by `{{inside name}}`, so that no template lets a text in unescaped by forgetting to;
 * `{{{name}}}` is for what is Markdown already.
 */
class SafeTemplate extends Handlebars.Visitor {
  override PathExpression(path: hbs.AST.PathExpression): void {
    Object.assign(path, { strict: true });
  }

  override MustacheStatement(mustache: hbs.AST.MustacheStatement): void {
    super.MustacheStatement(mustache);
    const { path, params, escaped } = mustache;
    if (!escaped || params.length > 0 || path.type !== 'PathExpression') return;
    const inside = { ...path, parts: ['inside'], original: 'inside', data: false, depth: 0, strict: false };
    Object.assign(mustache, { path: inside, params: [path] });
  }
}

/**
 * Compiles one template. What is wrong with it, now or when it is filled, is a TemplateError that names its file.
 *
 * @throws TemplateError when it cannot be read.
 */
export function compileTemplate(handlebars: typeof Handlebars, file: string, text: string): Render {
  const compiled = naming({ file, text }, () => {
    const program = handlebars.parse(text);
    new SafeTemplate().accept(program);
    return handlebars.compile(program, { noEscape: true, strict: true });
  });
  return (context, options) => naming({ file, text }, () => compiled(context, options));
}

function naming<T>({ file, text }: { file: string; text: string }, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof TemplateError || !(error instanceof Error)) throw error;
    throw new TemplateError(file, error, text);
  }
}
