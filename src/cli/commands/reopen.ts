import type { ReopenOptions } from '../../pipeline/signoff/reopen-report.ts';
import type { CommandHost } from '../command-host.ts';
import { openForCommand } from '../open-for-command.ts';
import { tellRecorded } from '../tell-recorded.ts';

export function addReopenCommand({ program, run }: CommandHost): void {
  program
    .command('reopen')
    .description('mở lại một kỳ đã phát hành để lập báo cáo thay thế; bản đã phát hành giữ nguyên')
    .requiredOption('--period <kỳ>', 'kỳ báo cáo')
    .requiredOption('--reason <lý do>', 'vì sao phải thay thế')
    .requiredOption('--by <người quyết định>', 'họ tên, dấu phẩy, chức vụ')
    .action((options: ReopenOptions) =>
      run(async (context) => {
        const { reopenReport } = await import('../../pipeline/signoff/reopen-report.ts');
        const opened = await openForCommand(context, options.period);
        if (opened.workspace === null) return opened.exitCode;
        const ready = { ...opened, workspace: opened.workspace };
        return tellRecorded(context, opened, await reopenReport(ready, options, context.outside.now()));
      }),
    );
}
