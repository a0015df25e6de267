interface Abbreviation {
  readonly short: string;
  readonly long: string;
}

/**
 * Declares each abbreviation where it is first met in the report's own words: `cải cách hành chính (CCHC)`. Give it
 * the texts in the order in which they are printed; the plan's verbatim texts are not its business.
 */
export function abbreviationDeclarer(abbreviations: readonly Abbreviation[]): (text: string) => string {
  const open = new Set(abbreviations);
  return (text) => {
    let declared = text;
    for (const abbreviation of open) {
      const changed = declare(declared, abbreviation);
      if (changed === null) continue;
      declared = changed;
      open.delete(abbreviation);
    }
    return declared;
  };
}

/** The text with the abbreviation declared at its first use; `null` where neither form stands in it. */
function declare(text: string, { short, long }: Abbreviation): string | null {
  const first = new RegExp(`${wordOf(long, 'i')}(?: \\(${literally(short)}\\))?|${wordOf(short)}`, 'u').exec(
    text,
  );
  if (first === null) return null;
  const [found] = first;
  const end = first.index + found.length;
  if (found === short)
    return `${text.slice(0, first.index)}${opening(text, first.index, long)} (${short})${text.slice(end)}`;
  return found.endsWith(`(${short})`) ? text : `${text.slice(0, end)} (${short})${text.slice(end)}`;
}

/** At the beginning of a sentence the long form takes a capital. */
function opening(text: string, at: number, long: string): string {
  const begins = /(?:^|[.!?:] )$/u.test(text.slice(0, at)) && !text.slice(0, at).endsWith(': ');
  return begins ? long.charAt(0).toUpperCase() + long.slice(1) : long;
}

function wordOf(word: string, anyFirstLetter?: 'i'): string {
  const first = word.charAt(0);
  const start =
    anyFirstLetter === undefined
      ? literally(first)
      : `[${literally(first.toLowerCase())}${literally(first.toUpperCase())}]`;
  return `(?<![\\p{L}\\p{N}])${start}${literally(word.slice(1))}(?![\\p{L}\\p{N}])`;
}

function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
