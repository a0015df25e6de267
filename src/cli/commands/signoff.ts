import type { CommandHost } from '../command-host.ts';
import { exitCode } from '../exit-code.ts';
import { openForCommand, refuseWhenInvalid } from '../open-for-command.ts';
import { tellRecorded } from '../tell-recorded.ts';

interface SignoffOptions {
  readonly period: string;
  readonly step?: string;
  readonly name?: string;
  readonly position?: string;
  readonly authority?: string;
  readonly asOf?: string;
  readonly exclude?: string[];
  readonly reason?: string;
  readonly templates?: string;
  readonly charts?: boolean;
  readonly text?: string;
}

export function addSignoffCommand({ program, run }: CommandHost): void {
  program
    .command('signoff')
    .description('ghi việc xác nhận nội dung báo cáo: ai, chức vụ, lúc nào, nội dung nào')
    .requiredOption('--period <kỳ>', 'kỳ báo cáo')
    .option('--step <bước>', 'bước xác nhận theo Kế hoạch (mặc định: bước kế tiếp)')
    .option('--name <họ tên>', 'người xác nhận (mặc định ở bước cuối: người ký trong Kế hoạch)')
    .option('--position <chức vụ>', 'chức vụ')
    .option('--authority <quyền hạn>', 'quyền hạn ký, ví dụ "KT. GIÁM ĐỐC"')
    .option('--as-of <ngày>', 'báo cáo nhìn từ ngày này (mặc định: ngày khóa số liệu)')
    // commander takes an option for a list only if an ASCII letter stands before the dots.
    .option('--exclude <mã-đv...>', 'không tính báo cáo của đơn vị này; phải có --reason')
    .option('--reason <lý do>', 'lý do không tính')
    .option('--charts', 'có phụ lục biểu đồ, như ở lệnh report')
    .option('--templates <thư mục>', 'tệp mẫu riêng của cơ quan, như ở lệnh report')
    .option('--text <tệp.md>', 'xác nhận lời văn đã sửa của tệp này thay cho lời văn của chương trình')
    .action((options: SignoffOptions) =>
      run(async (context) => {
        const { signOff } = await import('../../pipeline/signoff/sign-off.ts');
        const opened = await openForCommand(context, options.period);
        if (opened.workspace === null) return opened.exitCode;
        if (await refuseWhenInvalid(context, opened, { id: options.period, excluded: options.exclude }))
          return exitCode.findings;
        const done = await signOff(
          { ...opened, workspace: opened.workspace },
          options,
          context.outside.now(),
        );
        return tellRecorded(context, opened, done);
      }),
    );
}
