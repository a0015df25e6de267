import type { Place } from '../../domain/place.ts';
import { type FilePlace, type Finding, hasPlace } from '../diagnostic.ts';
import { divideFindings, type Rest } from '../divide-findings.ts';
import { generalTitle, type Language, messageOf } from '../message.ts';
import { wrapLine, wrapText } from '../wrap-line.ts';
import { codeFrame } from './code-frame.ts';
import { type Alike, groupAlike } from './group-alike.ts';
import { placeText, seeAlso } from './place-text.ts';

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
  /** How many findings are shown in full, the others as counts by code; all of them without it. */
  readonly most?: number;
  /** Columns of the terminal; not wrapped without it. */
  readonly width?: number;
}

const unknownWidth = Number.POSITIVE_INFINITY;
const same = (text: string): string => text;
const frameIndent = '    ';
const plain: Style = { error: same, warning: same, dim: same, bold: same };

const words = {
  vi: {
    error: 'LỖI',
    warning: 'CẢNH BÁO',
    see: 'xem',
    alike: (count: number) => `Cũng như vậy ở ${count} tệp khác:`,
    further: (count: number) => `Còn ${count} nội dung nữa, theo từng loại:`,
    inFiles: (count: number) => `${count} tệp`,
    howToSee: (shown: number, all: number) =>
      `Trên đây in ${shown} trong ${all} nội dung. In tất cả: cchc validate --max all. Giải thích một mã: cchc explain <mã>.`,
  },
  en: {
    error: 'ERROR',
    warning: 'WARNING',
    see: 'see',
    alike: (count: number) => `The same in ${count} other file(s):`,
    further: (count: number) => `${count} more, by kind:`,
    inFiles: (count: number) => `${count} file(s)`,
    howToSee: (shown: number, all: number) =>
      `${shown} of ${all} shown above. To see all: cchc validate --max all. About one code: cchc explain <code>.`,
  },
} as const;

/** Findings for a reader: place and severity, what, the user's own line, what to do. Ends with a line end. */
export function formatFindings(findings: readonly Finding[], options: FormatOptions): string {
  const { shown, rest } = divideFindings(findings, options.most ?? findings.length);
  const wordsOf = (finding: Finding): string => {
    const { title, detail, remedy } = messageOf(finding, options.language);
    return [finding.code, title, detail, remedy].join('\n');
  };
  const parts = groupAlike(shown, wordsOf).map((alike) => `${formatAlike(alike, options).join('\n')}\n`);
  return [...parts, ...(rest.length > 0 ? [formatRest(rest, findings.length, options)] : [])].join('\n');
}

/** `LỖI × 812: số lượng ghi có dấu chấm (count-with-dots), 40 tệp`, a line a code. */
function formatRest(
  rest: readonly Rest[],
  all: number,
  { language, style = plain, width = unknownWidth }: FormatOptions,
): string {
  const say = words[language];
  const left = rest.reduce((sum, { count }) => sum + count, 0);
  const lines = rest.map(({ code, severity, count, files }) => {
    const title = generalTitle(code, language);
    return `  ${style[severity](`${say[severity]} × ${count}`)}: ${title} (${code}), ${say.inFiles(files)}`;
  });
  const text = [style.bold(say.further(left)), ...lines, say.howToSee(all - left, all), ''].join('\n');
  return wrapText(text, width);
}

function formatAlike({ first, others }: Alike, options: FormatOptions): readonly string[] {
  if (others.length === 0) return formatFinding(first, options);
  const style = options.style ?? plain;
  const say = words[options.language];
  return [
    ...formatFinding(first, options),
    `  ${say.alike(others.length)}`,
    ...others.map(({ at }) => style.dim(`    ${placeText(at, options.language)}`)),
  ];
}

function formatFinding(finding: Finding, options: FormatOptions): readonly string[] {
  const style = options.style ?? plain;
  const say = words[options.language];
  const { title, detail, remedy } = messageOf(finding, options.language);
  const severity = style[finding.severity](`${say[finding.severity]}: ${title}`);
  // What `cchc explain` and a waiver name.
  const code = style.dim(`(${finding.code})`);
  const width = options.width ?? unknownWidth;
  const indent = (words: string): readonly string[] =>
    words === '' ? [] : words.split('\n').flatMap((line) => wrapLine(`  ${line}`, width));
  return [
    ...wrapLine(`${style.bold(placeText(finding.at, options.language))} – ${severity} ${code}`, width),
    ...indent(detail),
    ...frameOf(finding.at, options).map((line) => frameIndent + style.dim(line)),
    ...seeAlso(finding, options.language).flatMap((line) =>
      wrapLine(`    ${say.see} ${line}`, width).map((part) => style.dim(part)),
    ),
    ...indent(remedy),
  ];
}

function frameOf(at: Place | FilePlace, options: FormatOptions): readonly string[] {
  const source = options.sources.get(at.file);
  return source && hasPlace(at)
    ? codeFrame(source.text, at, (options.width ?? unknownWidth) - frameIndent.length)
    : [];
}
