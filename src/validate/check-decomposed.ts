import type { Finding } from '../diagnostics/diagnostic.ts';
import { finding } from '../diagnostics/finding.ts';
import { placeIn, type Source } from '../load/source.ts';

/**
 * Letters whose marks are written as signs of their own (NFD, as some systems save them) look right and are read
 * right, but searching and comparing fail on them. One finding for the whole text, at the first of them.
 */
export function checkDecomposed(source: Source): readonly Finding[] {
  const { text } = source;
  const first = /[\p{L}][\u0300-\u036f]+/u.exec(text);
  if (!first || text.normalize('NFC') === text) return [];
  const at = placeIn(source, { start: first.index, end: first.index + first[0].length });
  const fix = { start: 0, end: text.length, text: text.normalize('NFC') };
  return [finding('text-decomposed', at, { values: { word: first[0].normalize('NFC') }, fix })];
}
