import { fold, suggest } from '../suggest.ts';
import type { SchemaView } from './schema-view.ts';

/** One of the values that may be written, and what officers call it; `''` where it has no other name. */
export interface Choice {
  readonly id: string;
  readonly label: string;
}

/** What the values of an `enum` are called stands in its description: `done: hoàn thành; behind: chậm tiến độ.` */
export function choicesOf(allowed: readonly string[], { description = '' }: SchemaView): readonly Choice[] {
  return allowed.map((id) => {
    const part = description.split('; ').find((one) => one.startsWith(`${id}: `)) ?? '';
    return { id, label: part.slice(id.length + 2).replace(/\.( .*)?$/, '') };
  });
}

/** `done (hoàn thành), behind (chậm tiến độ)` */
export function writeChoices(choices: readonly Choice[]): string {
  return choices.map(({ id, label }) => (label === '' ? id : `${id} (${label})`)).join(', ');
}

interface Meant {
  readonly id: string;
  /** The very value or its name, but for accents, case and signs. */
  readonly certain: boolean;
}

/** Less of a name could be part of many. */
const telling = 6;

/** Which value was meant, by its id or by what it is called; `null` when none or several may be. */
export function chosen(written: string, choices: readonly Choice[]): Meant | null {
  const wanted = fold(written);
  const same = choices.filter((one) => namesOf(one).some((name) => fold(name) === wanted));
  if (same.length === 1 && same[0]) return { id: same[0].id, certain: true };
  const near = suggest(written, choices.flatMap(namesOf));
  const part = wanted.length < telling ? [] : choices.filter(({ label }) => isPart(wanted, fold(label)));
  const [meant, ...others] = near === null ? part : choices.filter((one) => namesOf(one).includes(near));
  return meant && others.length === 0 ? { id: meant.id, certain: false } : null;
}

/** `phát sinh` is no part of `không phát sinh`, but its contrary. */
function isPart(wanted: string, label: string): boolean {
  return label.startsWith(wanted) || (!/^(khong|chua)/.test(label) && label.includes(wanted));
}

function namesOf({ id, label }: Choice): readonly string[] {
  return label === '' ? [id] : [id, label];
}
