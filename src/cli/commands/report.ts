import { Option } from 'commander';
import type { CommandContext } from '../command-context.ts';
import type { CommandHost } from '../command-host.ts';
import { exitCode } from '../exit-code.ts';
import { openForCommand, refuseWhenInvalid } from '../open-for-command.ts';

interface ReportOptions {
  readonly period: string;
  readonly format: string;
  readonly out?: string;
  readonly asOf?: string;
  readonly exclude?: string[];
  readonly reason?: string;
  readonly failOn?: string;
  readonly templates?: string;
  readonly charts?: boolean;
  readonly fontDir?: string;
  readonly attach?: boolean;
}

export function addReportCommand({ program, run }: CommandHost): void {
  program
    .command('report')
    .description('lập báo cáo một kỳ (Markdown và PDF) theo thể thức văn bản hành chính')
    .requiredOption('--period <kỳ>', 'kỳ báo cáo, ví dụ 2020-Q1, 2020-6M, 2020')
    .option('--format <các dạng>', 'pdf, md hoặc cả hai', 'pdf,md')
    .option('--out <thư mục>', 'thư mục ghi báo cáo (mặc định: reports)')
    .option('--as-of <ngày>', 'nhìn từ ngày này (mặc định: ngày khóa số liệu của kỳ)')
    // commander takes an option for a list only if an ASCII letter stands before the dots.
    .option('--exclude <mã-đv...>', 'không tính báo cáo của đơn vị này; phải có --reason')
    .option('--reason <lý do>', 'lý do không tính, được in trong báo cáo')
    .option('--charts', 'thêm phụ lục biểu đồ (báo cáo năm luôn có)')
    .option('--templates <thư mục>', 'tệp mẫu riêng của cơ quan, thay tệp mẫu cùng tên của chương trình')
    .option('--font-dir <thư mục>', 'phông chữ riêng của cơ quan: đứng, đậm, nghiêng, nghiêng đậm')
    .option(
      '--attach',
      'lập thêm bản lưu trữ *.archive.pdf (PDF/A-3a) đính kèm kế hoạch, báo cáo của đơn vị, các sổ',
    )
    .addOption(new Option('--fail-on <mức>', 'mã thoát 1 khi có chỉ tiêu chưa đạt').choices(['not-met']))
    .action((options: ReportOptions) => run((context) => report(context, options)));
}

async function report(context: CommandContext, options: ReportOptions): Promise<number> {
  const { renderReport } = await import('../../pipeline/report/render-report.ts');
  const opened = await openForCommand(context, options.period);
  if (opened.workspace === null) return opened.exitCode;
  const period = { id: options.period, excluded: options.exclude };
  if (await refuseWhenInvalid(context, opened, period)) return exitCode.findings;
  const rendered = await renderReport({ ...opened, workspace: opened.workspace }, options);
  for (const notice of rendered.notices) context.err(context.say(notice));
  for (const path of rendered.written) context.out(path);
  const missed = options.failOn === 'not-met' && rendered.notMet.length > 0;
  return rendered.failed || missed ? exitCode.findings : exitCode.done;
}
