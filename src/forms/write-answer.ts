import type { Answer } from '../domain/measure.ts';
import { noWord, unplannedWords, yesWord } from './answer-schema.ts';

/** An answer as an officer would write it in YAML, on one line. */
export function writeAnswer(answer: Answer): string {
  switch (answer.kind) {
    case 'number':
      return answer.value.d === 1n ? String(answer.value.n) : writeDecimal(answer.value);
    case 'yesNo':
      return answer.value ? yesWord : noWord;
    case 'choice':
    case 'date':
      return answer.value;
    case 'document':
      return `{ number: ${quote(answer.number)}, date: ${answer.date}${answer.file ? `, file: ${quote(answer.file)}` : ''} }`;
    case 'none':
      return noWord;
    case 'unplanned':
      return unplannedWords;
  }
}

/** A scalar that any YAML reader takes as this very text. JSON strings are YAML. */
export function quote(text: string): string {
  return /^[\p{L}\p{N}][\p{L}\p{N} ./()-]*$/u.test(text) &&
    !/^[\d.\-/ ]+$|^(true|false|null|yes|no|on|off)$|\s$/i.test(text)
    ? text
    : JSON.stringify(text);
}

/** Decimals come from decimal text, so their denominators divide a power of ten. */
function writeDecimal({ n, d }: { n: bigint; d: bigint }): string {
  let digits = 0;
  while ((n * 10n ** BigInt(digits)) % d !== 0n) digits += 1;
  const scaled = String((n * 10n ** BigInt(digits)) / d).padStart(digits + 1, '0');
  return `${scaled.slice(0, -digits)}.${scaled.slice(-digits)}`;
}
