import { holds, verificationModel } from '../../pipeline/signoff/verification-model.ts';
import { verifyPeriod as verify } from '../../pipeline/signoff/verify-period.ts';
import { printFindings } from '../checking/print-findings.ts';
import type { CommandContext } from '../command-context.ts';
import { exitCode } from '../exit-code.ts';
import { openForCommand } from '../open-for-command.ts';
import { renderVerification } from '../output/render-period-verification.ts';
import { verificationJson } from '../output/verification-json.ts';

export interface PeriodQuestion {
  readonly period: string;
  /** Reports to hold against the record; those of the workspace where none is named. */
  readonly files: readonly string[];
  readonly format: 'human' | 'json';
}

/** `cchc verify --period`: 0 when the confirmations hold, 1 when they do not, 3 when there are none. */
export async function verifyPeriod(context: CommandContext, question: PeriodQuestion): Promise<number> {
  const { period, files, format } = question;
  const opened = await openForCommand(context, period);
  if (opened.workspace === null) return opened.exitCode;
  const done = await verify({ ...opened, workspace: opened.workspace }, { period, files });
  if (done === null) {
    context.err(
      context.say({
        vi: `Kỳ ${period} chưa có xác nhận nào: không có gì để kiểm tra.`,
        en: `Nobody has confirmed ${period} yet: there is nothing to verify.`,
      }),
    );
    return exitCode.nothing;
  }
  await printFindings(context, opened, done.findings);
  if (format === 'json') context.out(JSON.stringify(verificationJson(done, context.language), null, 2));
  else context.show(renderVerification(context, verificationModel(done, opened.workspace.plan)));
  return holds(done) ? exitCode.done : exitCode.findings;
}
