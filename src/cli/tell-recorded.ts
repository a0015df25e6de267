import type { Notice } from '../pipeline/notice.ts';
import type { OpenedWorkspace } from '../pipeline/open-workspace.ts';
import type { Refusal } from '../pipeline/signoff/append-entry.ts';
import { printFindings } from './checking/print-findings.ts';
import type { CommandContext } from './command-context.ts';
import { type ExitCode, exitCode } from './exit-code.ts';

type Recorded =
  | {
      readonly kind: 'written';
      readonly path: string;
      readonly message: Notice;
      readonly notices?: readonly Notice[];
    }
  | Refusal;

/** Says that the record has one entry more and where, or why it has not; the command's exit code. */
export async function tellRecorded(
  context: CommandContext,
  opened: OpenedWorkspace,
  done: Recorded,
): Promise<ExitCode> {
  if (done.kind === 'refused') return tellRefused(context, opened, done);
  for (const notice of done.notices ?? []) context.err(context.say(notice));
  context.err(context.say(done.message));
  context.out(done.path);
  return exitCode.done;
}

/** Says why nothing was written. */
export async function tellRefused(
  context: CommandContext,
  opened: OpenedWorkspace,
  { findings, message }: Refusal,
): Promise<ExitCode> {
  await printFindings(context, opened, findings);
  context.err(context.say(message));
  return exitCode.findings;
}
