import { type Command, Option } from 'commander';
import { UsageError } from '../../pipeline/usage-error.ts';
import { type CheckOptions, checkOnce } from '../checking/check-once.ts';
import { type FormatRequest, machineFormats, readFormat } from '../checking/write-findings.ts';
import type { CommandContext } from '../command-context.ts';
import type { CommandHost } from '../command-host.ts';
import { readUnsaved } from '../input/read-unsaved.ts';

interface ValidateOptions extends CheckOptions {
  readonly stdinPath?: string;
  readonly watch?: true;
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
    .addOption(
      new Option(
        '--max <số>',
        'in đầy đủ nhiều nhất bấy nhiêu nội dung (mặc định 20), còn lại đếm theo loại; all: tất cả',
      ).argParser(readMax),
    )
    .option('--as-of <ngày>', 'xét thời hạn chấp thuận ngoại lệ từ ngày này (mặc định: ngày khóa số liệu)')
    .option('--waived', 'in cả nội dung được chấp thuận ngoại lệ')
    .option('--fix', 'sửa ngay trong tệp những chỗ chắc chắn, giữ nguyên ghi chú và cách trình bày')
    .option('--changed-since <ref>', 'chỉ những báo cáo khác với điểm này trong git, ví dụ origin/main, HEAD')
    .option('--stdin-path <tệp>', 'tên của nội dung đọc từ stdin: cchc validate - --stdin-path ...')
    .option('--watch', 'kiểm tra lại mỗi khi lưu tệp, đến khi bấm Ctrl-C')
    .action((paths: string[], options: ValidateOptions) =>
      run((context) => validate(context, paths, options)),
    );
}

/** A number, or `all`. */
function readMax(text: string): number {
  if (text === 'all') return Number.POSITIVE_INFINITY;
  if (/^\d{1,6}$/.test(text)) return Number(text);
  throw new UsageError(
    `--max: không nhận “${text}”; ghi một số, ví dụ 50, hoặc all.`,
    `--max: “${text}” is neither a number, such as 50, nor all.`,
  );
}

const given = new WeakSet<readonly FormatRequest[]>();

/** The first `--format` replaces the default, further ones are added. */
function collectFormats(text: string, before: readonly FormatRequest[]): readonly FormatRequest[] {
  const request = readFormat(text);
  if (request === null) {
    const known = ['human', ...machineFormats].join(', ');
    throw new UsageError(
      `--format: không nhận “${text}”; chỉ có ${known}.`,
      `--format: there is no “${text}”, only ${known}.`,
    );
  }
  const formats = given.has(before) ? [...before, request] : [request];
  given.add(formats);
  return formats;
}

async function validate(
  context: CommandContext,
  paths: readonly string[],
  options: ValidateOptions,
): Promise<number> {
  const toCheck = await readUnsaved(context, paths, options);
  const check = () => checkOnce(context, toCheck, options);
  if (!options.watch) return check();
  const { watchAndCheck } = await import('../checking/watch-and-check.ts');
  return watchAndCheck(context, paths, check);
}
