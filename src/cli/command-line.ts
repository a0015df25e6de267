import { Command, type ParseOptionsResult } from 'commander';

/** A command that says of a misspelt option that it is misspelt, rather than that the option meant is missing. */
export class CommandLine extends Command {
  override createCommand(name?: string): Command {
    return new CommandLine(name);
  }

  override parseOptions(args: string[]): ParseOptionsResult {
    const parsed = super.parseOptions(args);
    // Commander asks for what is required before it looks at what it does not know.
    if (parsed.unknown.length > 0) for (const option of this.options) option.mandatory = false;
    return parsed;
  }
}
