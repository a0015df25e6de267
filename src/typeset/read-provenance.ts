import { type DocumentState, splitFrontMatter } from './dialect/front-matter.ts';

/** What a report's file says of the sign-off behind it. Empty where the file has none. */
export interface FileProvenance {
  readonly state: DocumentState;
  /** Digest of the content that was signed off. */
  readonly digest: string;
  /** Head of the chain of sign-offs when the file was made. */
  readonly signoffHead: string;
}

/** Out of the front matter; `null` when the text is no report of this program. */
export function markdownProvenance(markdown: string): FileProvenance | null {
  const missing: string[] = [];
  const { frontMatter } = splitFrontMatter(markdown, ({ subject }) => missing.push(subject));
  const { state, digest, signoffHead } = frontMatter;
  return missing.includes('state') || digest === '' ? null : { state, digest, signoffHead };
}

/**
 * Out of the metadata of a PDF, which PDF/A keeps as plain XML; of several the last, since that is the one that
 * holds after an appended revision. `null` when the file is no report of this program.
 */
export function pdfProvenance(pdf: Uint8Array): FileProvenance | null {
  const text = new TextDecoder('latin1').decode(pdf);
  const packet = text.slice(text.lastIndexOf('<x:xmpmeta'));
  const value = (name: string): string =>
    new RegExp(`<cchc:${name}>([^<]*)</cchc:${name}>`).exec(packet)?.[1] ?? '';
  const state = states[value('state')];
  return state === undefined ? null : { state, digest: value('digest'), signoffHead: value('signoffHead') };
}

const states: Readonly<Record<string, DocumentState>> = {
  draft: 'draft',
  approved: 'approved',
  issued: 'issued',
};
