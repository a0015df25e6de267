import { Option } from 'commander';
import type { CommandHost } from '../command-host.ts';
import { exitCode } from '../exit-code.ts';
import { openForCommand, refuseWhenInvalid } from '../open-for-command.ts';

export function addDiffCommand({ program, run }: CommandHost): void {
  program
    .command('diff')
    .description('so sánh hai kỳ, cả với năm trước: từng chỉ tiêu thành phần, và từng đơn vị có thay đổi')
    .argument('<kỳ trước>', 'ví dụ 2020-Q1')
    .argument('<kỳ sau>', 'ví dụ 2020-Q2')
    .addOption(new Option('--format <dạng>', 'dạng in').choices(['human', 'md', 'json']).default('human'))
    .action((before: string, after: string, { format }: { format: 'human' | 'md' | 'json' }) =>
      run(async (context) => {
        const { diffPeriods, reachPeriod } = await import('../../pipeline/figures/diff-periods.ts');
        const { renderDiff } = await import('../output/render-diff.ts');
        const opened = await openForCommand(context);
        if (opened.workspace === null) return opened.exitCode;
        const ready = { ...opened, workspace: opened.workspace };
        const [from, to] = [await reachPeriod(ready, before), await reachPeriod(ready, after)];
        const diff = diffPeriods(from, to, context.language);
        if (format === 'json') context.out(JSON.stringify(diff.json, null, 2));
        else if (format === 'md') context.out(diff.markdown);
        else context.show(renderDiff(context, diff.model));
        const isInvalid =
          (await refuseWhenInvalid(context, from.opened, { period: before, words: notSure })) ||
          (await refuseWhenInvalid(context, to.opened, { period: after, words: notSure }));
        return isInvalid ? exitCode.findings : exitCode.done;
      }),
    );
}

const notSure = {
  vi: 'Số liệu so sánh chưa chắc chắn: đề nghị sửa các lỗi trên rồi so sánh lại.',
  en: 'The figures compared are not certain: mend the faults above and compare again.',
};
