import type { Finding } from '../diagnostics/diagnostic.ts';
import type { Source } from '../load/source.ts';
import { checkCutTexts } from './check-cut-texts.ts';
import { checkDecomposed } from './check-decomposed.ts';
import { checkLegacyFont } from './check-legacy-font.ts';

/** Texts that would not be printed as they were meant: in an old font’s letters, with marks apart, cut off at a `#`. */
export function checkLetters(source: Source): readonly Finding[] {
  return [...checkDecomposed(source), ...checkLegacyFont(source), ...checkCutTexts(source)];
}
