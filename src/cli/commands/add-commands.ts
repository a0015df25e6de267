import type { Command } from 'commander';
import type { CommandContext } from '../command-context.ts';
import type { CommandHost } from '../command-host.ts';
import { addBatchCommand } from './batch.ts';
import { addCompletionCommand } from './completion.ts';
import { addDiffCommand } from './diff.ts';
import { addDraftCommand } from './draft.ts';
import { addExplainCommand } from './explain.ts';
import { addFormCommand } from './form.ts';
import { addInitCommand } from './init.ts';
import { addIssueCommand } from './issue.ts';
import { addReceiveCommand } from './receive.ts';
import { addReopenCommand } from './reopen.ts';
import { addReportCommand } from './report.ts';
import { addRollupCommand } from './rollup.ts';
import { addSchemaCommand } from './schema.ts';
import { addSignCommand } from './sign.ts';
import { addSignoffCommand } from './signoff.ts';
import { addStatusCommand } from './status.ts';
import { addTypesetCommand } from './typeset.ts';
import { addValidateCommand } from './validate.ts';
import { addVerifyCommand } from './verify.ts';

export function addCommands(
  program: Command,
  makeContext: () => CommandContext,
  finish: (code: number) => void,
): void {
  const host: CommandHost = {
    program,
    run: async (action) => finish(await action(makeContext())),
  };
  addInitCommand(host);
  addValidateCommand(host);
  addExplainCommand(host);
  addStatusCommand(host);
  addDiffCommand(host);
  addRollupCommand(host);
  addFormCommand(host);
  addReceiveCommand(host);
  addDraftCommand(host);
  addReportCommand(host);
  addTypesetCommand(host);
  addSignoffCommand(host);
  addSignCommand(host);
  addIssueCommand(host);
  addReopenCommand(host);
  addVerifyCommand(host);
  addSchemaCommand(host);
  addCompletionCommand(host);
  addBatchCommand(host);
}
