import { readIfThere } from '../../files/read-files.ts';
import { type FrontMatter, splitFrontMatter } from '../../typeset/dialect/front-matter.ts';
import { type PrintedWords, readWords } from '../../typeset/dialect/read-words.ts';
import { FaultyFile, UsageError } from '../usage-error.ts';

/** A text as somebody left it. */
export interface MarkdownText {
  /** Relative to where the command runs. */
  readonly file: string;
  readonly markdown: string;
  readonly frontMatter: FrontMatter;
}

/** A report's Markdown that somebody may have reworded by hand. */
export interface RewordedText extends MarkdownText, PrintedWords {}

/**
 * @param file relative to `start`.
 * @throws UsageError when there is no such file, FaultyFile when it is no text.
 */
export async function readMarkdown(start: string, file: string): Promise<MarkdownText> {
  const found = await readIfThere(start, file);
  if (found === null) throw new UsageError(`Không có tệp ${file}.`, `There is no file ${file}.`);
  return parseMarkdown(found.bytes, file);
}

/** @throws FaultyFile when the octets are no text. */
export function parseMarkdown(bytes: Uint8Array, file: string): MarkdownText {
  const markdown = decode(bytes, file);
  const { frontMatter } = splitFrontMatter(markdown, () => undefined);
  return { file, markdown, frontMatter };
}

/** With the words that a sign-off binds. */
export function readReworded(text: MarkdownText): RewordedText {
  return { ...text, ...readWords(text.markdown) };
}

function decode(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new FaultyFile(
      `${file} – LỖI: không phải văn bản UTF-8.`,
      `${file} – ERROR: this is not UTF-8 text.`,
    );
  }
}

/**
 * The reworded text that is confirmed or issued instead of the program's, where one is given.
 * @throws UsageError when it is not a report of that period.
 */
export async function readTextOf(
  { start }: { readonly start: string },
  { period, text: file }: { readonly period: string; readonly text?: string },
): Promise<RewordedText | null> {
  if (file === undefined) return null;
  if ((await readIfThere(start, file)) === null) throw noText(file);
  const text = readReworded(await readMarkdown(start, file));
  if (text.frontMatter.period === period) return text;
  throw new UsageError(
    `--text ${file}: không phải báo cáo kỳ ${period} (mục “period” ở đầu tệp).`,
    `--text ${file}: not the report of ${period} (see “period” in its front matter).`,
  );
}

function noText(file: string): UsageError {
  return new UsageError(
    `Không có tệp lời văn ${file} (--text, hoặc như khi xác nhận). Đề nghị khôi phục tệp ấy, hoặc thêm --no-text để dùng lời văn của chương trình.`,
    `There is no reworded text ${file} (--text, or as confirmed). Put it back, or add --no-text for the program's own words.`,
  );
}
