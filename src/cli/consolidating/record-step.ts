import { join, relative } from 'node:path';
import type { Rollup, RollupSettings } from '../../domain/rollup.ts';
import type { Recorded } from '../../pipeline/consolidation/record-rollup.ts';
import type { RollupRecords } from '../../pipeline/consolidation/rollup-records.ts';
import { UsageError } from '../../pipeline/usage-error.ts';
import { printFindings } from '../checking/print-findings.ts';
import type { CommandContext } from '../command-context.ts';

export interface StepOptions {
  readonly signoff?: true;
  readonly step?: string;
  readonly name?: string;
  readonly position?: string;
  readonly authority?: string;
  /** The number. */
  readonly issue?: string;
  readonly date?: string;
  /** The reason. */
  readonly reopen?: string;
  readonly by?: string;
}

export interface StepRequest {
  readonly start: string;
  readonly rollup: Rollup;
  readonly settings: RollupSettings;
  readonly records: RollupRecords;
}

/**
 * Which of the three is to be recorded; `null` for none.
 * @throws UsageError for two at once.
 */
export function wantedStep(options: StepOptions): 'signoff' | 'issue' | 'reopen' | null {
  const [wanted = null, ...others] = (['signoff', 'issue', 'reopen'] as const).filter(
    (one) => options[one] !== undefined,
  );
  if (others.length === 0) return wanted;
  throw new UsageError(
    'Mỗi lần chỉ ghi một việc: --signoff, --issue hoặc --reopen.',
    'One thing at a time: --signoff, --issue or --reopen.',
  );
}

/** Records it, and says so or why not; the records as they are now, `null` where nothing was recorded. */
export async function recordStep(
  context: CommandContext,
  request: StepRequest,
  options: StepOptions,
): Promise<RollupRecords | null> {
  const done = await act(context, request, options);
  if (done.kind === 'refused') {
    await printFindings(context, request.records, done.findings);
    context.err(context.say(done.message));
    return null;
  }
  for (const notice of done.notices) context.err(context.say(notice));
  context.err(context.say(done.message));
  context.out(relative(request.start, join(request.records.root, done.path)));
  return done.records;
}

async function act(
  { outside }: CommandContext,
  { rollup, settings, records }: StepRequest,
  options: StepOptions,
): Promise<Recorded> {
  const { confirmRollup, issueRollup, reopenRollup } = await import(
    '../../pipeline/consolidation/record-rollup.ts'
  );
  const now = outside.now();
  const { issue, reopen, date, by } = options;
  if (reopen !== undefined) return reopenRollup({ records, now }, { reason: reopen, by: by ?? '' });
  const { assembleRollup } = await import('../../pipeline/consolidation/assemble-rollup.ts');
  const assembled = await assembleRollup(rollup, settings, records.record.entries);
  const recording = { settings, records, assembled, now };
  if (issue === undefined) return confirmRollup(recording, options);
  if (date !== undefined) return issueRollup(recording, { number: issue, date });
  throw new UsageError('Thêm ngày ban hành: --date <ngày>.', 'Add the date of issue: --date <day>.');
}
