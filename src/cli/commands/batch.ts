import { Option } from 'commander';
import { UsageError } from '../../pipeline/usage-error.ts';
import type { BatchOptions } from '../batch/run-batch-command.ts';
import type { CommandHost } from '../command-host.ts';

export function addBatchCommand({ program, run }: CommandHost): void {
  program
    .command('batch [thư-mục...]')
    .description('lập báo cáo của mọi kế hoạch tìm thấy trong các thư mục; chỉ lập lại những gì đã thay đổi')
    .option('--period <kỳ>', 'annual (báo cáo năm), issued (kỳ phát hành), all, hoặc một kỳ', 'annual')
    .option('--format <các dạng>', 'pdf, md hoặc cả hai', 'pdf,md')
    .option('--out <thư mục>', 'ghi mọi báo cáo vào thư mục này (mặc định: reports của từng kế hoạch)')
    .option('--templates <thư mục>', 'tệp mẫu riêng của cơ quan, thay tệp mẫu cùng tên của chương trình')
    .option('--font-dir <thư mục>', 'phông chữ riêng của cơ quan: đứng, đậm, nghiêng, nghiêng đậm')
    .option('--jobs <số>', 'số việc làm cùng lúc (mặc định: số nhân của máy)', readCount)
    .option('--shard <i/n>', 'chỉ làm phần thứ i của n phần, khi chia cho nhiều máy')
    .option('--force', 'lập lại tất cả, kể cả báo cáo không đổi')
    .option('--check', 'không ghi gì; mã thoát 1 khi có tệp sẽ khác')
    .option('--results <tệp>', 'ghi kết quả từng việc dạng JSON; - là ra stdout')
    .option(
      '--index <tệp>',
      'tệp danh mục báo cáo (mặc định cạnh các báo cáo: index.md, của kỳ khác thì index-<kỳ>.md)',
    )
    .addOption(new Option('--gather', 'gộp các tệp kết quả của những phần đã chia, thay cho thư mục'))
    .action((paths: string[], options: BatchOptions) =>
      run(async (context) => {
        const { runBatchCommand, gatherCommand } = await import('../batch/run-batch-command.ts');
        return options.gather
          ? gatherCommand(context, paths, options)
          : runBatchCommand(context, paths, options);
      }),
    );
}

function readCount(text: string): number {
  if (/^[1-9]\d{0,3}$/.test(text)) return Number(text);
  throw new UsageError(
    `--jobs: không nhận “${text}”; ghi một số nguyên từ 1.`,
    `--jobs: “${text}” is no whole number from 1.`,
  );
}
