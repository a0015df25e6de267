import type { Json } from '../../signoff/compare-contents.ts';
import { compareTexts, type TextChange } from '../../signoff/compare-texts.ts';
import type { Notice } from '../notice.ts';
import type { NamedChange } from './named-changes.ts';

/** A change ready to be laid out: old and new words of every place. */
export interface ChangeInWords {
  readonly where: Notice;
  readonly texts: readonly TextChange[];
}

export function changeInWords(change: NamedChange): ChangeInWords {
  return { where: change.where, texts: textsOf(change) };
}

function textsOf({ before, after }: NamedChange): readonly TextChange[] {
  if (typeof before === 'string' && typeof after === 'string') return compareTexts(before, after);
  return [{ before: textOf(before), after: textOf(after) }];
}

/** The words of whatever is new or gone: a row's cells, an item with its points. */
function textOf(value: Json | undefined): string {
  if (value === undefined || value === null) return '';
  if (typeof value !== 'object') return String(value);
  return Object.values(value)
    .map((one: Json) => textOf(one))
    .filter((text) => text !== '')
    .join(' | ');
}
