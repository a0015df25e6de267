import type { RolledUp } from '../../pipeline/consolidation/roll-up.ts';
import { printFindings } from '../checking/print-findings.ts';
import type { CommandContext } from '../command-context.ts';
import type { CommandHost } from '../command-host.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { startOf } from '../open-for-command.ts';

interface RollupOptions {
  readonly period: string;
  readonly report?: string;
  readonly format: string;
  readonly out: string;
}

export function addRollupCommand({ program, run }: CommandHost): void {
  program
    .command('rollup [thư-mục...]')
    .description(
      'tổng hợp nhiều cơ quan: các chỉ tiêu cùng concept cộng tử số, mẫu số; cơ quan chưa có số liệu',
    )
    .requiredOption('--period <kỳ>', 'kỳ, ví dụ 2020-Q1, 2020-6M, 2020')
    .option('--report <tệp>', 'tệp YAML nêu cơ quan lập báo cáo và các cơ quan phải có số liệu')
    .option('--format <dạng>', 'human, json; hoặc md, pdf, md,pdf để lập báo cáo (cần --report)', 'human')
    .option('--out <thư mục>', 'nơi ghi báo cáo', '.')
    .action((folders: readonly string[], options: RollupOptions) =>
      run((context) => rollup(context, folders, options)),
    );
}

async function rollup(
  context: CommandContext,
  folders: readonly string[],
  options: RollupOptions,
): Promise<number> {
  const { openRollupSettings, rollUp } = await import('../../pipeline/consolidation/roll-up.ts');
  const start = startOf(context);
  const opened = options.report === undefined ? null : await openRollupSettings(start, options.report);
  if (opened && opened.settings === null) {
    await printFindings(context, opened, opened.findings);
    return exitCode.findings;
  }
  const settings = opened?.settings ?? null;
  const rolled = await rollUp({ start, folders, period: options.period, settings });
  for (const { name, ...trouble } of rolled.troubles) {
    context.err(`${name}:`);
    await printFindings(context, trouble, trouble.findings);
  }
  const { rollupOutput } = await import('../output/rollup-output.ts');
  await rollupOutput(context, rolled.rollup, { ...options, settings, start });
  return codeFor(rolled);
}

/** Without any figures there was nothing to add; a department that could not be read is a finding. */
function codeFor({ rollup: { departments } }: RolledUp): ExitCode {
  if (departments.every(({ figures }) => figures === null)) return exitCode.nothing;
  const isFine = departments.every(
    ({ absence }) => absence === null || absence === 'no-folder' || absence === 'nothing',
  );
  return isFine ? exitCode.done : exitCode.findings;
}
