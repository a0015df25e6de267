/** Text in its normal form: NFC, one space between words, no control or format characters. */
export function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\u00A0]+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Cn}\p{Co}]/gu, '')
    .replace(/ +/g, ' ')
    .trim();
}

export function capitalise(text: string): string {
  const [first = '', ...rest] = text;
  return first.toUpperCase() + rest.join('');
}

/** Lower case for the first letter, unless the first word is a name or an abbreviation. */
export function decapitalise(text: string): string {
  const [first = '', second = ''] = text;
  const abbreviation = second !== '' && second !== second.toLowerCase();
  return abbreviation ? text : first.toLowerCase() + text.slice(first.length);
}

/** Without the full stop, semicolon or comma at its end. */
export function withoutStop(text: string): string {
  return tidy(text).replace(/(?:\s*\.\/\.|[\s.;,]+)$/u, (end) => (end.includes('…') ? end : ''));
}

/** Ends with exactly one full stop; a text that ends in another sign of its own keeps it. */
export function asSentence(text: string): string {
  const bare = withoutStop(text);
  return bare === '' || /[!?…:]$/u.test(bare) ? bare : `${bare}.`;
}

/** Sentences one after another, without those that are empty. */
export function joinSentences(sentences: readonly (string | null)[]): string {
  return sentences.flatMap((sentence) => (sentence ? [asSentence(sentence)] : [])).join(' ');
}

/** Joins clauses: a capital opens a new sentence, `trong đó` goes on after a comma, anything else after a semicolon. */
export function joinClauses(clauses: readonly (string | null)[]): string {
  return clauses
    .flatMap((clause) => (clause ? [withoutStop(clause)] : []))
    .filter((clause) => clause !== '')
    .reduce((text, clause) => (text === '' ? clause : `${text}${signBefore(clause)} ${clause}`), '');
}

function signBefore(clause: string): string {
  const [first = ''] = clause;
  if (first !== first.toLowerCase()) return '.';
  return clause.startsWith('trong đó ') ? ',' : ';';
}

/** `05`, `13`, `1234`: how many in a message, the number of a document (which counts nothing: no dot stands in it). */
export function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
