import { catalogue } from './catalogue/catalogue.ts';
import type { Entry } from './catalogue/entry.ts';
import type { Code, Finding, Value } from './diagnostic.ts';
import { fillText, withoutOptional } from './fill-text.ts';

export type Language = 'vi' | 'en';

export interface Message {
  readonly title: string;
  readonly detail: string;
  readonly remedy: string;
}

/** The words of a finding in one language. */
export function messageOf(finding: Pick<Finding, 'code' | 'values'>, language: Language): Message {
  const texts = entryOf(finding.code)[language];
  const values = valuesIn(finding, language);
  const fill = (text: string): string => fillText(text, values).trim();
  return { title: fill(texts.title), detail: fill(texts.detail), remedy: fill(texts.remedy) };
}

/** The values of a finding as one language fills them in. */
export function valuesIn(
  { values }: Pick<Finding, 'values'>,
  language: Language,
): Readonly<Record<string, string>> {
  const inLanguage = (value: Value): string => (typeof value === 'string' ? value : value[language]);
  return Object.fromEntries(Object.entries(values).map(([slot, value]) => [slot, inLanguage(value)]));
}

/** A code's title for lists: an ellipsis where a value stands. */
export function generalTitle(code: Code, language: Language): string {
  return withoutOptional(entryOf(code)[language].title)
    .replace(/\{\w+\}/g, '…')
    .trim();
}

/** What the catalogue says about a code. */
export function entryOf(code: Code): Entry {
  return catalogue[code];
}

export function isCode(text: string): text is Code {
  return Object.hasOwn(catalogue, text);
}

export const allCodes: readonly Code[] = Object.keys(catalogue).filter(isCode).sort();
