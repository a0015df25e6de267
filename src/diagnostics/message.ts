import { catalogue } from './catalogue/catalogue.ts';
import type { Entry } from './catalogue/entry.ts';
import type { Code, Finding } from './diagnostic.ts';
import { fillText } from './fill-text.ts';

export type Language = 'vi' | 'en';

export interface Message {
  readonly title: string;
  readonly detail: string;
  readonly remedy: string;
}

/** The words of a finding in one language. */
export function messageOf(finding: Pick<Finding, 'code' | 'values'>, language: Language): Message {
  const texts = entryOf(finding.code)[language];
  const fill = (text: string): string => fillText(text, finding.values).trim();
  return { title: fill(texts.title), detail: fill(texts.detail), remedy: fill(texts.remedy) };
}

/** The words of a code in general: without the parts that only some cases have, an ellipsis where a value stands. */
export function generalMessage(code: Code, language: Language): Message {
  const { title, detail, remedy } = entryOf(code)[language];
  const general = (text: string): string => {
    return text
      .replace(/\[[^\]]*\]/g, '')
      .replace(/\{\w+\}/g, '…')
      .trim();
  };
  return { title: general(title), detail: general(detail), remedy: general(remedy) };
}

/** What the catalogue says about a code. */
export function entryOf(code: Code): Entry {
  return catalogue[code];
}

export function isCode(text: string): text is Code {
  return Object.hasOwn(catalogue, text);
}

export const allCodes: readonly Code[] = Object.keys(catalogue).filter(isCode).sort();
