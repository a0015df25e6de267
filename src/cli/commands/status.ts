import { Option } from 'commander';
import type { CommandHost } from '../command-host.ts';
import { exitCode } from '../exit-code.ts';
import { openForCommand, refuseWhenInvalid } from '../open-for-command.ts';
import { renderStatus } from '../render-status.ts';

interface StatusOptions {
  readonly period: string;
  readonly asOf?: string;
  readonly format: 'human' | 'json';
}

export function addStatusCommand({ program, run }: CommandHost): void {
  program
    .command('status')
    .description('bảng tổng hợp một kỳ: đơn vị đã gửi, gửi chậm, chưa gửi; kết quả và đánh giá từng chỉ tiêu')
    .requiredOption('--period <kỳ>', 'kỳ, ví dụ 2020-Q1, 2020-6M, 2020')
    .option('--as-of <ngày>', 'nhìn từ ngày này (mặc định: ngày khóa số liệu của kỳ)')
    .addOption(new Option('--format <dạng>', 'dạng in').choices(['human', 'json']).default('human'))
    .action((options: StatusOptions) =>
      run(async (context) => {
        const { readStatus } = await import('../../pipeline/status.ts');
        const opened = await openForCommand(context, options.period);
        if (opened.workspace === null) return opened.exitCode;
        const status = readStatus(opened.workspace, options);
        context.out(
          options.format === 'json'
            ? JSON.stringify(status.json, null, 2)
            : renderStatus(context, status.model),
        );
        return (await refuseWhenInvalid(context, opened, { id: options.period }))
          ? exitCode.findings
          : exitCode.done;
      }),
    );
}
