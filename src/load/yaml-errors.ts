import type { YAMLError } from 'yaml';
import type { Finding, Fix } from '../diagnostics/diagnostic.ts';
import { finding } from '../diagnostics/finding.ts';
import { bracketFault, bracketOpenedBefore } from './bracket-errors.ts';
import { colonFault, missingColon, otherColon } from './colon-errors.ts';
import { type Line, type Lines, lineAround } from './lines.ts';
import { oddSpace } from './pasted-text.ts';
import { lineStartsOf, placeOf } from './place-of.ts';

/**
 * A fault of the YAML itself as what the writer did: a tab, a colon without a space, a text that opens with a
 * sign. Where several readings are possible the line itself decides.
 */
export function explainYamlError(lines: Lines, error: YAMLError): Finding {
  const offset = Math.min(error.pos[0], lines.text.length);
  const line = lineAround(lines, offset);
  const found =
    mergeConflict(lines) ??
    tabFault(lines, line) ??
    oddSpace(lines, line) ??
    valueFault(lines, line, error) ??
    colonFault(lines, line, error) ??
    otherColon(lines, line) ??
    missingColon(lines, line, error) ??
    quoteFault(lines, line, error);
  if (found) return found;
  const range = { start: offset, end: offset + 1 };
  if (error.code === 'MULTIPLE_DOCS')
    return finding('yaml-many-documents', placeOf(lines, { start: offset, end: offset + 3 }), { values: {} });
  const bracket = /flow/i.test(error.message) ? bracketFault(lines, offset) : null;
  return (
    bracket ??
    indentFault(lines, line, error) ??
    finding('yaml-unreadable', placeOf(lines, range), { values: {} })
  );
}

/** The parser says so, or stumbles before the first word of a line that is sound in itself. */
function indentFault(lines: Lines, line: Line, error: YAMLError): Finding | null {
  const begin = line.start + line.text.search(/\S|$/);
  const isEntry = /^ +(?:- +)?[\p{L}\d"._-]+:(?:\s|$)/u.test(line.text) && error.pos[0] <= begin;
  if (!isEntry && error.code !== 'BAD_INDENT' && error.code !== 'BLOCK_AS_IMPLICIT_KEY') return null;
  const filled = /\S/.exec(lines.text.slice(line.start));
  const meant = filled ? lineAround(lines, line.start + filled.index) : line;
  const start = meant.start + meant.text.search(/\S|$/);
  const fix = withoutDash(lines, meant);
  const at = placeOf(lines, { start, end: meant.end });
  return finding('yaml-indent', at, { values: { dash: fix ? '-' : '' }, fix });
}

/** `- truocHan: 20` among lines that have no dash: one above or below, as far indented, opens with a name. */
function withoutDash(lines: Lines, line: Line): Fix | null {
  const [dashed, indent = ''] = /^( *)- +(?=[\p{L}\d"._-]+:(?:\s|$))/u.exec(line.text) ?? [];
  if (dashed === undefined) return null;
  const beside = [lineAround(lines, Math.max(0, line.start - 1)), lineAround(lines, line.end + 2)];
  const isName = ({ text }: Line): boolean => /^ *[\p{L}\d"._-]+:(?:\s|$)/u.test(text);
  const isLevel = ({ text }: Line): boolean => text.search(/\S|$/) === indent.length;
  if (!beside.some((one) => one.start !== line.start && isName(one) && isLevel(one))) return null;
  const start = line.start + indent.length;
  return { start, end: line.start + dashed.length, text: '' };
}

/** What git leaves in a file that two people changed, from its opening line to its closing one. */
function mergeConflict(lines: Lines): Finding | null {
  const open = /^<{7}(?: [^\r\n]*)?$/m.exec(lines.text) ?? /^(?:={7}|>{7}(?: [^\r\n]*)?)$/m.exec(lines.text);
  if (!open) return null;
  const at = placeOf(lines, { start: open.index, end: open.index + open[0].length });
  return finding('yaml-merge-conflict', at, { values: { mark: open[0].slice(0, 7) } });
}

function tabFault(lines: Lines, line: Line): Finding | null {
  const tabs = /^ *(\t[ \t]*)/.exec(line.text);
  if (!tabs?.[1]) return null;
  const start = line.start + tabs[0].length - tabs[1].length;
  const range = { start, end: start + tabs[1].length };
  return finding('yaml-tab', placeOf(lines, range), { values: {}, fix: withoutTabs(lines, line.start) });
}

/** Whoever indents with tabs does so line after line: all of them at once, two spaces a tab. */
function withoutTabs({ text }: Lines, start: number): Fix {
  const [indented = ''] = /^(?:(?: *\t[^\r\n]*|[ \t]*)(?:\r\n|\n|$))+/.exec(text.slice(start)) ?? [];
  const spaced = indented.replace(/^[ \t]+/gm, (indent) => indent.replaceAll('\t', '  '));
  return { start, end: start + indented.length, text: spaced };
}

/** A sign `#` by itself opens a comment, which is not to be printed; `#1` was meant as text. */
function withoutComment(value: string): string {
  return value.replace(/\s+#(?:\s.*)?$/, '');
}

/** What opens with something else than a text: `ghiChu: @…`, `ghiChu: %…`; a second colon in an unquoted text. */
function valueFault(lines: Lines, line: Line, error: YAMLError): Finding | null {
  const match = /^(\s*(?:- +)?[^\s:"'#[{][^:"'#]*:\s+)([^"'\s].*?)\s*$/.exec(line.text);
  const [, before, written] = match ?? [];
  if (before === undefined || written === undefined) return null;
  const value = withoutComment(written);
  const start = line.start + before.length;
  const range = { start, end: start + value.length };
  const fixed = JSON.stringify(value);
  const fix = { ...range, text: fixed };
  const sign = value[0] ?? '';
  if (/[@`%!&*]/.test(sign) || opensOtherwise(value, error.pos[0] - start)) {
    return finding('yaml-starts-with-sign', placeOf(lines, range), { values: { sign, fixed }, fix });
  }
  const second = error.code === 'BLOCK_AS_IMPLICIT_KEY' && /^[^[{|>].*:\s/.test(value);
  return second ? finding('yaml-second-colon', placeOf(lines, range), { values: { fixed }, fix }) : null;
}

/** `- thiếu người`, `> 5 hồ sơ`, `[1] thiếu người`: a dash, a fold or a bracket that a text goes on behind. */
function opensOtherwise(value: string, stumbled: number): boolean {
  if (/^[-?] /.test(value)) return true;
  if (/^[>|]/.test(value)) return /^.[+-]?\d?\s+[^\s#]/.test(value);
  if (!/^[[{]/.test(value) || stumbled <= 0) return false;
  const closed = bracketOpenedBefore(value, stumbled) === null;
  return closed && /^[\p{L}\d(]/u.test(value.slice(stumbled));
}

function quoteFault(lines: Lines, line: Line, error: YAMLError): Finding | null {
  const open = /Missing closing (["'])/.exec(error.message)?.[1];
  if (open) {
    const start = openingQuote(lines.text, error.pos[0], open);
    return finding('yaml-quote-open', placeOf(lines, { start, end: start + 1 }), { values: { sign: open } });
  }
  if (error.code !== 'UNEXPECTED_TOKEN' || !/["'”’]/.test(line.text)) return null;
  const [, before = '', written = ''] =
    /^(\s*(?:- +)?[^\s:"'#[{][^:"'#]*:\s+)(["'].*?)\s*$/.exec(line.text) ?? [];
  const value = withoutComment(written);
  const fixed = value.includes("'") ? JSON.stringify(value) : `'${value}'`;
  const start = line.start + before.length;
  const fix = value === '' ? null : { start, end: start + value.length, text: fixed };
  const values = { fixed: value === '' ? '' : fixed };
  return finding('yaml-after-quote', placeOf(lines, { start: error.pos[0], end: line.end }), { values, fix });
}

/** The first line whose quotes do not close. */
function openingQuote(text: string, before: number, quote: string): number {
  for (const start of lineStartsOf(text.slice(0, before))) {
    const line = /^[^\r\n]*/.exec(text.slice(start))?.[0] ?? '';
    const value = new RegExp(`(?:[:,[{-]\\s+|[[{])${quote}[^${quote}]*$`).exec(line);
    if (value) return start + value.index + value[0].indexOf(quote);
  }
  return Math.max(0, before - 1);
}
