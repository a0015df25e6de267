import { createHash } from 'node:crypto';
import { checkLeftOut } from './dialect/check-left-out.ts';
import { checkLinks } from './dialect/check-links.ts';
import { splitFrontMatter } from './dialect/front-matter.ts';
import { readBlocks } from './dialect/read-blocks.ts';
import { readParts } from './dialect/read-parts.ts';
import type { Attachment, FontFiles } from './files.ts';
import { checkLetters } from './pdf/check-letters.ts';
import { drawDocument } from './pdf/drawing/draw-document.ts';
import { loadFonts } from './pdf/fonts/font-set.ts';
import { layOutDocument } from './pdf/lay-out-document.ts';
import type { LayoutProfile } from './pdf/profile.ts';
import { defaultProfile, findProfile } from './pdf/profiles/find-profile.ts';
import type { ReportProblem, TypesetProblem } from './problem.ts';

export type { FontFiles };

export interface TypesetOptions {
  /** Parsed once for as long as the same arrays are passed. */
  readonly fonts: FontFiles;
  /** With attachments the file is PDF/A-3a instead of PDF/A-2a. */
  readonly attachments?: readonly Attachment[];
  /** PNG, JPEG or plain SVG files by the source that the Markdown gives. */
  readonly images?: ReadonlyMap<string, Uint8Array>;
}

export interface TypesetResult {
  readonly pdf: Uint8Array;
  readonly pages: number;
  /** In the order of their lines. What is wrong is typeset all the same, as well as can be. */
  readonly problems: readonly TypesetProblem[];
}

/**
 * Sets a document of the cchc dialect as a tagged PDF (PDF/A-2a or 3a, and PDF/UA-1). The same Markdown, fonts
 * and attachments give the same bytes on any machine. Rejects only for unreadable font files.
 */
export async function typesetPdf(markdown: string, options: TypesetOptions): Promise<TypesetResult> {
  const problems: TypesetProblem[] = [];
  const report: ReportProblem = (problem) => problems.push(problem);
  const fonts = loadFonts(options.fonts);
  const { frontMatter, body, linesAbove } = splitFrontMatter(markdown, report);
  const raw = readBlocks(body, linesAbove);
  checkLeftOut(raw, report);
  const parts = readParts(raw, report);
  checkLinks(parts, report);
  checkLetters(body, { fonts, linesAbove, report });
  const profile = chooseProfile(frontMatter.profile, report);
  const attachments = options.attachments ?? [];
  const images = options.images ?? new Map();
  const layout = layOutDocument(parts, { fonts, profile, state: frontMatter.state, images, report });
  const contentHash = hashContent(markdown, options);
  const identity = { frontMatter, contentHash, attaches: attachments.length > 0 };
  const pdf = await drawDocument({ identity, fonts, profile, attachments, ...layout });
  return { pdf, pages: layout.pages.length, problems: problems.sort((a, b) => a.line - b.line) };
}

function chooseProfile(name: string, report: ReportProblem): LayoutProfile {
  const profile = findProfile(name);
  if (!profile) report({ code: 'front-matter', line: 1, subject: 'profile' });
  return profile ?? defaultProfile;
}

function hashContent(markdown: string, { attachments = [], images = new Map() }: TypesetOptions): Uint8Array {
  const hash = createHash('sha256').update(markdown);
  for (const { name, bytes } of attachments) hash.update(name).update(bytes);
  for (const [source, bytes] of images) hash.update(source).update(bytes);
  return hash.digest();
}
