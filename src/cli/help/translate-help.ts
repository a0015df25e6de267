import type { Command } from 'commander';
import { type EnglishHelp, englishHelp } from './english-texts.ts';
import { helpWrapping } from './help-wrapping.ts';

/** Puts the help of the program and of all its commands into English. */
export function translateHelp(program: Command): void {
  translate(program, englishHelp['']);
  program.helpCommand('help [command]', 'print the help of a command');
  for (const command of program.commands) translate(command, englishHelp[command.name()]);
}

function translate(command: Command, texts: EnglishHelp | undefined): void {
  if (texts === undefined) return;
  command.description(texts.about).helpOption('-h, --help', 'print this help').configureHelp(helpWrapping);
  const named = Object.entries(texts.arguments ?? {});
  command.registeredArguments.forEach((argument, index) => {
    const [name, description] = named[index] ?? [argument.name(), argument.description];
    argument.name = () => name;
    argument.description = description;
  });
  for (const [flags, description] of Object.entries(texts.options ?? {})) {
    const name = nameOf(flags);
    const option = command.options.find((one) => nameOf(one.flags) === name);
    if (option) Object.assign(option, { flags, description });
  }
}

/** `--period` of `--period <kỳ>`, `-C` of `-C <thư mục>`. */
export function nameOf(flags: string): string {
  return flags.replace(/^-\w, /, '').replace(/ .*$/, '');
}
