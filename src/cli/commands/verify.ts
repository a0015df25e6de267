import { Option } from 'commander';
import { UsageError } from '../../pipeline/usage-error.ts';
import type { CommandHost } from '../command-host.ts';

interface VerifyOptions {
  readonly period?: string;
  readonly trust?: readonly string[];
  readonly crl?: readonly string[];
  readonly ocsp?: readonly string[];
  readonly format: 'human' | 'json';
}

export function addVerifyCommand({ program, run }: CommandHost): void {
  program
    .command('verify')
    .description('kiểm tra chữ ký số của tệp; với --period: việc xác nhận nội dung một kỳ còn giá trị không')
    .argument('[tệp...]', 'tệp PDF đã ký; với --period: báo cáo để đối chiếu với sổ xác nhận')
    .option('--period <kỳ>', 'kỳ báo cáo')
    // commander takes an option for a list only if an ASCII letter stands before the dots.
    .option('--trust <ca.pem...>', 'chứng thư tin cậy (PEM)')
    .option('--crl <tệp...>', 'danh sách thu hồi (CRL)')
    .option('--ocsp <tệp...>', 'trả lời OCSP')
    .addOption(new Option('--format <dạng>', 'dạng in').choices(['human', 'json']).default('human'))
    .action((files: readonly string[], { period, ...options }: VerifyOptions) =>
      run(async (context) => {
        if (period === undefined && files.length === 0) throw nothingAsked;
        if (period === undefined) {
          const { verifyFiles } = await import('../verifying/verify-files.ts');
          return verifyFiles(context, files, options);
        }
        if (options.trust !== undefined) throw notTogether;
        const { verifyPeriod } = await import('../verifying/verify-period.ts');
        return verifyPeriod(context, { period, files, format: options.format });
      }),
    );
}

const nothingAsked = new UsageError(
  'Ghi tệp đã ký cần kiểm tra, hoặc kỳ: cchc verify --period 2020-Q1.',
  'Name a signed file to verify, or a period: cchc verify --period 2020-Q1.',
);

const notTogether = new UsageError(
  '--trust đi với tệp đã ký, không đi với --period.',
  '--trust goes with signed files, not with --period.',
);
