import { type Command, CommanderError, Option } from 'commander';
import { wrapText } from '../diagnostics/wrap-line.ts';
import { diskFault } from '../pipeline/disk-fault.ts';
import { FaultyFile, UsageError } from '../pipeline/usage-error.ts';
import { version } from '../pipeline/version.ts';
import type { CommandContext } from './command-context.ts';
import { CommandLine } from './command-line.ts';
import { addCommands } from './commands/add-commands.ts';
import { exitCode } from './exit-code.ts';
import { inVietnamese, vietnameseHelp } from './help/vietnamese.ts';
import { type Bilingual, chooseLanguage, type Language, languageIn } from './language.ts';
import { columnsOf, type Outside, paletteFor } from './terminal.ts';

/** Columns of the help where nobody knows those of the terminal. */
const usualWidth = 80;

/** Runs the program: arguments in, exit code out. Everything it touches is handed in. */
export async function main(argv: readonly string[], outside: Outside): Promise<number> {
  let result: number = exitCode.done;
  const program = buildProgram(outside, (code) => {
    result = code;
  });
  try {
    if (languageIn(argv, outside.env) === 'en')
      (await import('./help/translate-help.ts')).translateHelp(program);
    await program.parseAsync([...argv], { from: 'user' });
    return result;
  } catch (error) {
    return explainFailure(error, outside, languageOf(program, outside));
  }
}

/** The program with all its commands; the documentation's tests read it too. */
export function buildProgram(outside: Outside, finish: (code: number) => void): Command {
  const program = new CommandLine('cchc');
  program
    .description('Kiểm tra, tổng hợp và lập báo cáo kết quả thực hiện kế hoạch cải cách hành chính')
    .version(version, '-V, --version', 'in số phiên bản')
    .helpOption('-h, --help', 'in hướng dẫn')
    .helpCommand('help [lệnh]', 'in hướng dẫn của một lệnh')
    .addOption(new Option('--lang <ngôn ngữ>', 'ngôn ngữ của thông báo').choices(['vi', 'en']))
    .option('-C <thư mục>', 'chạy như ở thư mục này')
    .exitOverride()
    .showSuggestionAfterError()
    .configureHelp(vietnameseHelp)
    .configureOutput({
      getOutHelpWidth: () => outside.stdout.columns || usualWidth,
      getErrHelpWidth: () => outside.stderr.columns || usualWidth,
      writeOut: (text) => outside.stdout.write(text),
      writeErr: (text) => outside.stderr.write(text),
      outputError: (text) => tell(outside, languageOf(program, outside) === 'vi' ? inVietnamese(text) : text),
    });
  addCommands(program, () => contextOf(program, outside), finish);
  return program;
}

function contextOf(program: Command, outside: Outside): CommandContext {
  const language = languageOf(program, outside);
  const out = (text: string) => outside.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
  const [width, errWidth] = [columnsOf(outside.stdout), columnsOf(outside.stderr)];
  return {
    folder: program.opts<{ C?: string }>().C ?? null,
    outside,
    language,
    say: (text: Bilingual) => text[language],
    out,
    show: (text) => out(wrapText(text, width)),
    err: (text) => tell(outside, text),
    outColours: paletteFor(outside.stdout, outside.env),
    errColours: paletteFor(outside.stderr, outside.env),
    width,
    errWidth,
  };
}

/** Diagnostics, broken at the terminal's edge between words. */
function tell({ stderr }: Outside, text: string): void {
  const wrapped = wrapText(text, columnsOf(stderr));
  stderr.write(wrapped.endsWith('\n') ? wrapped : `${wrapped}\n`);
}

function languageOf(program: Command, outside: Outside): Language {
  return chooseLanguage(program.opts<{ lang?: string }>().lang, outside.env);
}

/** Wrong usage is the user's to mend; anything else that was thrown is a fault of the program. */
function explainFailure(error: unknown, outside: Outside, language: Language): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.done : exitCode.usage;
  if (error instanceof UsageError) {
    tell(outside, error.texts[language]);
    return error instanceof FaultyFile ? exitCode.findings : exitCode.usage;
  }
  const disk = diskFault(error);
  if (disk !== null) {
    tell(outside, `${capitalise(disk[language])}. ${disk.remedy[language]}`);
    return exitCode.fault;
  }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const heading = {
    vi: 'Lỗi của chương trình, không phải của số liệu. Đề nghị gửi nguyên văn đoạn dưới đây cho người quản trị:',
    en: 'A fault of the program, not of your data. Please send the text below to its maintainers:',
  };
  tell(outside, heading[language]);
  outside.stderr.write(`${detail}\n`);
  return exitCode.fault;
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
