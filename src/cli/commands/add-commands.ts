import type { Command } from 'commander';
import type { CommandContext } from '../command-context.ts';
import { addDraftCommand } from './draft.ts';
import { addFormCommand } from './form.ts';
import { addIssueCommand } from './issue.ts';
import { addReportCommand } from './report.ts';
import { addSchemaCommand } from './schema.ts';
import { addSignoffCommand } from './signoff.ts';
import { addStatusCommand } from './status.ts';
import { addValidateCommand } from './validate.ts';

/** Hands each command its context when it runs, and takes its exit code back. */
export interface CommandHost {
  readonly program: Command;
  readonly run: (action: (context: CommandContext) => Promise<number>) => Promise<void>;
}

export function addCommands(
  program: Command,
  makeContext: () => CommandContext,
  finish: (code: number) => void,
): void {
  const host: CommandHost = {
    program,
    run: async (action) => finish(await action(makeContext())),
  };
  addValidateCommand(host);
  addStatusCommand(host);
  addFormCommand(host);
  addDraftCommand(host);
  addReportCommand(host);
  addSignoffCommand(host);
  addIssueCommand(host);
  addSchemaCommand(host);
}
