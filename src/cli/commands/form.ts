import type { CommandHost } from '../command-host.ts';
import { exitCode } from '../exit-code.ts';
import { openForCommand } from '../open-for-command.ts';

interface FormOptions {
  readonly period: string;
  readonly unit?: string;
  readonly all?: true;
  readonly out?: string;
}

export function addFormCommand({ program, run }: CommandHost): void {
  program
    .command('form')
    .description('lập biểu mẫu báo cáo quý cho đơn vị, điền sẵn những gì đã biết')
    .requiredOption('--period <quý>', 'quý báo cáo, ví dụ 2020-Q1')
    .option('--unit <mã>', 'mã đơn vị; biểu mẫu được in ra màn hình')
    .option('--all', 'mọi đơn vị; mỗi đơn vị một tệp, không ghi đè tệp đã có')
    .option('--out <thư mục>', 'thư mục ghi tệp (mặc định: forms/<quý>)')
    .action((options: FormOptions) =>
      run(async (context) => {
        const { prepareForms, writeForms } = await import('../../pipeline/prepare/write-forms.ts');
        const opened = await openForCommand(context, options.period);
        if (opened.workspace === null) return opened.exitCode;
        const forms = prepareForms(opened.workspace, options);
        if (options.unit !== undefined && options.out === undefined) {
          context.out(forms.map((form) => form.text).join('\n'));
          return exitCode.done;
        }
        const written = await writeForms(opened.root, forms, options.out);
        for (const { path, isNew } of written) {
          context.err(
            isNew
              ? context.say({ vi: `Đã ghi ${path}`, en: `Wrote ${path}` })
              : context.say({ vi: `Giữ nguyên ${path} (đã có)`, en: `Kept ${path} (already there)` }),
          );
        }
        return exitCode.done;
      }),
    );
}
