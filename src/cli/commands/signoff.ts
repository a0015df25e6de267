import type { Choices } from '../../pipeline/signoff/keep-choices.ts';
import { addPresentation, addScoring, addText } from '../choice-options.ts';
import type { CommandContext } from '../command-context.ts';
import type { CommandHost } from '../command-host.ts';
import { openForReport } from '../open-for-command.ts';
import { tellRecorded } from '../tell-recorded.ts';

interface SignoffOptions extends Choices {
  readonly step?: string;
  readonly name?: string;
  readonly position?: string;
  readonly authority?: string;
}

export function addSignoffCommand({ program, run }: CommandHost): void {
  const command = program
    .command('signoff')
    .description('ghi việc xác nhận nội dung báo cáo: ai, chức vụ, lúc nào, nội dung nào')
    .requiredOption('--period <kỳ>', 'kỳ báo cáo')
    .option('--step <bước>', 'bước xác nhận theo Kế hoạch (mặc định: bước kế tiếp)')
    .option('--name <họ tên>', 'người xác nhận (mặc định ở bước cuối: người ký trong Kế hoạch)')
    .option('--position <chức vụ>', 'chức vụ')
    .option('--authority <quyền hạn>', 'quyền hạn ký, ví dụ "KT. GIÁM ĐỐC"');
  for (const add of [addScoring, addPresentation, addText]) add(command);
  command.action((options: SignoffOptions) => run((context) => signoff(context, options)));
}

async function signoff(context: CommandContext, options: SignoffOptions): Promise<number> {
  const { signOff } = await import('../../pipeline/signoff/sign-off.ts');
  const begun = await openForReport(context, options);
  if (typeof begun === 'number') return begun;
  const { ready, choices } = begun;
  return tellRecorded(context, ready, await signOff(ready, choices, context.outside.now()));
}
