import { Option } from 'commander';
import type { Choices } from '../../pipeline/signoff/keep-choices.ts';
import { addPresentation, addScoring, addText } from '../choice-options.ts';
import type { CommandContext } from '../command-context.ts';
import type { CommandHost } from '../command-host.ts';
import { exitCode } from '../exit-code.ts';
import { cacheOf, openForReport } from '../open-for-command.ts';

interface ReportOptions extends Choices {
  readonly format: string;
  readonly out?: string;
  readonly failOn?: string;
  readonly fontDir?: string;
  readonly attach?: boolean;
}

export function addReportCommand({ program, run }: CommandHost): void {
  const command = program
    .command('report')
    .description('lập báo cáo một kỳ (Markdown và PDF) theo thể thức văn bản hành chính')
    .requiredOption('--period <kỳ>', 'kỳ báo cáo, ví dụ 2020-Q1, 2020-6M, 2020')
    .option('--format <các dạng>', 'pdf, md hoặc cả hai', 'pdf,md')
    .option('--out <thư mục>', 'thư mục ghi báo cáo (mặc định: reports)')
    .option('--font-dir <thư mục>', 'phông chữ riêng của cơ quan: đứng, đậm, nghiêng, nghiêng đậm')
    .option(
      '--attach',
      'lập thêm bản lưu trữ *.archive.pdf (PDF/A-3a) đính kèm kế hoạch, báo cáo của đơn vị, các sổ',
    )
    .addOption(new Option('--fail-on <mức>', 'mã thoát 1 khi có chỉ tiêu chưa đạt').choices(['not-met']));
  for (const add of [addScoring, addPresentation, addText]) add(command);
  command.action((options: ReportOptions) => run((context) => report(context, options)));
}

async function report(context: CommandContext, options: ReportOptions): Promise<number> {
  const { renderReport } = await import('../../pipeline/report/render-report.ts');
  const begun = await openForReport(context, options);
  if (typeof begun === 'number') return begun;
  const { ready, choices } = begun;
  const rendered = await renderReport(ready, { ...choices, cache: await cacheOf(context) });
  for (const notice of rendered.notices) context.err(context.say(notice));
  for (const path of rendered.written) context.out(path);
  const missed = options.failOn === 'not-met' && rendered.notMet.length > 0;
  return rendered.failed || missed ? exitCode.findings : exitCode.done;
}
