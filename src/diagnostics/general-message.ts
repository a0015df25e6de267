import type { Code } from './diagnostic.ts';
import { withoutOptional } from './fill-text.ts';
import { entryOf, type Language, type Message } from './message.ts';
import { placeholder } from './placeholders.ts';

/** The words of a code in general: what each value is in its place, without the parts that only some cases have. */
export function generalMessage(code: Code, language: Language): Message {
  const { title, detail, remedy } = entryOf(code)[language];
  const general = (text: string): string =>
    withoutOptional(text)
      .replace(/\{(\w+)\}/g, (_, slot: string) => placeholder(code, slot, language))
      .trim();
  return { title: general(title), detail: general(detail), remedy: general(remedy) };
}
