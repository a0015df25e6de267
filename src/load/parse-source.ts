import { type Document, parseDocument, type YAMLError } from 'yaml';
import { type Finding, hasPlace } from '../diagnostics/diagnostic.ts';
import { finding } from '../diagnostics/finding.ts';
import type { Place } from '../domain/place.ts';
import { type ConversionFault, convertNodes } from './convert-nodes.ts';
import { type Decoded, decodeBytes } from './decode-bytes.ts';
import type { Range } from './node.ts';
import { quotedByMail } from './pasted-text.ts';
import { lineStartsOf, placeOf } from './place-of.ts';
import type { Source } from './source.ts';
import { explainYamlError } from './yaml-errors.ts';

/** Bytes of one file to a source; a file of which nothing can be read gives findings alone. */
export function parseSource(
  file: string,
  bytes: Uint8Array,
): { source: Source | null; findings: readonly Finding[] } {
  const { text, fault, guess } = readText(bytes);
  // Written back as it was read, the text is in UTF-8.
  const fix = fault === 'file-utf16' ? { start: 0, end: 0, text: '' } : null;
  const wrongBytes = fault ? [finding(fault, { file }, { values: { guess, ...whatFor(file) }, fix })] : [];
  if (text === null) return { source: null, findings: wrongBytes };
  const { source, findings } = parseText(file, text);
  return { source, findings: [...wrongBytes, ...findings] };
}

/** A unit fills in a form; what the office keeps is a file that may as well not be there. */
function whatFor(file: string): { form: string; name: string } {
  return file.startsWith('submissions/') ? { form: 'cchc form', name: '' } : { form: '', name: file };
}

/** The text that places are counted in. A lone carriage return ended lines once; as long as it is, offsets stay. */
export function readText(bytes: Uint8Array): Decoded {
  const decoded = decodeBytes(bytes);
  return decoded.text === null ? decoded : { ...decoded, text: withoutLoneReturns(decoded.text) };
}

function withoutLoneReturns(text: string): string {
  return text.replace(/\r(?!\n)/g, '\n');
}

/**
 * The YAML of a text. Of several faults of the YAML itself the first is reported, since it makes those that
 * follow; below it the tree is a guess, and `brokenAt` says from where.
 */
export function parseText(
  file: string,
  written: string,
): { source: Source | null; findings: readonly Finding[] } {
  const text = withoutLoneReturns(written);
  const lines = { file, text, lineStarts: lineStartsOf(text) };
  const document = parseYaml(text);
  const error = firstOf(document?.errors ?? []);
  // What the parser gives up on, by throwing or by saying so.
  if (document === null || error?.code === 'RESOURCE_EXHAUSTION') {
    return { source: null, findings: [finding('file-too-complex', { file }, { values: {} })] };
  }
  const { root, faults } = convertNodes(document, text);
  const quoted = quotedByMail(lines);
  const broken = quoted ? [quoted] : error ? [explainYamlError(lines, error)] : [];
  const brokenAt = quoted ? 0 : error ? breakOf(lines, error, broken) : null;
  const others = faults
    .filter((fault) => brokenAt === null || fault.at.end <= brokenAt)
    .flatMap((fault) => explainConversion(fault, lines) ?? []);
  const findings = [...broken, ...others];
  if (findings.length === 0 && document.contents === null) {
    return { source: null, findings: [finding('file-empty', { file }, { values: whatFor(file) })] };
  }
  const refused = faults.filter(({ kind }) => kind !== 'duplicate-key').map(({ at }) => at);
  // Of what is too deep or too much, a part was left out: nothing can be said about the rest.
  const cut = faults.some(({ kind }) => kind === 'too-deep' || kind === 'too-many');
  return { source: cut ? null : { ...lines, root, brokenAt, refused }, findings };
}

/**
 * `null` for what is nested so deep that the parser itself gives up. YAML 1.2 whatever a file says of itself: in 1.1
 * `yes` is no text and a day is an instant of the machine’s zone.
 */
function parseYaml(text: string): Document.Parsed | null {
  try {
    return parseDocument(text, { schema: 'core', uniqueKeys: false, prettyErrors: false, logLevel: 'error' });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/**
 * From where on the tree is a guess: the line above the fault, since a value reaches over into what follows it. The
 * parser may stumble only further down, behind a bracket or a quote that never closes.
 */
function breakOf(
  { lineStarts }: { readonly lineStarts: readonly number[] },
  error: YAMLError,
  explained: readonly Finding[],
): number {
  const lines = explained.flatMap(({ at }) => (hasPlace(at) ? [at.line] : []));
  const marked = lineStarts[Math.max(0, Math.min(...lines) - 2)] ?? 0;
  const stumbled = lineStarts.findLastIndex((start) => start <= error.pos[0]);
  return Math.min(marked, lineStarts[Math.max(0, stumbled - 1)] ?? 0);
}

function firstOf(errors: readonly YAMLError[]): YAMLError | undefined {
  return [...errors].sort((a, b) => a.pos[0] - b.pos[0])[0];
}

type Lines = Pick<Source, 'file' | 'text' | 'lineStarts'>;

function explainConversion(fault: ConversionFault, lines: Lines): Finding | null {
  const place = (range: Range): Place => placeOf(lines, range);
  const at = place(fault.at);
  switch (fault.kind) {
    case 'duplicate-key':
      return finding('duplicate-key', at, {
        values: { key: fault.key },
        related: [place(fault.first)],
      });
    case 'part':
      return null;
    case 'comma-in-braces':
      return finding('yaml-comma-in-braces', at, {
        values: { written: fault.written, sign: '{ }' },
        fix: { ...fault.at, text: JSON.stringify(fault.written) },
      });
    case 'unreadable-key':
      return finding('yaml-key-not-text', at, { values: {} });
    case 'unknown-alias':
      return finding('yaml-starts-with-sign', at, { values: { sign: '*', fixed: '' } });
    case 'unused-anchor': {
      const written = lines.text.slice(fault.at.start, fault.at.end);
      const fixed = /[\r\n]/.test(written) ? '' : JSON.stringify(written);
      const fix = fixed === '' ? null : { ...fault.at, text: fixed };
      return finding('yaml-starts-with-sign', at, { values: { sign: '&', fixed }, fix });
    }
    case 'tag':
      return finding('yaml-tag', at, { values: {} });
    case 'too-deep':
    case 'too-many':
      return finding('file-too-complex', at, { values: {} });
  }
}
