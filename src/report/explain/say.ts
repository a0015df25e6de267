export type Language = 'vi' | 'en';

/** Chooses between two wordings of the same thing, Vietnamese first. */
export type Say = (vi: string, en: string) => string;

export function sayIn(language: Language): Say {
  return (vi, en) => (language === 'vi' ? vi : en);
}
