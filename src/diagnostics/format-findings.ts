import type { Place } from '../domain/place.ts';
import { codeFrame } from './code-frame.ts';
import { type FilePlace, type Finding, hasPlace } from './diagnostic.ts';
import { type Language, messageOf } from './message.ts';
import { neutralise } from './neutralise.ts';

/** How a terminal marks things; plain by default. */
export interface Style {
  error(text: string): string;
  warning(text: string): string;
  dim(text: string): string;
  bold(text: string): string;
}

export interface FormatOptions {
  /** The texts that the places are about, by file; a finding of another file is shown without its line. */
  readonly sources: ReadonlyMap<string, { readonly text: string }>;
  readonly language: Language;
  readonly style?: Style;
}

const same = (text: string): string => text;
const plain: Style = { error: same, warning: same, dim: same, bold: same };

const words = {
  vi: { error: 'LỖI', warning: 'CẢNH BÁO', line: 'dòng', column: 'cột', lines: 'dòng', see: 'xem' },
  en: { error: 'ERROR', warning: 'WARNING', line: 'line', column: 'column', lines: 'lines', see: 'see' },
} as const;

/** Findings for a reader: place and severity, what, the user's own line, what to do. Ends with a line end. */
export function formatFindings(findings: readonly Finding[], options: FormatOptions): string {
  return findings.map((finding) => `${formatFinding(finding, options).join('\n')}\n`).join('\n');
}

function formatFinding(finding: Finding, options: FormatOptions): readonly string[] {
  const style = options.style ?? plain;
  const say = words[options.language];
  const { title, detail, remedy } = messageOf(finding, options.language);
  const severity = style[finding.severity](`${say[finding.severity]}: ${title}`);
  return [
    `${style.bold(placeText(finding.at, options.language))} – ${severity}`,
    ...indent(detail),
    ...frameOf(finding.at, options).map((line) => `    ${style.dim(line)}`),
    ...finding.related.map((place) => style.dim(`    ${say.see} ${placeText(place, options.language)}`)),
    ...indent(remedy),
  ];
}

/** `a.yaml, dòng 14, cột 22`; several lines `a.yaml, dòng 12–21`; a whole file its name. */
export function placeText(at: Place | FilePlace, language: Language): string {
  const say = words[language];
  const file = neutralise(at.file);
  if (!hasPlace(at)) return file;
  if (at.endLine > at.line) return `${file}, ${say.lines} ${at.line}–${at.endLine}`;
  return `${file}, ${say.line} ${at.line}, ${say.column} ${at.column}`;
}

function frameOf(at: Place | FilePlace, options: FormatOptions): readonly string[] {
  const source = options.sources.get(at.file);
  return source && hasPlace(at) ? codeFrame(source.text, at) : [];
}

function indent(text: string): readonly string[] {
  return text === '' ? [] : text.split('\n').map((line) => `  ${line}`);
}
