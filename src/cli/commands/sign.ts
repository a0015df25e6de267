import { Option } from 'commander';
import type { CommandHost } from '../command-host.ts';
import { exitCode } from '../exit-code.ts';
import { readSecret } from '../input/read-secret.ts';
import { cacheOf, startOf } from '../open-for-command.ts';

interface SignOptions {
  readonly as: 'content' | 'form' | 'approver' | 'agency';
  readonly p12?: string;
  readonly passphraseFd?: string;
  readonly pkcs11?: string;
  readonly slot?: string;
  readonly key?: string;
  readonly tsa?: string;
  readonly ltv?: true;
  readonly crl?: string[];
  readonly ocsp?: string[];
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
      new Option(
        '--as <vai>',
        'ký với tư cách: content (ký nháy, kiểm tra nội dung), form (ký nháy, kiểm tra thể thức), approver (người có thẩm quyền), agency (cơ quan)',
      )
        .choices(['content', 'form', 'approver', 'agency'])
        .default('approver'),
    )
    .option('--p12 <tệp>', 'tệp khóa PKCS#12 (.p12, .pfx)')
    .option('--pkcs11 <thư viện>', 'ký bằng thiết bị: thư viện PKCS#11 đi kèm thiết bị')
    .option('--slot <khe>', 'nhãn hoặc số thứ tự của thiết bị, khi có nhiều thiết bị')
    .option('--key <nhãn>', 'nhãn của khóa trên thiết bị, khi có nhiều khóa')
    .option('--passphrase-fd <số>', 'đọc mật khẩu hoặc mã PIN từ bộ mô tả tệp này (mặc định: hỏi)')
    .option('--tsa <địa chỉ>', 'xin dấu thời gian (RFC 3161) của máy chủ này')
    .option('--ltv', 'kèm thông tin thu hồi để kiểm tra được về sau, lấy theo địa chỉ trong chứng thư')
    .option('--crl <tệp...>', 'kèm danh sách thu hồi (CRL) này')
    .option('--ocsp <tệp...>', 'kèm trả lời OCSP này')
    .option('--picture <tệp>', 'ảnh chữ ký màu xanh, hoặc chữ ký nháy (PNG nền trong suốt)')
    .option('--seal <tệp>', 'ảnh dấu của cơ quan màu đỏ (PNG), với --as agency')
    .option('--number <số>', 'số văn bản, điền cùng chữ ký của cơ quan')
    .option('--date <ngày>', 'ngày ban hành, điền cùng chữ ký của cơ quan')
    .option('--out <tệp>', 'tệp đã ký (mặc định: cạnh bản gốc, thêm .signed)')
    .action((file: string, options: SignOptions) =>
      run(async (context) => {
        const { signReport } = await import('../../pipeline/signature/sign-report.ts');
        const { sendWith } = await import('../../pipeline/signature/http-send.ts');
        const outcome = await signReport(file, options, {
          start: startOf(context),
          now: context.outside.now(),
          secret: () => readSecret(context, { ...secretOf(options), descriptor: options.passphraseFd }),
          send: sendWith(context.outside.fetch ?? null),
          cache: await cacheOf(context),
        });
        if ('refused' in outcome) {
          context.err(context.say(outcome.refused));
          return exitCode.findings;
        }
        if (outcome.notice !== null) context.err(context.say(outcome.notice));
        context.out(outcome.written);
        return exitCode.done;
      }),
    );
}

function secretOf({ pkcs11 }: SignOptions) {
  return pkcs11 === undefined
    ? {
        question: { vi: 'Mật khẩu của tệp khóa: ', en: 'Passphrase of the key file: ' },
        variable: 'CCHC_P12_PASSPHRASE',
      }
    : { question: { vi: 'Mã PIN của thiết bị: ', en: 'PIN of the token: ' }, variable: 'CCHC_PKCS11_PIN' };
}
