import { Option } from 'commander';
import type { CommandContext } from '../command-context.ts';
import type { CommandHost } from '../command-host.ts';
import { exitCode } from '../exit-code.ts';
import { noPlan, startOf } from '../open-for-command.ts';
import { printFindings } from '../print-findings.ts';

interface ValidateOptions {
  readonly format: 'human' | 'json';
  readonly failOn: 'error' | 'warning';
}

export function addValidateCommand({ program, run }: CommandHost): void {
  program
    .command('validate [đường-dẫn...]')
    .description('kiểm tra báo cáo của đơn vị: một tệp, một thư mục, hoặc cả kế hoạch')
    .addOption(new Option('--format <dạng>', 'dạng in').choices(['human', 'json']).default('human'))
    .addOption(
      new Option('--fail-on <mức>', 'mã thoát 1 từ mức này').choices(['error', 'warning']).default('error'),
    )
    .action((paths: string[], options: ValidateOptions) =>
      run((context) => validate(context, paths, options)),
    );
}

async function validate(
  context: CommandContext,
  paths: readonly string[],
  options: ValidateOptions,
): Promise<number> {
  const { validatePaths } = await import('../../pipeline/validate-paths.ts');
  const result = await validatePaths(startOf(context), paths);
  if (result === null) {
    context.err(noPlan(context, startOf(context)));
    return exitCode.nothing;
  }
  const { opened, findings, verdicts, missing } = result;
  for (const notice of missing) context.err(context.say(notice));
  if (options.format === 'json') {
    const { formatJson } = await import('../../diagnostics/format-json.ts');
    context.out(formatJson(findings, context.language));
  } else {
    await printFindings(context, opened, findings);
    for (const verdict of verdicts) context.out(context.say(verdict));
  }
  if (missing.length > 0) return exitCode.nothing;
  const failing = findings.filter(({ severity }) => severity === 'error' || options.failOn === 'warning');
  return failing.length > 0 ? exitCode.findings : exitCode.done;
}
