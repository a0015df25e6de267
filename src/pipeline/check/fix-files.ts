import { join } from 'node:path';
import { applyFixes } from '../../diagnostics/apply-fixes.ts';
import type { Finding } from '../../diagnostics/diagnostic.ts';
import { writeIfSame } from '../../files/write-files.ts';
import { readText } from '../../load/parse-source.ts';
import type { Validation } from './validation.ts';

export interface FixedFile {
  readonly file: string;
  /** None where somebody saved the file since it was checked: it is left as it is, and has to be checked again. */
  readonly count: number;
  /** The text as it was checked, and with the corrections. */
  readonly before: string;
  readonly after: string;
}

/**
 * Writes the certain corrections into the files, comments and layout kept; says how many each file got. A correction
 * may uncover further ones: a file that broke off at a tab is read on below it. Another text than was checked is not
 * touched.
 */
export async function fixFiles(
  { root, sources }: Pick<Validation, 'root' | 'sources'>,
  findings: readonly Finding[],
): Promise<readonly FixedFile[]> {
  const fixable = findings.filter((finding) => finding.fix !== null);
  const files = [...new Set(fixable.map(({ at }) => at.file))];
  const fixed = await Promise.all(
    files.map(async (file) => {
      const source = sources.get(file);
      if (!source) return [];
      const own = fixable.filter(({ at }) => at.file === file);
      const { text, count } = applyFixes(source.text, own);
      // Of a text in UTF-16 nothing changes but its bytes.
      if (text === source.text && !own.some(({ code }) => code === 'file-utf16')) return [];
      const isChecked = (now: Uint8Array | null) => now !== null && readText(now).text === source.text;
      const isWritten = await writeIfSame(join(root, file), text, isChecked);
      return [{ file, count: isWritten ? count : 0, before: source.text, after: text }];
    }),
  );
  return fixed.flat();
}
