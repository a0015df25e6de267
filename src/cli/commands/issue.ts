import type { CommandContext } from '../command-context.ts';
import type { CommandHost } from '../command-host.ts';
import { exitCode } from '../exit-code.ts';
import { openForCommand, refuseWhenInvalid } from '../open-for-command.ts';
import { tellRefused } from '../tell-recorded.ts';

interface IssueOptions {
  readonly period: string;
  readonly number: string;
  readonly date: string;
  readonly templates?: string;
  readonly charts?: boolean;
  readonly fontDir?: string;
  readonly text?: string;
  readonly signed?: string;
}

export function addIssueCommand({ program, run }: CommandHost): void {
  program
    .command('issue')
    .description('cấp số, ngày cho báo cáo đã duyệt và lập bản phát hành')
    .requiredOption('--period <kỳ>', 'kỳ báo cáo')
    .requiredOption('--number <số>', 'số văn bản do Văn thư cấp')
    .requiredOption('--date <ngày>', 'ngày ban hành')
    .option('--charts', 'có phụ lục biểu đồ, như khi duyệt')
    .option('--templates <thư mục>', 'tệp mẫu riêng đã dùng khi duyệt')
    .option('--font-dir <thư mục>', 'phông chữ riêng của cơ quan')
    .option('--text <tệp.md>', 'lời văn đã sửa và đã duyệt bằng cchc signoff --text')
    .option('--signed <tệp>', 'điền số, ngày vào bản PDF người có thẩm quyền đã ký, chỉ nối thêm')
    .action((options: IssueOptions) => run((context) => issue(context, options)));
}

async function issue(context: CommandContext, options: IssueOptions): Promise<number> {
  const { issueReport } = await import('../../pipeline/signoff/issue-report.ts');
  const opened = await openForCommand(context, options.period);
  if (opened.workspace === null) return opened.exitCode;
  if (await refuseWhenInvalid(context, opened, { id: options.period })) return exitCode.findings;
  const ready = { ...opened, workspace: opened.workspace };
  const issued = await issueReport(ready, options, context.outside.now());
  if (issued.kind === 'refused') return tellRefused(context, opened, issued);
  for (const notice of issued.notices) context.err(context.say(notice));
  for (const path of issued.written) context.out(path);
  return issued.failed ? exitCode.findings : exitCode.done;
}
