import type { Finding } from '../../diagnostics/diagnostic.ts';
import { finding } from '../../diagnostics/finding.ts';
import { isConfirmation } from '../../domain/signoff.ts';
import { currentRevision } from '../../signoff/revisions.ts';
import type { OpenedWorkspace } from '../open-workspace.ts';
import { chainFindings } from '../signoff/append-entry.ts';
import { type Copies, readCopies } from '../signoff/read-copies.ts';
import { folders, isCopyPath, signoffPath } from '../workspace-paths.ts';

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
  const { findings, paths, inputs } = await readCopies(opened, period);
  if (broken.length > 0) return { findings: broken, paths };
  return { findings: [...findings, ...lostInputs(opened, period, inputs)], paths };
}

/** Files of the office that the confirmed report was made of; a unit’s report that is gone has its own finding. */
function lostInputs(
  { signoffs, sources, findings }: OpenedWorkspace,
  period: string,
  inputs: Copies['inputs'],
): readonly Finding[] {
  const { entries } = currentRevision(signoffs[period]?.entries ?? []);
  const names = Object.keys(inputs.get(entries.findLast(isConfirmation)?.inputs ?? '') ?? {});
  const isThere = (path: string): boolean => sources.has(path) || findings.some(({ at }) => at.file === path);
  return names
    .filter((path) => /^(receipts|office)\/[^/]+\.yaml$/.test(path) && !isThere(path))
    .map((file) => finding('signoff-input-missing', { file }, { values: { record: signoffPath(period) } }));
}

/** A copy that no entry names tells of entries that were there: a whole record gone, or its last entries. */
function withoutRecord(
  { findings, sources, signoffs }: OpenedWorkspace,
  copies: readonly string[],
  named: ReadonlySet<string>,
): readonly Finding[] {
  const unnamed = copies.filter((path) => !named.has(path));
  const periodOf = (path: string): string => path.slice(folders.signoffs.length + 1).split('.')[0] ?? '';
  const renamed = new Set(
    findings.flatMap(({ code, values }) => (code === 'signoff-other-period' ? (values.written ?? '') : [])),
  );
  const isThere = (path: string): boolean => sources.has(path) || findings.some(({ at }) => at.file === path);
  const lost = [...new Set(unnamed.map(periodOf))].filter(
    (period) => !isThere(signoffPath(period)) && !renamed.has(period),
  );
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
