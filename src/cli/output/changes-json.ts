import type { NamedChange } from '../../pipeline/signoff/named-changes.ts';
import type { Language } from '../language.ts';

/** Where two contents differ, as plain data; `null` where something is new or gone. */
export function changesJson(changes: readonly NamedChange[], language: Language) {
  return changes.map(({ path, where, before, after }) => ({
    path,
    where: where[language],
    before: before ?? null,
    after: after ?? null,
  }));
}
