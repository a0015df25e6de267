import { resolve } from 'node:path';
import type { FixedFile } from '../../pipeline/check/fix-files.ts';
import type { Validation } from '../../pipeline/check/validation.ts';
import type { UnsavedFile } from '../../pipeline/workspace-files.ts';
import type { CommandContext } from '../command-context.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { cacheOf, noPlan, startOf } from '../open-for-command.ts';
import { printFindings, printWaived } from './print-findings.ts';
import { type FormatRequest, type ToWrite, writeFindings } from './write-findings.ts';

export interface CheckOptions {
  readonly format: readonly FormatRequest[];
  readonly failOn: 'error' | 'warning';
  readonly asOf?: string;
  readonly waived?: true;
  readonly fix?: true;
  readonly changedSince?: string;
  /** How many findings are printed in full for people. */
  readonly max?: number;
}

export interface ToCheck {
  readonly paths: readonly string[];
  readonly unsaved?: UnsavedFile;
}

/** Checks, prints what was found in every format asked for, and says how it ended. */
export async function checkOnce(
  context: CommandContext,
  { paths, ...more }: ToCheck,
  options: CheckOptions,
): Promise<ExitCode> {
  const { validatePaths } = await import('../../pipeline/check/validate-paths.ts');
  const start = startOf(context);
  const cache = await cacheOf(context);
  const check = () => validatePaths(start, paths, { ...options, ...more, cache, env: context.outside.env });
  const first = await check();
  const result = first !== null && options.fix ? await fix(context, first, check) : first;
  if (result === null) {
    context.err(noPlan(context, resolve(start, paths[0] ?? '.')));
    return exitCode.nothing;
  }
  for (const notice of result.missing) context.err(context.say(notice));
  const fails = options.failOn === 'warning' ? { fails: () => true } : {};
  for (const request of options.format)
    await show(context, request, { result, start, max: options.max, ...fails });
  if (options.waived) await printWaived(context, result);
  if (result.missing.length > 0) return exitCode.nothing;
  return result.failed ? exitCode.findings : exitCode.done;
}

/** No file needs more: a correction uncovers at most what the next line hid. */
const mostRounds = 100;

/** Corrects until nothing certain is left, since one correction may uncover another. */
async function fix(
  context: CommandContext,
  first: Validation,
  again: () => Promise<Validation | null>,
): Promise<Validation | null> {
  const [{ fixFiles }, { tellCorrected }] = await Promise.all([
    import('../../pipeline/check/fix-files.ts'),
    import('./tell-corrected.ts'),
  ]);
  const all: FixedFile[] = [];
  let result: Validation | null = first;
  for (let round = 0; result !== null && round < mostRounds; round += 1) {
    const fixed = await fixFiles(result, result.findings);
    if (fixed.length === 0) break;
    all.push(...fixed);
    result = await again();
  }
  tellCorrected(context, all);
  return result;
}

interface Shown extends Pick<ToWrite, 'start' | 'fails'> {
  readonly result: Validation;
  readonly max: number | undefined;
}

async function show(
  context: CommandContext,
  request: FormatRequest,
  { result, start, max, ...fails }: Shown,
): Promise<void> {
  const { format } = request;
  if (format === 'human') {
    await printFindings(context, result, result.findings, max);
    for (const verdict of result.verdicts) context.show(context.say(verdict));
    return;
  }
  const { root, findings, waived, files } = result;
  const verdicts = [...result.verdicts, ...result.missing].map(context.say);
  await writeFindings(
    context,
    { ...request, format },
    { findings, waived, files, verdicts, root, start, ...fails },
  );
}
