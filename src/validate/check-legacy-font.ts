import type { Finding } from '../diagnostics/diagnostic.ts';
import { finding } from '../diagnostics/finding.ts';
import { placeIn, type Source } from '../load/source.ts';

/** VNI writes the mark of a vowel as a letter behind it: pairs that no Vietnamese word of Unicode has. */
const pair = '[aeAE][àáâãäùÀÁÂÃÄÙ]|[ouôyiOUÔYI][ùÙ]|[oO][âäÂÄ]';

/**
 * Signs that stand for Vietnamese letters in TCVN3 and VNI fonts: some are in no Vietnamese word of Unicode at all,
 * others are capitals, which do not follow a small letter.
 */
const sign = '[µ¸¶¹¨¾¼½®ªÆÇËÖ×ÞßåæçëîïñöøûüþÏÑ]|(?<=\\p{Ll})[ÌÐÎÒÓÕØÜÝ]';

const strange = new RegExp(`\\p{L}*(?:${sign}|${pair})[\\p{L}µ¸¶¹¨¾¼½®ªº«¬]*`, 'gu');

/** The same without the word around them: a text without any is told at once. */
const anyStrange = /[µ¸¶¹¨¾¼½®ªÆÇËÖ×ÞßåæçëîïñöøûüþÏÑ]|\p{Ll}[ÌÐÎÒÓÕØÜÝ]/u;

/** A foreign name may have one such letter; a text typed for an old font has them in every other word. */
const enough = 3;

/** Text typed for a font from before Unicode: every byte is a letter, but another one than the reader will see. */
export function checkLegacyFont(source: Source): readonly Finding[] {
  if (!anyStrange.test(source.text)) return [];
  const words = [...source.text.matchAll(strange)].filter(([word]) => word.length > 1);
  const [first] = words;
  if (!first || new Set(words.map(([word]) => word)).size < enough) return [];
  const text = words.map(([word]) => word).join('');
  const count = (signs: string): number => text.match(new RegExp(signs, 'gu'))?.length ?? 0;
  const guess = count(`[ñøûïö]|${pair}`) > count('[µ¸¶¹¨®ªÆÇ]') ? 'VNI' : 'TCVN3 (ABC)';
  const at = placeIn(source, { start: first.index, end: first.index + first[0].length });
  return [finding('text-in-legacy-font', at, { values: { word: first[0], guess } })];
}
