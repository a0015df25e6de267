import type { CommandContext } from '../command-context.ts';
import type { CommandHost } from '../command-host.ts';
import { exitCode } from '../exit-code.ts';

export function addExplainCommand({ program, run }: CommandHost): void {
  program
    .command('explain [mã]')
    .description('giải thích một mã lỗi, kèm ví dụ sai và đúng; không ghi mã thì liệt kê mọi mã')
    .action((code: string | undefined) => run((context) => explain(context, code)));
}

async function explain(context: CommandContext, code: string | undefined): Promise<number> {
  const { allCodes, entryOf, generalTitle, isCode } = await import('../../diagnostics/message.ts');
  const { language, outColours, say } = context;
  if (code === undefined) {
    for (const each of allCodes) context.show(`${each}  ${generalTitle(each, language)}`);
    return exitCode.done;
  }
  if (!isCode(code)) {
    context.err(
      say({
        vi: `Không có mã “${code}”. Xem các mã: cchc explain`,
        en: `No code “${code}”. List them: cchc explain`,
      }),
    );
    return exitCode.usage;
  }
  const { generalMessage } = await import('../../diagnostics/general-message.ts');
  const { severity, example } = entryOf(code);
  const { title, detail, remedy } = generalMessage(code, language);
  const label =
    severity === 'error' ? say({ vi: 'LỖI', en: 'ERROR' }) : say({ vi: 'CẢNH BÁO', en: 'WARNING' });
  const indent = (text: string): string => text.replace(/^/gm, '  ');
  context.show(outColours.bold(`${code} – ${label}: ${title}`));
  context.show(indent([detail, remedy].filter((text) => text !== '').join('\n')));
  // Examples are lines of a file, which are not to be broken.
  context.out(
    [
      outColours.red(say({ vi: 'Sai:', en: 'Wrong:' })),
      indent(example.bad),
      outColours.green(say({ vi: 'Đúng:', en: 'Right:' })),
      indent(example.good),
    ].join('\n'),
  );
  return exitCode.done;
}
