import type { Finding } from '../diagnostics/diagnostic.ts';
import type { OpenedWorkspace } from '../pipeline/open-workspace.ts';
import type { CommandContext } from './command-context.ts';

/** Findings for people, on the side channel: place, the user's own line, the remedy. */
export async function printFindings(
  context: CommandContext,
  { sources }: Pick<OpenedWorkspace, 'sources'>,
  findings: readonly Finding[],
): Promise<void> {
  if (findings.length === 0) return;
  const { formatFindings } = await import('../diagnostics/format-findings.ts');
  const { red, yellow, dim, bold } = context.errColours;
  const style = { error: red.bold, warning: yellow.bold, dim, bold };
  context.err(formatFindings(findings, { sources, language: context.language, style }));
}
