import type { Choices } from '../../pipeline/signoff/keep-choices.ts';
import { addPresentation, addText } from '../choice-options.ts';
import type { CommandContext } from '../command-context.ts';
import type { CommandHost } from '../command-host.ts';
import { exitCode } from '../exit-code.ts';
import { openForReport } from '../open-for-command.ts';
import { tellRefused } from '../tell-recorded.ts';

interface IssueOptions extends Pick<Choices, 'period' | 'charts' | 'templates' | 'text'> {
  readonly number: string;
  readonly date: string;
  readonly fontDir?: string;
  readonly signed?: string;
}

export function addIssueCommand({ program, run }: CommandHost): void {
  const command = program
    .command('issue')
    .description('cấp số, ngày cho báo cáo đã duyệt và lập bản phát hành')
    .requiredOption('--period <kỳ>', 'kỳ báo cáo')
    .requiredOption('--number <số>', 'số văn bản do Văn thư cấp')
    .requiredOption('--date <ngày>', 'ngày ban hành')
    .option('--font-dir <thư mục>', 'phông chữ riêng của cơ quan')
    .option('--signed <tệp>', 'điền số, ngày vào bản PDF người có thẩm quyền đã ký, chỉ nối thêm');
  for (const add of [addPresentation, addText]) add(command);
  command.action((options: IssueOptions) => run((context) => issue(context, options)));
}

async function issue(context: CommandContext, options: IssueOptions): Promise<number> {
  const { issueReport } = await import('../../pipeline/signoff/issue-report.ts');
  const begun = await openForReport(context, options);
  if (typeof begun === 'number') return begun;
  const { ready, choices } = begun;
  const issued = await issueReport(ready, choices, context.outside.now());
  if (issued.kind === 'refused') return tellRefused(context, ready, issued);
  for (const notice of issued.notices) context.err(context.say(notice));
  for (const path of issued.written) context.out(path);
  return issued.failed ? exitCode.findings : exitCode.done;
}
