import { Option } from 'commander';
import type { CommandHost } from '../command-host.ts';

interface VerifyOptions {
  readonly trust?: readonly string[];
  readonly format: 'human' | 'json';
}

export function addVerifyCommand({ program, run }: CommandHost): void {
  program
    .command('verify')
    .description('kiểm tra chữ ký số của tệp: còn nguyên vẹn không, ai ký, sau khi ký có bị sửa không')
    .argument('<tệp...>', 'tệp PDF đã ký')
    // commander takes an option for a list only if an ASCII letter stands before the dots.
    .option('--trust <ca.pem...>', 'chứng thư tin cậy (PEM)')
    .addOption(new Option('--format <dạng>', 'dạng in').choices(['human', 'json']).default('human'))
    .action((files: readonly string[], options: VerifyOptions) =>
      run(async (context) => {
        const { verifyFiles } = await import('../verify-files.ts');
        return verifyFiles(context, files, options);
      }),
    );
}
