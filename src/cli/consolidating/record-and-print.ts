import type { RollupSettings } from '../../domain/rollup.ts';
import type { RolledUp } from '../../pipeline/consolidation/roll-up.ts';
import type { RollupRecords } from '../../pipeline/consolidation/rollup-records.ts';
import { printFindings } from '../checking/print-findings.ts';
import type { CommandContext } from '../command-context.ts';
import { recordStep, type StepOptions, wantedStep } from './record-step.ts';
import { headless, rollupOutput } from './rollup-output.ts';

interface Consolidated {
  readonly start: string;
  readonly rolled: RolledUp;
  readonly settings: RollupSettings | null;
}

interface Options extends StepOptions {
  readonly period: string;
  readonly report?: string;
  readonly format: string;
  readonly out: string;
}

/** Records what is to be recorded, then prints; who issues gets the issued files. `false` where something stood in the way. */
export async function recordAndPrint(
  context: CommandContext,
  { start, rolled, settings }: Consolidated,
  options: Options,
): Promise<boolean> {
  const step = wantedStep(options);
  const records = await recordsFor(start, { ...options, isWanted: step !== null });
  if (records !== null && records.findings.length > 0) {
    await printFindings(context, records, records.findings);
    return stop(context);
  }
  if (step === null) return rollupOutput(context, rolled.rollup, { ...options, start, settings, records });
  if (settings === null || records === null) throw headless();
  if (rolled.troubles.length > 0) return stop(context);
  const after = await recordStep(context, { start, rollup: rolled.rollup, settings, records }, options);
  if (after === null || step !== 'issue') return after !== null;
  const issued = { ...options, format: 'md,pdf', start, settings, records: after };
  return rollupOutput(context, rolled.rollup, issued);
}

function stop({ err, say }: CommandContext): false {
  err(
    say({
      vi: 'Chưa ghi gì: phải sửa các lỗi trên trước.',
      en: 'Nothing was written: the faults above must be mended first.',
    }),
  );
  return false;
}

/** Only of a report that is written or confirmed anything is recorded. */
async function recordsFor(
  start: string,
  { report, period, format, isWanted }: Options & { readonly isWanted: boolean },
): Promise<RollupRecords | null> {
  const isPrinted = format === 'json' || format === 'human';
  if (report === undefined || (isPrinted && !isWanted)) return null;
  const { openRollupRecords } = await import('../../pipeline/consolidation/rollup-records.ts');
  return openRollupRecords(start, report, period);
}
