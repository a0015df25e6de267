import type { CommandHost } from '../command-host.ts';
import { exitCode } from '../exit-code.ts';
import { startOf } from '../open-for-command.ts';

interface TypesetOptions {
  readonly out?: string;
  readonly fontDir?: string;
  readonly templates?: string;
  readonly charts?: boolean;
}

export function addTypesetCommand({ program, run }: CommandHost): void {
  program
    .command('typeset')
    .description('dàn trang PDF từ bản Markdown đã sửa lời văn; là DỰ THẢO nếu lời văn ấy chưa được duyệt')
    .argument('<tệp.md>', 'bản Markdown của báo cáo')
    .option('--out <thư mục>', 'thư mục ghi PDF (mặc định: cạnh tệp Markdown)')
    .option('--charts', 'báo cáo có phụ lục biểu đồ, như khi lập')
    .option('--templates <thư mục>', 'tệp mẫu riêng đã dùng khi lập báo cáo')
    .option('--font-dir <thư mục>', 'phông chữ riêng của cơ quan')
    .action((file: string, options: TypesetOptions) =>
      run(async (context) => {
        const { typesetFile } = await import('../../pipeline/report/typeset-file.ts');
        const { written, notices, failed } = await typesetFile(startOf(context), file, options);
        for (const notice of notices) context.err(context.say(notice));
        if (written !== null) context.out(written);
        return failed ? exitCode.findings : exitCode.done;
      }),
    );
}
