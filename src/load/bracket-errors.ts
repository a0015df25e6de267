import type { Finding } from '../diagnostics/diagnostic.ts';
import { finding } from '../diagnostics/finding.ts';
import { type Line, type Lines, lineAround } from './lines.ts';
import { placeOf } from './place-of.ts';

/** Of brackets that the parser stumbles in: a comma that is missing between two entries, or the closing sign. */
export function bracketFault(lines: Lines, offset: number): Finding | null {
  const bracket = bracketOpenedBefore(lines.text, offset);
  if (bracket === null) return null;
  const sign = lines.text[bracket] ?? '';
  const close = sign === '{' ? '}' : ']';
  const line = lineAround(lines, bracket);
  const written = line.text
    .slice(bracket - line.start)
    .replace(/\s+#.*$/, '')
    .trimEnd();
  if (written.includes(close))
    return missingComma(lines, bracket, written) ?? open(lines, bracket, { sign, close });
  const end = bracket + written.length;
  // Whoever goes on in the next line has put a comma, or goes on further in than the line with the bracket begins.
  const isWhole = !written.endsWith(',') && written.length > 1 && endsWith(lines, line);
  return isWhole
    ? open(lines, bracket, { sign, close, fixed: `${written} ${close}`, end })
    : open(lines, bracket, { sign, close });
}

interface Open {
  readonly sign: string;
  readonly close: string;
  readonly fixed?: string;
  /** Where the closing sign goes. */
  readonly end?: number;
}

function open(lines: Lines, bracket: number, { sign, close, fixed = '', end }: Open): Finding {
  const at = placeOf(lines, { start: bracket, end: bracket + 1 });
  const fix = end === undefined ? null : { start: end, end, text: ` ${close}` };
  return finding('yaml-bracket-open', at, { values: { sign, close, fixed }, fix });
}

/** Is what follows the line an entry of its own, or nothing? */
function endsWith({ text }: Lines, line: Line): boolean {
  const below = /^(?:[ \t]*(?:#[^\r\n]*)?(?:\r\n|\n|$))*([ ]*)(\S[^\r\n]*)?/.exec(
    text.slice(line.end).replace(/^\r?\n/, ''),
  );
  const [, indent = '', next = ''] = below ?? [];
  const isEntry = /^(?:- +)?[\p{L}\d"._-]+:(?:\s|$)|^- /u.test(next);
  return next === '' || (isEntry && indent.length <= line.text.search(/\S|$/));
}

/** `{ number: 12/BC date: 14/6/2020 }`: the name of the next entry right behind a value. */
function missingComma(lines: Lines, bracket: number, written: string): Finding | null {
  const match = /^(\{.*?:\s+[^\s,{}[\]"'][^,{}[\]"']*?)\s+(?=[A-Za-z][\w-]*:\s)/.exec(written);
  if (!match?.[1]) return null;
  const start = bracket + match[1].length;
  const at = placeOf(lines, { start: bracket, end: bracket + written.length });
  const fixed = `${match[1]},${written.slice(match[1].length)}`;
  return finding('yaml-comma-missing', at, { values: { fixed }, fix: { start, end: start, text: ',' } });
}

export function bracketOpenedBefore(text: string, offset: number): number | null {
  const open: number[] = [];
  for (let index = 0; index < offset; index += 1) {
    if ('[{'.includes(text[index] ?? ' ')) open.push(index);
    else if (']}'.includes(text[index] ?? ' ')) open.pop();
  }
  return open.at(-1) ?? null;
}
