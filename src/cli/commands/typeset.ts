import type { Choices } from '../../pipeline/signoff/keep-choices.ts';
import { addPresentation } from '../choice-options.ts';
import type { CommandHost } from '../command-host.ts';
import { exitCode } from '../exit-code.ts';
import { startOf } from '../open-for-command.ts';

interface TypesetOptions extends Pick<Choices, 'charts' | 'templates'> {
  readonly out?: string;
  readonly fontDir?: string;
}

export function addTypesetCommand({ program, run }: CommandHost): void {
  const command = program
    .command('typeset')
    .description('dàn trang PDF từ bản Markdown đã sửa lời văn; là DỰ THẢO nếu lời văn ấy chưa được duyệt')
    .argument('<tệp.md>', 'bản Markdown của báo cáo')
    .option('--out <thư mục>', 'thư mục ghi PDF (mặc định: cạnh tệp Markdown)')
    .option('--font-dir <thư mục>', 'phông chữ riêng của cơ quan');
  addPresentation(command);
  command.action((file: string, options: TypesetOptions) =>
    run(async (context) => {
      const { typesetFile } = await import('../../pipeline/report/typeset-file.ts');
      const { written, notices, failed } = await typesetFile(startOf(context), file, options);
      for (const notice of notices) context.err(context.say(notice));
      if (written !== null) context.out(written);
      return failed ? exitCode.findings : exitCode.done;
    }),
  );
}
