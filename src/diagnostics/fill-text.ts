import { neutralise } from './neutralise.ts';

/**
 * Fills the `{slots}` of a catalogue text. A part in square brackets disappears when a value in it is empty or
 * absent. Values are filled in once and never read as text with slots themselves.
 */
export function fillText(text: string, values: Readonly<Record<string, string>>): string {
  return text
    .split(/(\[[^\]]*\])/)
    .map((part) => (part.startsWith('[') ? fillOptional(part.slice(1, -1), values) : fillSlots(part, values)))
    .join('');
}

function fillOptional(part: string, values: Readonly<Record<string, string>>): string {
  const slots = [...part.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
  return slots.every((slot) => (values[slot] ?? '') !== '') ? fillSlots(part, values) : '';
}

function fillSlots(part: string, values: Readonly<Record<string, string>>): string {
  return part.replace(/\{(\w+)\}/g, (_, slot: string) => shorten(neutralise(values[slot] ?? '')));
}

/**
 * A text without its parts in brackets. Of parts side by side the first stays: they are alternatives, without any of
 * which a sentence may lack its end.
 */
export function withoutOptional(text: string): string {
  return text.replace(/(?:\[[^\]]*\])+/g, (parts) => {
    const [first = '', second] = parts.slice(1, -1).split('][');
    return second === undefined ? '' : first;
  });
}

/** All that a task may be, with what each is called, has room. */
const longest = 240;

function shorten(value: string): string {
  const characters = [...value];
  return characters.length <= longest ? value : `${characters.slice(0, longest - 1).join('')}…`;
}
