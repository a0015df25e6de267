import type { CommandHost } from '../command-host.ts';
import { exitCode } from '../exit-code.ts';
import type { Bilingual } from '../language.ts';
import { openForCommand, refuseWhenInvalid } from '../open-for-command.ts';

export function addDraftCommand({ program, run }: CommandHost): void {
  program
    .command('draft')
    .description(
      'lập tệp lời văn của Văn phòng cho một kỳ, điền sẵn từ báo cáo của đơn vị; không ghi đè lời đã viết',
    )
    .requiredOption('--period <kỳ>', 'kỳ báo cáo, ví dụ 2020-Q1, 2020-6M, 2020')
    .action((options: { period: string }) =>
      run(async (context) => {
        const { draftOfficeText } = await import('../../pipeline/prepare/draft-office-text.ts');
        const opened = await openForCommand(context, options.period);
        if (opened.workspace === null) return opened.exitCode;
        if (await refuseWhenInvalid(context, opened, { period: options.period, words: notDrafted }))
          return exitCode.findings;
        const { path, filled } = await draftOfficeText(
          { ...opened, workspace: opened.workspace },
          options.period,
        );
        context.err(context.say(told(path, filled.length)));
        return exitCode.done;
      }),
    );
}

function told(path: string, filled: number): Bilingual {
  if (filled === 0) {
    return {
      vi: `${path}: giữ nguyên, không còn mục nào để điền sẵn.`,
      en: `${path}: left as it is, nothing remains to be prefilled.`,
    };
  }
  return {
    vi: `${path}: điền sẵn ${filled} mục. Lời Văn phòng đã viết được giữ nguyên.`,
    en: `${path}: ${filled} places prefilled. What the office wrote was kept.`,
  };
}

const notDrafted = {
  vi: 'Chưa soạn được lời văn: đề nghị sửa các lỗi trên, hoặc ghi chấp thuận ngoại lệ ở waivers.yaml.',
  en: 'No text was drafted: mend the faults above, or let them pass in waivers.yaml.',
};
