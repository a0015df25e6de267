export type Language = 'vi' | 'en';

/** One text in both languages, Vietnamese first. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

/** `--lang`, then `CCHC_LANG`, then Vietnamese. */
export function chooseLanguage(
  option: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): Language {
  return (option ?? env.CCHC_LANG) === 'en' ? 'en' : 'vi';
}

/** The same before the arguments are parsed, for the help that parsing prints. */
export function languageIn(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Language {
  const own = argv.slice(0, argv.includes('--') ? argv.indexOf('--') : argv.length);
  const asked = own.flatMap((word, index) => {
    if (word.startsWith('--lang=')) return [word.slice('--lang='.length)];
    return own[index - 1] === '--lang' ? [word] : [];
  });
  return chooseLanguage(asked.at(-1), env);
}
