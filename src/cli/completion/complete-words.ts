import type { Command, Option } from 'commander';

export interface Candidate {
  readonly value: string;
  readonly description: string;
}

/** What only the plan at hand or the program's lists can name. */
export type ValueKind = 'periods' | 'quarters' | 'units' | 'indicators' | 'codes' | 'formats' | 'commands';

export type LookUp = (kind: ValueKind) => Promise<readonly Candidate[]>;

/** What stands behind an option's value; an option that is not named here takes a path or free text. */
const optionValues: Readonly<Record<string, ValueKind>> = {
  '--period': 'periods',
  '--unit': 'units',
  '--exclude': 'units',
  '--explain': 'indicators',
  '--not-applicable': 'indicators',
  '--format': 'formats',
};

const argumentValues: Readonly<Record<string, ValueKind>> = {
  diff: 'periods',
  explain: 'codes',
  help: 'commands',
};

/** Units report by quarter: these commands take no longer period. */
const byQuarter: readonly string[] = ['form', 'receive'];

/**
 * What may stand for the last of these words, of which the others are complete. Nothing where a path or free text
 * is expected, so that the shell offers its files.
 */
export async function completeWords(
  program: Command,
  typed: readonly string[],
  lookUp: LookUp,
): Promise<readonly Candidate[]> {
  // Bash takes `--period=2020` apart at the sign.
  const words = typed.filter((word, index) => word !== '=' || index === typed.length - 1);
  const current = words.at(-1) === '=' ? '' : (words.at(-1) ?? '');
  const before = words.slice(0, -1);
  const command = commandIn(program, before);
  const all = await candidatesFor({ program, command, before, current }, lookUp);
  return all.filter(({ value }) => value.startsWith(current));
}

interface Spot {
  readonly program: Command;
  /** `null` before the command's name. */
  readonly command: Command | null;
  readonly before: readonly string[];
  readonly current: string;
}

async function candidatesFor(spot: Spot, lookUp: LookUp): Promise<readonly Candidate[]> {
  const { program, command, before, current } = spot;
  const asking = optionNamed(spot, before.at(-1) ?? '');
  if (asking && takesValue(asking)) return valuesOf(asking, command, lookUp);
  if (current.startsWith('-')) return optionsLeft(spot);
  if (command === null) return commandsOf(program);
  const kind = argumentValues[command.name()];
  const choices = command.registeredArguments[0]?.argChoices ?? [];
  if (choices.length > 0) return choices.map((value) => ({ value, description: '' }));
  return kind === undefined ? [] : kind === 'commands' ? commandsOf(program) : lookUp(kind);
}

async function valuesOf(
  option: Option,
  command: Command | null,
  lookUp: LookUp,
): Promise<readonly Candidate[]> {
  if (option.argChoices) return option.argChoices.map((value) => ({ value, description: '' }));
  const kind = optionValues[option.long ?? ''];
  if (kind === undefined) return [];
  return lookUp(kind === 'periods' && byQuarter.includes(command?.name() ?? '') ? 'quarters' : kind);
}

function optionsLeft({ program, command, before }: Spot): readonly Candidate[] {
  const own = command?.options ?? [];
  return [...own, ...program.options].flatMap((option) => {
    const name = option.long ?? option.short ?? '';
    return before.includes(name) && !option.variadic
      ? []
      : [{ value: name, description: option.description }];
  });
}

function optionNamed({ program, command }: Spot, word: string): Option | undefined {
  return [...(command?.options ?? []), ...program.options].find(
    ({ long, short }) => word !== '' && (word === long || word === short),
  );
}

function takesValue(option: Option): boolean {
  return option.required || option.optional;
}

/** The first word that is neither an option of the program nor such an option's value. */
function commandIn(program: Command, words: readonly string[]): Command | null {
  let isValue = false;
  for (const word of words) {
    const option = program.options.find(({ long, short }) => word === long || word === short);
    if (!isValue && !option) return program.commands.find((one) => one.name() === word) ?? null;
    isValue = !isValue && option !== undefined && takesValue(option);
  }
  return null;
}

function commandsOf(program: Command): readonly Candidate[] {
  return program.commands.map((one) => ({ value: one.name(), description: one.description() }));
}
