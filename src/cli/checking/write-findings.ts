import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { Finding, Waived } from '../../diagnostics/diagnostic.ts';
import { version } from '../../pipeline/version.ts';
import type { CommandContext } from '../command-context.ts';

export const machineFormats = ['json', 'github', 'gitlab', 'junit', 'sarif'] as const;
type MachineFormat = (typeof machineFormats)[number];

/** One `--format`: what to print, and the file to write it to; `null` for the standard output. */
export interface FormatRequest {
  readonly format: 'human' | MachineFormat;
  readonly file: string | null;
}

export interface ToWrite {
  readonly findings: readonly Finding[];
  readonly waived: readonly Waived[];
  /** Which findings fail; errors without it. */
  readonly fails?: (finding: Finding) => boolean;
  /** All files that were checked, those without findings too. */
  readonly files: readonly string[];
  readonly verdicts: readonly string[];
  /** The workspace, which the findings' files are relative to; and where the command runs. */
  readonly root: string;
  readonly start: string;
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
  wanted: ToWrite,
): Promise<void> {
  const text = await formatAs(request.format, context, wanted);
  if (request.file === null) {
    if (text !== '') context.out(text);
  } else {
    const { writeOutput } = await import('../../pipeline/write-output.ts');
    await writeOutput(resolve(wanted.start, request.file), text);
  }
  if (request.format === 'github') await addStepSummary(context, wanted);
}

async function formatAs(
  format: MachineFormat,
  { language, outside }: CommandContext,
  { findings, waived, files, fails, root }: ToWrite,
): Promise<string> {
  const inRepository = () => namedInRepository(findings, root, outside.env);
  const waivedInRepository = async (): Promise<readonly Waived[]> => {
    const { relocateWaived } = await import('../../diagnostics/relocate-findings.ts');
    return relocateWaived(waived, folderInRepository(root, outside.env));
  };
  switch (format) {
    case 'json':
      return (await import('../../diagnostics/formats/format-json.ts')).formatJson(
        findings,
        language,
        waived,
      );
    case 'github':
      return (await import('../../diagnostics/formats/format-github.ts')).formatGithub(
        await inRepository(),
        language,
      );
    case 'gitlab':
      return (await import('../../diagnostics/formats/format-gitlab.ts')).formatGitlab(
        await inRepository(),
        language,
      );
    case 'junit':
      return (await import('../../diagnostics/formats/format-junit.ts')).formatJunit(findings, {
        files,
        language,
        fails,
      });
    case 'sarif':
      return (await import('../../diagnostics/formats/format-sarif.ts')).formatSarif(await inRepository(), {
        language,
        version,
        waived: await waivedInRepository(),
      });
  }
}

async function namedInRepository(
  findings: readonly Finding[],
  root: string,
  env: CommandContext['outside']['env'],
): Promise<readonly Finding[]> {
  const { relocateFindings } = await import('../../diagnostics/relocate-findings.ts');
  return relocateFindings(findings, folderInRepository(root, env));
}

/** Annotations hang on paths from the top of the repository, which the two servers name in these variables. */
function folderInRepository(root: string, env: CommandContext['outside']['env']): string {
  const top = env.GITHUB_WORKSPACE || env.CI_PROJECT_DIR;
  const folder = top ? relative(top, root) : '';
  return folder.startsWith('..') || isAbsolute(folder) ? '' : folder.split(sep).join('/');
}

/** GitHub shows the file that this variable names below the run; steps add to it one after the other. */
async function addStepSummary(
  { outside, language }: CommandContext,
  { findings, verdicts, root, start }: ToWrite,
): Promise<void> {
  const path = outside.env.GITHUB_STEP_SUMMARY;
  if (!path) return;
  const [{ summariseForGithub }, { appendOutput }] = await Promise.all([
    import('../../diagnostics/formats/summarise-for-github.ts'),
    import('../../pipeline/write-output.ts'),
  ]);
  const named = await namedInRepository(findings, root, outside.env);
  await appendOutput(resolve(start, path), summariseForGithub(named, { verdicts, language }));
}
