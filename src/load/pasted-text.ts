import type { Finding } from '../diagnostics/diagnostic.ts';
import { finding } from '../diagnostics/finding.ts';
import { type Line, type Lines, withLineBefore } from './lines.ts';
import { placeOf } from './place-of.ts';

/** A sign `>` before every line, as mail programs put it before a text that is answered or forwarded. */
export function quotedByMail(lines: Lines): Finding | null {
  const { text } = lines;
  const filled = text.split(/\r\n|\n/).filter((line) => line.trim() !== '');
  if (filled.length < 2 || !filled.every((line) => /^[ \t]*>/.test(line))) return null;
  const start = text.indexOf('>');
  const fix = { start: 0, end: text.length, text: text.replace(/^[ \t]*> ?/gm, '') };
  return finding('yaml-quoted-by-mail', placeOf(lines, { start, end: start + 1 }), { values: {}, fix });
}

/** Spaces that a copied text brings along and that look like others; the parser takes them for letters. */
const odd = '\u00A0\u2000-\u200B\u202F\u3000\uFEFF';
const oddBefore = new RegExp(`^( *)([ ${odd}]*[${odd}][ ${odd}]*)\\S`);
const oddBehind = new RegExp(`^(\\s*[\\p{L}\\d._-]+: *)([${odd}][ ${odd}]*)\\S`, 'u');
const oddIndents = new RegExp(`^[ ${odd}]*[${odd}][ ${odd}]*`, 'gm');

export function oddSpace(lines: Lines, line: Line): Finding | null {
  for (const candidate of withLineBefore(lines, line)) {
    const before = oddBefore.exec(candidate.text);
    const match = before ?? oddBehind.exec(candidate.text);
    const [, lead = '', spaces = ''] = match ?? [];
    if (!match) continue;
    const start = candidate.start + lead.length;
    const range = { start, end: start + spaces.length };
    const fix = before ? withoutOddIndents(lines, candidate) : { ...range, text: ' '.repeat(spaces.length) };
    return finding('yaml-odd-space', placeOf(lines, range), { values: {}, fix });
  }
  return null;
}

/** Who has pasted one such line has pasted more: those below would be read as if they were not indented at all. */
function withoutOddIndents({ text }: Lines, { start }: Line): Finding['fix'] {
  const spaced = text.slice(start).replace(oddIndents, (indent) => ' '.repeat(indent.length));
  return { start, end: text.length, text: spaced };
}
