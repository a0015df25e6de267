import type { Submission } from '../../domain/submission.ts';
import { canonicalText, digestOfText } from './digest.ts';

/** A submission's content as JSON for the file that keeps what was accepted, so that a later change can be shown. */
export function writeContent(submission: Submission): string {
  return `${JSON.stringify(plainContent(submission), null, 2)}\n`;
}

/** The content as plain data: counts are texts of digits, and nothing says where it stood. */
export function plainContent({ file: _, digest: __, ...content }: Submission): unknown {
  return JSON.parse(canonicalText(content));
}

/** What was kept, if it is still what the register's digest says; `null` where it was changed or cannot be read. */
export function readContent(text: string, digest: string): unknown {
  try {
    const content: unknown = JSON.parse(text);
    return digestOfText(canonicalText(content)) === digest ? content : null;
  } catch {
    return null;
  }
}
