import { basename, dirname, join, resolve } from 'node:path';
import { findWorkspace } from '../../files/read-files.ts';
import { clearStamp, originalLine, setState } from '../../typeset/dialect/set-state.ts';
import { typesetPdf } from '../../typeset/typeset-pdf.ts';
import type { Notice } from '../notice.ts';
import type { Choices } from '../signoff/keep-choices.ts';
import { UsageError } from '../usage-error.ts';
import { chooseFonts } from './choose-fonts.ts';
import { describeProblem } from './describe-problem.ts';
import { frozenFile, writeFiles } from './frozen-files.ts';
import { readImages } from './read-images.ts';
import { type MarkdownText, readMarkdown } from './reworded-text.ts';
import type { TextStanding } from './stand-of-text.ts';

export interface TypesetFileOptions extends Pick<Choices, 'charts' | 'templates'> {
  /** Folder to write to; beside the text without it. */
  readonly out?: string;
  readonly fontDir?: string;
}

export interface TypesetFile {
  /** `null` when nothing was written. */
  readonly written: string | null;
  readonly notices: readonly Notice[];
  readonly failed: boolean;
}

/**
 * Sets a report's Markdown as PDF as its author left it. It is a draft unless its very words have been approved.
 * @param start folder that the paths are relative to.
 * @throws UsageError when there is no such file, or its name is not that of a Markdown file.
 */
export async function typesetFile(
  start: string,
  file: string,
  options: TypesetFileOptions,
): Promise<TypesetFile> {
  if (!/\.md$/i.test(file)) throw notMarkdown(file);
  const text = await readMarkdown(start, file);
  const fonts = await chooseFonts(start, options.fontDir);
  const { state, notice, remarks, charts } = await standOf(start, file, text, options);
  const path = join(options.out ?? dirname(file), basename(file).replace(/\.md$/i, '.pdf'));
  const said = setState(text.markdown, { state });
  const markdown = state === 'issued' ? said : clearStamp(said);
  const images = await readImages(resolve(start, dirname(file)), text.markdown, charts);
  const { pdf, problems } = await typesetPdf(markdown, { fonts, images });
  const destination = { root: start, folder: dirname(path), files: [{ name: basename(path), bytes: pdf }] };
  const frozen = await frozenFile(destination);
  if (frozen !== null) return { written: null, notices: [frozen], failed: true };
  await writeFiles(destination);
  const placed = problems.map((problem) => ({
    ...problem,
    line: originalLine(problem.line, markdown, text.markdown),
  }));
  const { errors, warnings } = remarks;
  const faults = [...placed.map((problem) => describeProblem(file, problem)), ...errors];
  const blanks = markdown === said ? [] : [leftBlank];
  return {
    written: path,
    notices: [...faults, ...warnings, ...blanks, notice],
    failed: faults.length > 0,
  };
}

function notMarkdown(file: string): UsageError {
  return new UsageError(
    `${file}: không phải tệp Markdown. Ghi bản .md của báo cáo, do cchc report lập.`,
    `${file}: not a Markdown file. Name the report’s .md, which cchc report makes.`,
  );
}

const alone: TextStanding = {
  state: 'draft',
  notice: {
    vi: 'Không có kế hoạch nào ở đây để biết lời văn đã được duyệt chưa: bản PDF là DỰ THẢO.',
    en: 'There is no plan here to tell whether the words are approved: the PDF is a draft.',
  },
  remarks: { errors: [], warnings: [] },
  charts: new Map(),
};

const leftBlank: Notice = {
  vi: 'Chưa phải bản đã phát hành nên số, ngày ghi trong tệp để trống ở bản PDF.',
  en: 'This is not the issued report, so the PDF leaves blank the number and date that the text has.',
};

/** As the workspace says that holds the text, else the one where the command runs. */
async function standOf(
  start: string,
  file: string,
  text: MarkdownText,
  options: TypesetFileOptions,
): Promise<TextStanding> {
  const folder = dirname(resolve(start, file));
  const root = (await findWorkspace(folder)) ?? (await findWorkspace(start));
  if (root === null) return alone;
  // Reading a plan is most of the program: a text that stands alone does without.
  const { standOfText } = await import('./stand-of-text.ts');
  return standOfText({ start, root }, text, options);
}
