import type { YAMLError } from 'yaml';
import type { Finding, Fix } from '../diagnostics/diagnostic.ts';
import { finding } from '../diagnostics/finding.ts';
import { type Line, type Lines, lineAround, withLineBefore } from './lines.ts';
import { placeOf } from './place-of.ts';

/** `truocHan = 20`, `truocHan： 20`, `truocHan - 20`: another sign stands for the colon. */
const otherSign =
  /^(\s*)([\p{L}\d._-]+)(\s*[=：﹕;]\s*|\s+[-–—→]\s+(?=\d[\d.,]*\s*(?:#|$)))([^\s=].*?)(?:\s+#.*)?\s*$/u;

/** `truocHan::20`, `truocHan :20`: a colon, but not one that parts name and value. */
const oddColon = /^(\s*)([\p{L}\d._-]+)(\s*::+\s*|\s+:)([^\s:#].*?)(?:\s+#.*)?\s*$/u;

export function otherColon(lines: Lines, line: Line): Finding | null {
  for (const candidate of withLineBefore(lines, line)) {
    const other = otherSign.exec(candidate.text);
    const match = other ?? oddColon.exec(candidate.text);
    const [, indent = '', name = '', sign = '', value = ''] = match ?? [];
    if (!match) continue;
    const start = candidate.start + indent.length;
    const fix = { start: start + name.length, end: start + name.length + sign.length, text: ': ' };
    const fixed = `${name}: ${value}`;
    const whole = placeOf(lines, { start, end: fix.end + value.length });
    return other
      ? finding('yaml-line-without-colon', whole, { values: { words: `${name}${sign}${value}`, fixed }, fix })
      : finding('yaml-colon-without-space', placeOf(lines, fix), { values: { fixed }, fix });
  }
  return null;
}

/** `truocHan:301`: this line or the one before it, to which the parser glued this one. */
export function colonFault(lines: Lines, line: Line, error: YAMLError): Finding | null {
  if (!['MULTILINE_IMPLICIT_KEY', 'BLOCK_AS_IMPLICIT_KEY', 'MISSING_CHAR'].includes(error.code)) return null;
  for (const candidate of withLineBefore(lines, line).toReversed()) {
    const match = /^\s*([\p{L}\d"'._-]+:)(?=[^\s:/\\])(\S*)/u.exec(candidate.text);
    if (!match) continue;
    const end = candidate.start + match[0].length - (match[2]?.length ?? 0);
    const fix = { start: end, end, text: ' ' };
    const values = { fixed: `${match[1]} ${match[2]}` };
    return finding('yaml-colon-without-space', placeOf(lines, { start: end - 1, end }), { values, fix });
  }
  return null;
}

/** `dungHan 11`, `measures` above what belongs to it: this line, or the one before it that this one did not fit to. */
export function missingColon(lines: Lines, line: Line, error: YAMLError): Finding | null {
  const isAbove = error.code === 'BAD_INDENT' && line.start > 0;
  if (!isAbove && !['MISSING_CHAR', 'MULTILINE_IMPLICIT_KEY'].includes(error.code)) return null;
  const candidate = isAbove ? lineAround(lines, line.start - 1) : line;
  const [, indent = '', words = ''] = /^(\s*)([^\s:#][^:#]*?)\s*(?:\s#.*)?$/.exec(candidate.text) ?? [];
  const fix = colonIn(lines, { ...candidate, start: candidate.start + indent.length }, words);
  if (words === '' || /[=：﹕;]/.test(words) || (isAbove && fix === null)) return null;
  const start = candidate.start + indent.length;
  const at = placeOf(lines, { start, end: start + words.length });
  const fixed = fix ? words.slice(0, fix.start - start) + fix.text + words.slice(fix.end - start) : '';
  const isCertain =
    fix !== null && (fix.end === fix.start || /^\d[\d.,]*$/.test(words.slice(fix.end - start)));
  return finding('yaml-line-without-colon', at, {
    values: { words, fixed: fixed.trimEnd() },
    fix: isCertain ? fix : null,
  });
}

/**
 * Where the colon goes, if the first word is more likely the name of an entry than the first of a wrapped text: one
 * value without spaces follows it, or it is longer than any Vietnamese word, or something is indented below it.
 */
function colonIn({ text }: Lines, { start, end }: Line, words: string): Fix | null {
  const [, name = '', space = '', value = ''] = /^([A-Za-z][\w-]*)([ \t]*)(.*)$/.exec(words) ?? [];
  if (name === '' || (space === '' && value !== '')) return null;
  const at = start + name.length;
  if (value !== '') {
    const isEntry = /^[\w.,/-]+$/.test(value) || name.length > 7 || /[a-z][A-Z]/.test(name);
    return isEntry ? { start: at, end: at + space.length, text: ': ' } : null;
  }
  const below = /^\r?\n([ \t]*)\S/.exec(text.slice(end))?.[1] ?? '';
  const indent = /[ \t]*$/.exec(text.slice(0, start))?.[0] ?? '';
  return below.length > indent.length ? { start: at, end: at, text: ':' } : null;
}
