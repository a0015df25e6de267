import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Validation } from '../../pipeline/validate-paths.ts';
import type { CommandContext } from '../command-context.ts';
import type { CommandHost } from '../command-host.ts';
import { exitCode } from '../exit-code.ts';
import { cacheOf, noPlan, startOf } from '../open-for-command.ts';
import { printFindings, printWaived } from '../print-findings.ts';
import { type FormatRequest, machineFormats, readFormat, writeFindings } from '../write-findings.ts';

interface ValidateOptions {
  readonly format: readonly FormatRequest[];
  readonly failOn: 'error' | 'warning';
  readonly asOf?: string;
  readonly waived?: true;
  readonly fix?: true;
}

export function addValidateCommand({ program, run }: CommandHost): Command {
  return program
    .command('validate [đường-dẫn...]')
    .description('kiểm tra báo cáo của đơn vị: một tệp, một thư mục, hoặc cả kế hoạch')
    .addOption(
      new Option(
        '--format <dạng>',
        `human, ${machineFormats.join(', ')}; ghi nhiều lần được; dạng=tệp để ghi ra tệp`,
      )
        .default([{ format: 'human', file: null }], 'human')
        .argParser(collectFormats),
    )
    .addOption(
      new Option('--fail-on <mức>', 'mã thoát 1 từ mức này').choices(['error', 'warning']).default('error'),
    )
    .option('--as-of <ngày>', 'xét thời hạn chấp thuận ngoại lệ từ ngày này (mặc định: ngày khóa số liệu)')
    .option('--waived', 'in cả nội dung được chấp thuận ngoại lệ')
    .option('--fix', 'sửa ngay trong tệp những chỗ chắc chắn, giữ nguyên ghi chú và cách trình bày')
    .action((paths: string[], options: ValidateOptions) =>
      run((context) => validate(context, paths, options)),
    );
}

const given = new WeakSet<readonly FormatRequest[]>();

/** The first `--format` replaces the default, further ones are added. */
function collectFormats(text: string, before: readonly FormatRequest[]): readonly FormatRequest[] {
  const request = readFormat(text);
  if (request === null) throw new InvalidArgumentError(`chỉ có human, ${machineFormats.join(', ')}.`);
  const formats = given.has(before) ? [...before, request] : [request];
  given.add(formats);
  return formats;
}

async function validate(
  context: CommandContext,
  paths: readonly string[],
  options: ValidateOptions,
): Promise<number> {
  const { validatePaths } = await import('../../pipeline/validate-paths.ts');
  const start = startOf(context);
  const cache = await cacheOf(context);
  const check = () => validatePaths(start, paths, { ...options, cache });
  const first = await check();
  const result = first !== null && options.fix ? await fix(context, first, check) : first;
  if (result === null) {
    context.err(noPlan(context, start));
    return exitCode.nothing;
  }
  for (const notice of result.missing) context.err(context.say(notice));
  for (const request of options.format) await show(context, request, { result, start });
  if (options.waived) await printWaived(context, result);
  if (result.missing.length > 0) return exitCode.nothing;
  return result.failed ? exitCode.findings : exitCode.done;
}

async function fix(
  context: CommandContext,
  { opened, findings }: Validation,
  again: () => Promise<Validation | null>,
): Promise<Validation | null> {
  const { fixFiles } = await import('../../pipeline/fix-files.ts');
  for (const { file, fixed } of await fixFiles(opened, findings)) {
    context.err(
      context.say({ vi: `${file}: đã sửa ${fixed} chỗ.`, en: `${file}: ${fixed} place(s) corrected.` }),
    );
  }
  return again();
}

async function show(
  context: CommandContext,
  request: FormatRequest,
  { result, start }: { readonly result: Validation; readonly start: string },
): Promise<void> {
  const { format } = request;
  if (format === 'human') {
    await printFindings(context, result.opened, result.findings);
    for (const verdict of result.verdicts) context.out(context.say(verdict));
    return;
  }
  const { opened, findings, files } = result;
  const verdicts = [...result.verdicts, ...result.missing].map(context.say);
  await writeFindings(
    context,
    { ...request, format },
    { findings, files, verdicts, root: opened.root, start },
  );
}
