import { composeMarkdown } from '../../compose/compose-markdown.ts';
import { TemplateError } from '../../compose/template-error.ts';
import { isConfirmation, isIssuance, type SignoffEntry } from '../../domain/signoff.ts';
import { readFonts, readTemplates } from '../../files/program-files.ts';
import { buildStamp } from '../../report/frame/stamp.ts';
import { headOf } from '../../signoff/chain-entries.ts';
import { compareTexts } from '../../signoff/compare-texts.ts';
import { readWords } from '../../typeset/dialect/read-words.ts';
import { typesetPdf } from '../../typeset/typeset-pdf.ts';
import type { Signable } from './assemble-report.ts';

export interface IssuedReport {
  readonly content: Signable;
  /** The record up to the issue. */
  readonly entries: readonly SignoffEntry[];
  /** Made with other templates or fonts than the program's: it cannot be made again byte for byte. */
  readonly hasOwnLayout: boolean;
}

export interface Difference {
  /** Of the Markdown; empty where it is not known. */
  readonly line: string;
  /** Old and new words; empty for a PDF. */
  readonly difference: string;
}

/**
 * Where a file's words differ from those that were confirmed; of a PDF only that it does. What is appended to a PDF,
 * such as a signature, is not looked at. `null`: they agree; `unknown`: there is nothing to compare with.
 */
export async function differenceFrom(
  issued: IssuedReport,
  { path, bytes }: { readonly path: string; readonly bytes: Uint8Array },
): Promise<Difference | null | 'unknown'> {
  const isMarkdown = path.endsWith('.md');
  const { text } = issued.content;
  if (isMarkdown && text !== undefined) return differingWords(text, new TextDecoder().decode(bytes));
  if (issued.hasOwnLayout && !isMarkdown) return 'unknown';
  const markdown = await recompose(issued);
  if (markdown === null) return 'unknown';
  if (isMarkdown) {
    const found = new TextDecoder().decode(bytes);
    const line = differingLine(markdown, found);
    return line && issued.hasOwnLayout ? differingWords(readWords(markdown).words, found) : line;
  }
  if (hasAttachments(bytes)) return 'unknown';
  const { pdf } = await typesetPdf(markdown, { fonts: await readFonts() });
  return Buffer.from(pdf).equals(bytes.subarray(0, pdf.length)) ? null : { line: '', difference: '' };
}

/**
 * The Markdown of a confirmed content as it was after the last of the entries; `null` where today's templates ask for
 * what a report of an earlier program does not have.
 */
async function recompose({ content: { report }, entries }: IssuedReport): Promise<string | null> {
  const last = entries.at(-1);
  const approval = entries.findLast(isConfirmation) ?? null;
  const issue = last !== undefined && isIssuance(last) ? last : null;
  const signer = { authority: null, position: '', name: '' };
  const stamp = buildStamp(approval, issue, { signer, year: report.letterhead.year });
  const provenance = { digest: last?.content ?? '', signoffHead: headOf(entries) };
  try {
    return composeMarkdown({ ...report, stamp }, await readTemplates(), provenance);
  } catch (error) {
    if (error instanceof TemplateError) return null;
    throw error;
  }
}

function hasAttachments(pdf: Uint8Array): boolean {
  return Buffer.from(pdf).includes('/EmbeddedFiles');
}

function differingWords(confirmed: readonly string[], markdown: string): Difference | null {
  const { words } = readWords(markdown);
  const index = confirmed.findIndex((text, at) => text !== words[at]);
  const at = index < 0 && words.length > confirmed.length ? confirmed.length : index;
  return at < 0 ? null : { line: '', difference: inWords(confirmed[at], words[at]) };
}

function differingLine(expected: string, found: string): Difference | null {
  const wanted = expected.split('\n');
  const lines = found.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  const index = wanted.findIndex((line, at) => line !== lines[at]);
  const at = index < 0 && lines.length > wanted.length ? wanted.length : index;
  return at < 0 ? null : { line: String(at + 1), difference: inWords(wanted[at], lines[at]) };
}

function inWords(before = '', after = ''): string {
  const [change] = compareTexts(before, after);
  return `“${change?.before ?? ''}” → “${change?.after ?? ''}”`;
}
