import { placeWords } from '../../report/changes/place-words.ts';
import { type ContentChange, compareContents, type Json } from '../../signoff/compare-contents.ts';
import type { Notice } from '../notice.ts';
import type { Signable } from '../report/assemble-report.ts';

export interface NamedChange extends ContentChange {
  readonly where: Notice;
}

/** Where two contents differ, in the order in which they are printed, each place by what it is called. */
export function namedChanges(before: Signable, after: Signable): readonly NamedChange[] {
  const [old, now] = [asJson(before), asJson(after)];
  return compareContents(old, now).map((change) => ({
    ...change,
    where: placeWords(change.before === undefined ? now : old, change.path),
  }));
}

function asJson(content: Signable): Json {
  return JSON.parse(JSON.stringify(content));
}
