import { Option } from 'commander';
import type { CommandHost } from '../command-host.ts';
import { exitCode } from '../exit-code.ts';
import { startOf } from '../open-for-command.ts';
import { readSecret } from '../read-secret.ts';

interface SignOptions {
  readonly as: 'approver' | 'agency';
  readonly p12?: string;
  readonly passphraseFd?: string;
  readonly picture?: string;
  readonly seal?: string;
  readonly number?: string;
  readonly date?: string;
  readonly out?: string;
}

export function addSignCommand({ program, run }: CommandHost): void {
  program
    .command('sign')
    .description('ký số báo cáo đã duyệt (PAdES); bản chưa ký giữ nguyên')
    .argument('<tệp>', 'báo cáo PDF do cchc report lập, hoặc bản đã có chữ ký')
    .addOption(
      new Option('--as <vai>', 'ký với tư cách nào').choices(['approver', 'agency']).default('approver'),
    )
    .option('--p12 <tệp>', 'tệp khóa PKCS#12 (.p12, .pfx)')
    .option(
      '--passphrase-fd <số>',
      'đọc mật khẩu từ bộ mô tả tệp này (mặc định: hỏi, hoặc CCHC_P12_PASSPHRASE)',
    )
    .option('--picture <tệp>', 'ảnh chữ ký màu xanh (PNG)')
    .option('--seal <tệp>', 'ảnh dấu của cơ quan màu đỏ (PNG), với --as agency')
    .option('--number <số>', 'số văn bản, điền cùng chữ ký của cơ quan')
    .option('--date <ngày>', 'ngày ban hành, điền cùng chữ ký của cơ quan')
    .option('--out <tệp>', 'tệp đã ký (mặc định: cạnh bản gốc, thêm .signed)')
    .action((file: string, options: SignOptions) =>
      run(async (context) => {
        const { signReport } = await import('../../pipeline/sign-report.ts');
        const question = { vi: 'Mật khẩu của tệp khóa: ', en: 'Passphrase of the key file: ' };
        const secret = () =>
          readSecret(context, {
            question,
            descriptor: options.passphraseFd,
            variable: 'CCHC_P12_PASSPHRASE',
          });
        const now = context.outside.now();
        const outcome = await signReport(file, options, { start: startOf(context), now, secret });
        if ('refused' in outcome) {
          context.err(context.say(outcome.refused));
          return exitCode.findings;
        }
        context.out(outcome.written);
        return exitCode.done;
      }),
    );
}
