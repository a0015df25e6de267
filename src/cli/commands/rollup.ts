import type { RolledUp } from '../../pipeline/consolidation/roll-up.ts';
import { printFindings } from '../checking/print-findings.ts';
import type { CommandContext } from '../command-context.ts';
import type { CommandHost } from '../command-host.ts';
import { type StepOptions, wantedStep } from '../consolidating/record-step.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { startOf } from '../open-for-command.ts';

interface RollupOptions extends StepOptions {
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
    .option('--signoff', 'ghi việc xác nhận nội dung báo cáo tổng hợp (cần --report)')
    .option('--step <bước>', 'bước xác nhận (mặc định: bước kế tiếp)')
    .option('--name <họ tên>', 'người xác nhận (mặc định ở bước cuối: người ký)')
    .option('--position <chức vụ>', 'chức vụ')
    .option('--authority <quyền hạn>', 'quyền hạn ký, ví dụ "KT. GIÁM ĐỐC"')
    .option('--issue <số>', 'cấp số cho báo cáo đã duyệt và lập bản phát hành (cần --date)')
    .option('--date <ngày>', 'ngày ban hành')
    .option('--reopen <lý do>', 'mở lại kỳ đã phát hành để lập báo cáo thay thế (cần --by)')
    .option('--by <người quyết định>', 'họ tên, dấu phẩy, chức vụ')
    .action((folders: readonly string[], options: RollupOptions) =>
      run((context) => rollup(context, folders, options)),
    );
}

async function rollup(
  context: CommandContext,
  folders: readonly string[],
  options: RollupOptions,
): Promise<ExitCode> {
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
  if (isEmpty(rolled) && wantedStep(options) !== null) {
    context.err(
      context.say({
        vi: 'Chưa có cơ quan nào có số liệu: chưa ghi gì.',
        en: 'No department has figures: nothing was recorded.',
      }),
    );
    return exitCode.nothing;
  }
  const { recordAndPrint } = await import('../consolidating/record-and-print.ts');
  const isDone = await recordAndPrint(context, { start, rolled, settings }, options);
  return isDone ? codeFor(rolled) : exitCode.findings;
}

/** Without any figures there was nothing to add; a department that could not be read is a finding. */
function codeFor(rolled: RolledUp): ExitCode {
  if (isEmpty(rolled)) return exitCode.nothing;
  const isFine = rolled.rollup.departments.every(
    ({ absence }) => absence === null || absence === 'no-folder' || absence === 'nothing',
  );
  return isFine ? exitCode.done : exitCode.findings;
}

function isEmpty({ rollup: { departments } }: RolledUp): boolean {
  return departments.every(({ figures }) => figures === null);
}
