import type { Rollup, RollupSettings } from '../../domain/rollup.ts';
import { UsageError } from '../../pipeline/usage-error.ts';
import type { CommandContext } from '../command-context.ts';
import { renderRollup } from './render-rollup.ts';

interface Wanted {
  readonly format: string;
  readonly out: string;
  readonly start: string;
  readonly settings: RollupSettings | null;
}

/**
 * Prints the consolidation, or writes its report.
 * @throws UsageError for an unknown format, or a report that nothing says how to head.
 */
export async function rollupOutput(
  context: CommandContext,
  rollup: Rollup,
  { format, out, start, settings }: Wanted,
): Promise<void> {
  const { rollupJson, rollupTables, writeRollupReport } = await import(
    '../../pipeline/consolidation/render-rollup.ts'
  );
  if (format === 'json') {
    context.out(JSON.stringify(rollupJson(rollup, settings), null, 2));
  } else if (format === 'human') {
    context.show(renderRollup(context, rollupTables(rollup, { language: context.language, settings })));
  } else {
    const formats = readFormats(format);
    if (settings === null) {
      throw new UsageError(
        'Báo cáo cần tên cơ quan, người ký: thêm --report <tệp> (theo schemas/rollup.schema.json).',
        'A report needs its agency and signer: add --report <file> (see schemas/rollup.schema.json).',
      );
    }
    const { written, notices } = await writeRollupReport(rollup, settings, { start, out, formats });
    for (const path of written) context.out(path);
    for (const notice of notices) context.err(context.say(notice));
  }
}

function readFormats(text: string): readonly ('md' | 'pdf')[] {
  const formats = text.split(',').map((part) => part.trim());
  const known = formats.filter((format) => format === 'md' || format === 'pdf');
  if (known.length === formats.length) return [...new Set(known)];
  throw new UsageError(
    `--format ${text}: chỉ có human, json, md, pdf.`,
    `--format ${text}: there are only human, json, md, pdf.`,
  );
}
