import { Option } from 'commander';
import type { ReadyWorkspace } from '../../pipeline/open-workspace.ts';
import type { CommandContext } from '../command-context.ts';
import type { CommandHost } from '../command-host.ts';
import { exitCode } from '../exit-code.ts';
import { openForCommand, refuseWhenInvalid } from '../open-for-command.ts';
import { renderStatus } from '../output/render-status.ts';

interface StatusOptions {
  readonly period: string;
  readonly asOf?: string;
  readonly format: 'human' | 'json';
  readonly explain?: string;
}

export function addStatusCommand({ program, run }: CommandHost): void {
  program
    .command('status')
    .description('bảng tổng hợp một kỳ: đơn vị đã gửi, gửi chậm, chưa gửi; kết quả và đánh giá từng chỉ tiêu')
    .requiredOption('--period <kỳ>', 'kỳ, ví dụ 2020-Q1, 2020-6M, 2020')
    .option('--as-of <ngày>', 'nhìn từ ngày này (mặc định: ngày khóa số liệu của kỳ)')
    .option(
      '--explain <chỉ tiêu>',
      'giải thích một chỉ tiêu thành phần: công thức, số liệu ở tệp nào dòng nào, vì sao đánh giá như vậy',
    )
    .addOption(new Option('--format <dạng>', 'dạng in').choices(['human', 'json']).default('human'))
    .action((options: StatusOptions) =>
      run(async (context) => {
        const opened = await openForCommand(context, options.period);
        if (opened.workspace === null) return opened.exitCode;
        await printStatus(context, { ...opened, workspace: opened.workspace }, options);
        return (await refuseWhenInvalid(context, opened, { period: options.period, words: notSure }))
          ? exitCode.findings
          : exitCode.done;
      }),
    );
}

async function printStatus(
  context: CommandContext,
  ready: ReadyWorkspace,
  { explain, ...options }: StatusOptions,
): Promise<void> {
  const isJson = options.format === 'json';
  if (explain === undefined) {
    const { readStatus } = await import('../../pipeline/figures/status.ts');
    const { json, ...status } = readStatus(ready, options, context.language);
    if (isJson) context.out(JSON.stringify(json, null, 2));
    else context.show(renderStatus(context, status));
    return;
  }
  const { explainFigure } = await import('../../pipeline/figures/explain-indicator.ts');
  const { renderExplanation } = await import('../output/render-explanation.ts');
  const { model, json } = explainFigure(ready.workspace, { ...options, explain }, context.language);
  if (isJson) context.out(JSON.stringify(json, null, 2));
  else context.show(renderExplanation(context, model));
}

const notSure = {
  vi: 'Số liệu trên chưa chắc chắn: đề nghị sửa các lỗi đã nêu. Chưa sửa thì chưa lập được báo cáo.',
  en: 'These figures are not certain: mend the faults above. Until then no report can be made.',
};
