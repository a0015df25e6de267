import type { Finding } from '../../diagnostics/diagnostic.ts';
import { finding } from '../../diagnostics/finding.ts';
import type { Workspace } from '../../domain/workspace.ts';
import { planFile } from '../../files/read-files.ts';
import { quarterLabel } from '../../validate/submission/quarter-label.ts';
import { folders, waiversFile } from '../workspace-paths.ts';
import type { Changes } from './changed-files.ts';

/**
 * Does what changed bear on this file? A changed plan or waiver bears on all; a changed register on its quarter's
 * reports, and a report that came, changed or went on its quarter's register.
 */
export function touches({ present, deleted }: Changes, file: string): boolean {
  const has = (path: string): boolean => present.has(path) || deleted.has(path);
  if (has(planFile) || has(waiversFile) || has(file)) return true;
  const quarter = /\d{4}-Q[1-4]/.exec(file)?.[0];
  if (quarter === undefined) return false;
  if (file.startsWith(`${folders.submissions}/`)) return has(`${folders.receipts}/${quarter}.yaml`);
  const ofQuarter = `${folders.submissions}/${quarter}/`;
  const isRegister = file === `${folders.receipts}/${quarter}.yaml`;
  return isRegister && [...present, ...deleted].some((path) => path.startsWith(ofQuarter));
}

/** A finding elsewhere also counts when it rests on something that changed. */
export function concerns(changes: Changes, { at, related }: Finding): boolean {
  return touches(changes, at.file) || related.some(({ file }) => changes.present.has(file));
}

/**
 * Reports that were there and are gone: neither handed in under another name, nor returned by the office, nor missed
 * by another finding.
 */
export function deletedReports(
  { since, deleted }: Changes,
  workspace: Workspace,
  found: readonly Finding[],
): readonly Finding[] {
  const isMissed = (file: string): boolean =>
    found.some(
      ({ at, values, code }) =>
        at.file === file || (code === 'accepted-file-missing' && values.file === file),
    );
  return [...deleted].sort().flatMap((file) => {
    const [, quarter = '', id = ''] = /^submissions\/(\d{4}-Q[1-4])\/([^/]+)\.ya?ml$/.exec(file) ?? [];
    const unit = workspace.plan.units.find((one) => one.id === id);
    if (!unit || isMissed(file)) return [];
    const isThere = workspace.submissions.some((one) => one.period === quarter && one.unit === id);
    const isReturned = workspace.receipts[quarter]?.[id]?.state === 'returned';
    if (isThere || isReturned) return [];
    const values = { name: unit.name, period: quarterLabel(quarter), since };
    return [finding('submission-deleted', { file }, { values })];
  });
}
