import { type PhrasePart, parsePhrase, type Slot } from '../../domain/phrase.ts';

/** What stands in a slot; `empty` (zero, or nothing to say) takes an optional part away. */
export interface SlotValue {
  readonly text: string;
  readonly empty: boolean;
}

export type SlotValues = (slot: Slot) => SlotValue | null;

/** Sign of a figure that is not known. */
const unknownSign = '…';

/** The phrase with its slots filled; `null` when one outside optional parts has no value. */
export function renderPhrase(phrase: string, values: SlotValues): string | null {
  const parts = parsePhrase(phrase);
  const texts = parts.flatMap((part) => renderPart(part, values) ?? []);
  return texts.length < parts.length ? null : clean(joined(parts, texts));
}

/** The office's own words with their slots filled: they always stand, with `…` for what is not known. */
export function renderWords(words: string, values: SlotValues): string {
  const parts = parsePhrase(words);
  const known = (slot: Slot): SlotValue => values(slot) ?? { text: unknownSign, empty: true };
  return clean(
    joined(
      parts,
      parts.map((part) => renderPart(part, known) ?? ''),
    ),
  );
}

function renderPart(part: PhrasePart, values: SlotValues): string | null {
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'slot':
      return values(part.slot)?.text ?? null;
    case 'optional':
      return renderOptional(part.parts, values);
    case 'unreadable':
      return part.written;
  }
}

function renderOptional(parts: readonly PhrasePart[], values: SlotValues): string {
  const filled = parts.every((part) => part.kind !== 'slot' || values(part.slot)?.empty === false);
  return filled ? parts.map((part) => renderPart(part, values) ?? '').join('') : '';
}

/** `{a}/{b}` is `05/13`, but `0/5`: a number of one digit below a zero has none before it. */
function joined(parts: readonly PhrasePart[], texts: readonly string[]): string {
  const isSlot = (index: number): boolean => parts[index]?.kind === 'slot';
  return texts
    .map((text, index) => {
      const isBelowZero = texts[index - 2] === '0' && texts[index - 1] === '/' && isSlot(index - 2);
      return isBelowZero && isSlot(index) ? text.replace(/^0(?=[1-9]$)/, '') : text;
    })
    .join('');
}

/** An optional part that vanished leaves neither two spaces nor a space before a sign. */
function clean(text: string): string {
  return text
    .replace(/ {2,}/g, ' ')
    .replace(/ +([,.;:])/g, '$1')
    .trim();
}
