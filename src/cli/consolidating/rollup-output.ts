import type { Rollup, RollupSettings } from '../../domain/rollup.ts';
import type { RollupRecords } from '../../pipeline/consolidation/rollup-records.ts';
import { UsageError } from '../../pipeline/usage-error.ts';
import type { CommandContext } from '../command-context.ts';
import { renderRollup } from '../output/render-rollup.ts';

interface Wanted {
  readonly format: string;
  readonly out: string;
  readonly start: string;
  readonly settings: RollupSettings | null;
  readonly records: RollupRecords | null;
}

/**
 * Prints the consolidation, or writes its report; `false` where that was not possible as wanted.
 * @throws UsageError for an unknown format, or a report that nothing says how to head.
 */
export async function rollupOutput(
  context: CommandContext,
  rollup: Rollup,
  { format, out, start, settings, records }: Wanted,
): Promise<boolean> {
  const { rollupJson, rollupTables } = await import('../../pipeline/consolidation/render-rollup.ts');
  if (format === 'json') {
    context.out(JSON.stringify(rollupJson(rollup, settings), null, 2));
    return true;
  }
  if (format === 'human') {
    context.show(renderRollup(context, rollupTables(rollup, { language: context.language, settings })));
    return true;
  }
  const formats = readFormats(format);
  if (settings === null || records === null) throw headless();
  const { assembleRollup } = await import('../../pipeline/consolidation/assemble-rollup.ts');
  const { writeRollupReport } = await import('../../pipeline/consolidation/write-rollup-report.ts');
  const assembled = await assembleRollup(rollup, settings, records.record.entries);
  const { written, notices, failed } = await writeRollupReport(assembled, records, { start, out, formats });
  for (const path of written) context.out(path);
  for (const notice of notices) context.err(context.say(notice));
  return !failed;
}

/** A report, and whatever is recorded of it, has an agency and a signer. */
export function headless(): UsageError {
  return new UsageError(
    'Báo cáo cần tên cơ quan, người ký: thêm --report <tệp> (theo schemas/rollup.schema.json).',
    'A report needs its agency and signer: add --report <file> (see schemas/rollup.schema.json).',
  );
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
