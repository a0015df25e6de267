import type { ReceiveOptions } from '../../pipeline/prepare/receive-submission.ts';
import { printFindings } from '../checking/print-findings.ts';
import type { CommandHost } from '../command-host.ts';
import { exitCode } from '../exit-code.ts';
import { openForCommand } from '../open-for-command.ts';

export function addReceiveCommand({ program, run }: CommandHost): void {
  program
    .command('receive')
    .description('ghi sổ nhận báo cáo của một đơn vị: ngày nhận, chấp nhận hoặc trả lại')
    .requiredOption('--period <quý>', 'quý báo cáo, ví dụ 2020-Q1')
    .requiredOption('--unit <mã>', 'mã đơn vị')
    .option('--date <ngày>', 'ngày nhận (mặc định: hôm nay, hoặc ngày đã ghi trong sổ)')
    .option('--accept', 'chấp nhận; báo cáo phải không còn lỗi')
    .option('--return <lý do>', 'trả lại, nêu lý do')
    .option('--not-applicable <chỉ tiêu...>', 'chấp nhận không áp dụng các chỉ tiêu thành phần này')
    .action((options: ReceiveOptions) =>
      run(async (context) => {
        const { receiveSubmission } = await import('../../pipeline/prepare/receive-submission.ts');
        const opened = await openForCommand(context, options.period);
        if (opened.workspace === null) return opened.exitCode;
        const done = await receiveSubmission(
          { ...opened, workspace: opened.workspace },
          options,
          context.outside.now(),
        );
        if (done.kind === 'refused') await printFindings(context, opened, done.findings);
        context.err(context.say(done.message));
        return done.kind === 'refused' ? exitCode.findings : exitCode.done;
      }),
    );
}
