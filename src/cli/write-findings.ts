import { resolve } from 'node:path';
import type { Finding } from '../diagnostics/diagnostic.ts';
import type { CommandContext } from './command-context.ts';
import { version } from './version.ts';

export const machineFormats = ['json', 'github', 'gitlab', 'junit', 'sarif'] as const;
type MachineFormat = (typeof machineFormats)[number];

/** One `--format`: what to print, and the file to write it to; `null` for the standard output. */
export interface FormatRequest {
  readonly format: 'human' | MachineFormat;
  readonly file: string | null;
}

/** Reads `sarif` or `sarif=out.sarif`; `null` for an unknown format. */
export function readFormat(text: string): FormatRequest | null {
  const [name = '', ...rest] = text.split('=');
  const format = (['human', ...machineFormats] as const).find((known) => known === name);
  return format === undefined ? null : { format, file: rest.length === 0 ? null : rest.join('=') };
}

/** Writes the findings as one machine format, to its file (relative to where the command runs) or to stdout. */
export async function writeFindings(
  context: CommandContext,
  request: FormatRequest & { readonly format: MachineFormat },
  { findings, files, start }: { findings: readonly Finding[]; files: readonly string[]; start: string },
): Promise<void> {
  const text = await formatAs(request.format, findings, { context, files });
  if (request.file === null) {
    context.out(text);
    return;
  }
  const { writeOutput } = await import('../pipeline/write-output.ts');
  await writeOutput(resolve(start, request.file), text);
}

async function formatAs(
  format: MachineFormat,
  findings: readonly Finding[],
  { context: { language }, files }: { context: CommandContext; files: readonly string[] },
): Promise<string> {
  switch (format) {
    case 'json':
      return (await import('../diagnostics/format-json.ts')).formatJson(findings, language);
    case 'github':
      return (await import('../diagnostics/format-github.ts')).formatGithub(findings, language);
    case 'gitlab':
      return (await import('../diagnostics/format-gitlab.ts')).formatGitlab(findings, language);
    case 'junit':
      return (await import('../diagnostics/format-junit.ts')).formatJunit(findings, { files, language });
    case 'sarif':
      return (await import('../diagnostics/format-sarif.ts')).formatSarif(findings, { language, version });
  }
}
