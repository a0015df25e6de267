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
  const texts = parsePhrase(phrase).map((part) => renderPart(part, values));
  return texts.includes(null) ? null : clean(texts.join(''));
}

/** The office's own words with their slots filled: they always stand, with `…` for what is not known. */
export function renderWords(words: string, values: SlotValues): string {
  return clean(
    parsePhrase(words)
      .map((part) => renderPart(part, (slot) => values(slot) ?? { text: unknownSign, empty: true }))
      .join(''),
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

/** An optional part that vanished leaves neither two spaces nor a space before a sign. */
function clean(text: string): string {
  return text
    .replace(/ {2,}/g, ' ')
    .replace(/ +([,.;:])/g, '$1')
    .trim();
}
