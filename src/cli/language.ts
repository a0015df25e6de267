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
