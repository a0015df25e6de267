import { join } from 'node:path';
import { applyFixes } from '../../diagnostics/apply-fixes.ts';
import type { Finding } from '../../diagnostics/diagnostic.ts';
import { writeAtomically } from '../../files/write-files.ts';
import type { OpenedWorkspace } from '../open-workspace.ts';

/** Writes the certain corrections into the files, comments and layout kept; says how many each file got. */
export async function fixFiles(
  { root, sources }: Pick<OpenedWorkspace, 'root' | 'sources'>,
  findings: readonly Finding[],
): Promise<readonly { readonly file: string; readonly fixed: number }[]> {
  const fixable = findings.filter((finding) => finding.fix !== null);
  const files = [...new Set(fixable.map(({ at }) => at.file))];
  return Promise.all(
    files.map(async (file) => {
      const own = fixable.filter(({ at }) => at.file === file);
      const source = sources.get(file);
      if (source) await writeAtomically(join(root, file), applyFixes(source.text, own));
      return { file, fixed: own.length };
    }),
  );
}
