import { resolve } from 'node:path';
import type { ContentCache } from '../pipeline/open-cache.ts';
import type { OpenedWorkspace, ReadyWorkspace } from '../pipeline/open-workspace.ts';
import type { Choices, KeptChoices } from '../pipeline/signoff/keep-choices.ts';
import { printFindings } from './checking/print-findings.ts';
import type { CommandContext } from './command-context.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import type { Bilingual } from './language.ts';

type Opened = OpenedWorkspace & { readonly exitCode: ExitCode };

/**
 * The workspace around the folder where the command runs. When there is none, or its plan is broken, that has
 * been said already and `workspace` is null; the command ends with `exitCode`.
 */
export async function openForCommand(context: CommandContext, period: string | null = null): Promise<Opened> {
  const { openWorkspace } = await import('../pipeline/open-workspace.ts');
  const start = startOf(context);
  const opened = await openWorkspace(start, { through: period, cache: await cacheOf(context) });
  if (opened === null) {
    context.err(noPlan(context, start));
    return { ...nothingIn(start), exitCode: exitCode.nothing };
  }
  if (opened.workspace === null) await printFindings(context, opened, opened.findings);
  return { ...opened, exitCode: exitCode.findings };
}

/** A workspace whose period a report may be made of, and how it is to be made. */
export interface ReadyForReport<T extends Choices> {
  readonly ready: ReadyWorkspace;
  readonly choices: Omit<T, keyof Choices> & KeptChoices;
}

/**
 * What every command that makes or confirms a report begins with: the workspace, what was chosen now and before, and
 * that nothing in the period is invalid. A number where the command ends: why has been said.
 */
export async function openForReport<T extends Choices>(
  context: CommandContext,
  options: T,
): Promise<ReadyForReport<T> | ExitCode> {
  const { keepChoices } = await import('../pipeline/signoff/keep-choices.ts');
  const { refuseIdleExclusion } = await import('../pipeline/refuse-idle-exclusion.ts');
  const opened = await openForCommand(context, options.period);
  if (opened.workspace === null) return opened.exitCode;
  const choices = keepChoices(opened, options);
  refuseIdleExclusion(opened.workspace, options, choices.exclude ?? []);
  if (await refuseWhenInvalid(context, opened, choices)) return exitCode.findings;
  return { ready: { ...opened, workspace: opened.workspace }, choices };
}

interface Refusable {
  readonly period: string;
  readonly exclude?: readonly string[];
  readonly words?: Bilingual;
}

const noReport = {
  vi: 'Chưa lập được báo cáo: phải sửa các lỗi trên, hoặc không tính đơn vị bằng --exclude <mã đơn vị> --reason "lý do", hoặc ghi chấp thuận ngoại lệ ở waivers.yaml.',
  en: 'No report was made: mend the faults above, leave a unit out with --exclude <unit> --reason "why", or let it pass in waivers.yaml.',
};

/**
 * True, after saying why, when a submission of the period is invalid: no report is made of such figures.
 * @param exclude units whose files do not count.
 * @param words what becomes of that, where it is not a report that is not made.
 */
export async function refuseWhenInvalid(
  context: CommandContext,
  opened: OpenedWorkspace,
  { period, exclude = [], words = noReport }: Refusable,
): Promise<boolean> {
  const { blockingFindings } = await import('../pipeline/check/blocking-findings.ts');
  const blocking = blockingFindings(opened, period, exclude);
  if (blocking.length === 0) return false;
  await printFindings(context, opened, blocking);
  context.err(context.say(words));
  return true;
}

export function noPlan({ say }: CommandContext, start: string): string {
  return say({
    vi: `Không tìm thấy plan.yaml ở ${start} và các thư mục trên. Đề nghị chạy trong thư mục của kế hoạch, hoặc thêm -C <thư mục>.`,
    en: `No plan.yaml in ${start} or above. Run inside a plan's folder, or add -C <folder>.`,
  });
}

function nothingIn(start: string): OpenedWorkspace {
  return {
    start,
    root: start,
    workspace: null,
    officeTexts: {},
    signoffs: {},
    waivers: [],
    previousSignoffs: {},
    findings: [],
    sources: new Map(),
  };
}

/** What earlier runs worked out on this machine. */
export async function cacheOf({ outside }: CommandContext): Promise<ContentCache> {
  if (outside.cache) return outside.cache;
  const { openCache } = await import('../pipeline/open-cache.ts');
  return openCache(outside.env, outside.cwd);
}

/** The folder where the command runs: the working folder, or `-C` from there. */
export function startOf({ outside, folder }: CommandContext): string {
  return resolve(outside.cwd, folder ?? '.');
}
