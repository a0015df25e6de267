import type { Finding } from '../../diagnostics/diagnostic.ts';
import { finding } from '../../diagnostics/finding.ts';
import type { OpenedWorkspace } from '../open-workspace.ts';
import { chainFindings } from '../signoff/append-entry.ts';
import { isCopyPath, readCopies } from '../signoff/read-copies.ts';
import { folders, signoffPath } from '../workspace-paths.ts';

interface Records {
  /** Paths of all that lies among the records. */
  readonly files: readonly string[];
  readonly isWanted: (path: string) => boolean;
}

/** Sign-off records: whether their entries follow from one another, and whether what is kept beside them is whole. */
export async function checkRecords(
  opened: OpenedWorkspace,
  { files, isWanted }: Records,
): Promise<readonly Finding[]> {
  const periods = Object.keys(opened.signoffs).filter((period) => isWanted(signoffPath(period)));
  const checked = await Promise.all(periods.map((period) => checkRecord(opened, period)));
  const copies = files.filter((path) => isCopyPath(path) && isWanted(path));
  const named = new Set(checked.flatMap(({ paths }) => paths));
  return [...checked.flatMap(({ findings }) => findings), ...withoutRecord(opened, copies, named)];
}

interface CheckedRecord {
  readonly findings: readonly Finding[];
  /** Of the copies that it names. */
  readonly paths: readonly string[];
}

/** Behind a broken link nothing that the entries say can be relied on. */
async function checkRecord(opened: OpenedWorkspace, period: string): Promise<CheckedRecord> {
  const broken = chainFindings(opened, period);
  const { findings, paths } = await readCopies(opened, period);
  return { findings: broken.length > 0 ? broken : findings, paths };
}

/** A copy that no entry names tells of entries that were there: a whole record gone, or its last entries. */
function withoutRecord(
  { findings, sources, signoffs }: OpenedWorkspace,
  copies: readonly string[],
  named: ReadonlySet<string>,
): readonly Finding[] {
  const unnamed = copies.filter((path) => !named.has(path));
  const periodOf = (path: string): string => path.slice(folders.signoffs.length + 1).split('.')[0] ?? '';
  const isThere = (path: string): boolean => sources.has(path) || findings.some(({ at }) => at.file === path);
  const lost = [...new Set(unnamed.map(periodOf))].filter((period) => !isThere(signoffPath(period)));
  const short = unnamed.filter((path) => signoffs[periodOf(path)] !== undefined);
  return [
    ...lost.map((period) => {
      const name = unnamed.filter((path) => periodOf(path) === period).join(', ');
      return finding('signoff-record-missing', { file: signoffPath(period) }, { values: { name } });
    }),
    ...short.map((path) => {
      const values = { record: signoffPath(periodOf(path)) };
      return finding('signoff-copy-unnamed', { file: path }, { values });
    }),
  ];
}
