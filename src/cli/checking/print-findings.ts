import type { Finding, Waived } from '../../diagnostics/diagnostic.ts';
import type { CommandContext } from '../command-context.ts';

/** More in full nobody reads; the rest is counted by kind. */
const most = 20;

/** Findings for people, on the side channel: place, the user's own line, the remedy. */
export async function printFindings(
  context: CommandContext,
  { sources }: { readonly sources: ReadonlyMap<string, { readonly text: string }> },
  findings: readonly Finding[],
  max: number = most,
): Promise<void> {
  if (findings.length === 0) return;
  const { formatFindings } = await import('../../diagnostics/formats/format-findings.ts');
  const { red, yellow, dim, bold } = context.errColours;
  const style = { error: red.bold, warning: yellow.bold, dim, bold };
  context.err(
    formatFindings(findings, {
      sources,
      language: context.language,
      style,
      most: max,
      width: context.errWidth,
    }),
  );
}

/** What the office lets pass: the finding in one line, and who let it pass, why and until when. */
export async function printWaived(
  context: CommandContext,
  { waived }: { readonly waived: readonly Waived[] },
): Promise<void> {
  if (waived.length === 0) return;
  const { formatWaived } = await import('../../diagnostics/formats/format-waived.ts');
  const { dim, bold } = context.errColours;
  context.err(
    formatWaived(waived, { language: context.language, style: { dim, bold }, width: context.errWidth }),
  );
}
