import type { Command } from 'commander';
import type { CommandContext } from './command-context.ts';

/** Where a command adds itself; `run` hands it its context when it is called and takes its exit code. */
export interface CommandHost {
  readonly program: Command;
  readonly run: (action: (context: CommandContext) => Promise<number>) => Promise<void>;
}
