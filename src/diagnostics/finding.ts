import type { Place } from '../domain/place.ts';
import { catalogue } from './catalogue/catalogue.ts';
import type { SlotsOf } from './catalogue/entry.ts';
import type { Code, FilePlace, Finding, Fix, Value } from './diagnostic.ts';

type Catalogue = typeof catalogue;

type TextsOf<C extends Code> = Catalogue[C]['vi'];
type SlotsIn<C extends Code> = SlotsOf<TextsOf<C>['title'] | TextsOf<C>['detail'] | TextsOf<C>['remedy']>;

/** The values that the texts of a code need; a value of an optional part may be `''`. */
export type ValuesOf<C extends Code> = Readonly<Record<SlotsIn<C>, Value>>;

/** A finding of this code; the compiler asks for exactly the values that its texts name. */
export function finding<C extends Code>(
  code: C,
  at: Place | FilePlace,
  more: { values: ValuesOf<C>; related?: readonly Place[]; fix?: Fix | null },
): Finding {
  const { severity } = catalogue[code];
  return { code, severity, at, values: more.values, related: more.related ?? [], fix: more.fix ?? null };
}
