import { resolve } from 'node:path';
import { Argument, type Command } from 'commander';
import { machineFormats } from '../checking/write-findings.ts';
import type { CommandContext } from '../command-context.ts';
import type { CommandHost } from '../command-host.ts';
import type { Candidate, ValueKind } from '../completion/complete-words.ts';
import { type Shell, scripts, shells, writeCandidates } from '../completion/shell-scripts.ts';
import { exitCode } from '../exit-code.ts';
import type { Language } from '../language.ts';
import { startOf } from '../open-for-command.ts';

export function addCompletionCommand({ program, run }: CommandHost): void {
  program
    .command('completion')
    .description(
      'gợi ý lệnh bằng phím Tab: in đoạn lệnh để nạp vào shell, ví dụ source <(cchc completion bash)',
    )
    .addArgument(new Argument('<shell>', 'loại shell').choices(shells))
    .argument('[từ...]', 'shell tự gọi: các từ đang gõ, sau dấu --')
    .action((shell: Shell, words: readonly string[]) =>
      run(async (context) => {
        const text = words.length === 0 ? scripts[shell] : await answer(context, program, { shell, words });
        // An empty line would be a candidate to fish, which then offers no paths.
        if (text !== '') context.out(text);
        return exitCode.done;
      }),
    );
}

async function answer(
  context: CommandContext,
  program: Command,
  { shell, words }: { readonly shell: Shell; readonly words: readonly string[] },
): Promise<string> {
  const { completeWords } = await import('../completion/complete-words.ts');
  const start = folderOf(words, startOf(context));
  return writeCandidates(
    shell,
    await completeWords(program, words, (kind) => lookUp(kind, { start, language: context.language })),
  );
}

/** `-C` among the typed words says which plan is meant. */
function folderOf(words: readonly string[], start: string): string {
  const index = words.indexOf('-C');
  const folder = index < 0 || index >= words.length - 2 ? undefined : words[index + 1];
  return folder === undefined ? start : resolve(start, folder);
}

async function lookUp(
  kind: ValueKind,
  { start, language }: { readonly start: string; readonly language: Language },
): Promise<readonly Candidate[]> {
  if (kind === 'formats') return ['human', ...machineFormats].map((value) => ({ value, description: '' }));
  if (kind === 'commands') return [];
  if (kind === 'codes') {
    const { allCodes, generalTitle } = await import('../../diagnostics/message.ts');
    return allCodes.map((code) => ({ value: code, description: generalTitle(code, language) }));
  }
  const { namesInPlan } = await import('../../pipeline/completion/names-in-plan.ts');
  return (await namesInPlan(start))[kind];
}
