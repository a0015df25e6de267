import Handlebars from 'handlebars';
import { TemplateError } from './template-error.ts';

/** A template ready to be filled, as template or as partial. */
export type Render = (context: unknown, options?: Handlebars.RuntimeOptions) => string;

/** Handlebars is strict about `{{name}}` alone; this makes it so for what helpers and blocks are given too. */
class StrictPaths extends Handlebars.Visitor {
  override PathExpression(path: hbs.AST.PathExpression): void {
    Object.assign(path, { strict: true });
  }
}

/**
 * Compiles one template. What is wrong with it, now or when it is filled, is a TemplateError that names its file.
 *
 * @throws TemplateError when it cannot be read.
 */
export function compileTemplate(handlebars: typeof Handlebars, file: string, text: string): Render {
  const compiled = naming(file, () => {
    const program = handlebars.parse(text);
    new StrictPaths().accept(program);
    return handlebars.compile(program, { noEscape: true, strict: true });
  });
  return (context, options) => naming(file, () => compiled(context, options));
}

function naming<T>(file: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof TemplateError || !(error instanceof Error)) throw error;
    throw new TemplateError(file, error);
  }
}
