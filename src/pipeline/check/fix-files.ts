import { join } from 'node:path';
import { applyFixes } from '../../diagnostics/apply-fixes.ts';
import type { Finding } from '../../diagnostics/diagnostic.ts';
import { writeAtomically } from '../../files/write-files.ts';
import type { Validation } from './validation.ts';

export interface FixedFile {
  readonly file: string;
  readonly count: number;
}

/**
 * Writes the certain corrections into the files, comments and layout kept; says how many each file got. A correction
 * may uncover further ones: a file that broke off at a tab is read on below it.
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
      await writeAtomically(join(root, file), text);
      return [{ file, count }];
    }),
  );
  return fixed.flat();
}
