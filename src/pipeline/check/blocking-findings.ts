import { type Finding, isError, plainValue } from '../../diagnostics/diagnostic.ts';
import { readPeriodId } from '../../domain/period.ts';
import type { Workspace } from '../../domain/workspace.ts';
import { applyWaivers } from '../../review/apply-waivers.ts';
import { reviewWorkspace } from '../../review/review-workspace.ts';
import type { OpenedWorkspace } from '../open-workspace.ts';
import { folders, officePath, signoffPath, waiversFile } from '../workspace-paths.ts';

/**
 * Errors in the files that a period's report is made of, and what their figures say against each other: no report is
 * made of them. Warnings, and errors that the office has waived, do not block.
 */
export function blockingFindings(
  { workspace, findings, waivers }: OpenedWorkspace,
  periodId: string,
  excluded: readonly string[],
): readonly Finding[] {
  const quarters = readPeriodId(periodId)?.quarters ?? [];
  const whole = new Set(['plan.yaml', officePath(periodId), signoffPath(periodId), waiversFile]);
  const concerns = (file: string): boolean =>
    whole.has(file) ||
    quarters.some(
      (quarter) =>
        file === `${folders.receipts}/${quarter}.yaml` ||
        (file.startsWith(`${folders.submissions}/${quarter}/`) &&
          !excluded.some((unit) => file.endsWith(`/${unit}.yaml`))),
    );
  // A report of the quarter that lies elsewhere is not counted, wherever that is.
  const isElsewhere = (one: Finding): boolean =>
    (one.code === 'file-misplaced' && quarters.includes(plainValue(one, 'wanted').split('/')[1] ?? '')) ||
    (one.code === 'folder-differs' && quarters.includes(plainValue(one, 'period')));
  const isBlocking = (finding: Finding): boolean =>
    isError(finding) && (concerns(finding.at.file) || isElsewhere(finding));
  if (workspace === null) return findings.filter(isBlocking);
  const found = [...findings, ...reviewWorkspace(without(workspace, excluded, quarters), quarters)];
  return applyWaivers(found, { plan: workspace.plan, waivers, asOf: null }).open.filter(isBlocking);
}

/** What a unit that is left out has written is not held against the others either. */
function without(workspace: Workspace, excluded: readonly string[], quarters: readonly string[]): Workspace {
  if (excluded.length === 0) return workspace;
  const counts = ({ unit, period }: { readonly unit: string; readonly period: string }): boolean =>
    !(excluded.includes(unit) && quarters.includes(period));
  return { ...workspace, submissions: workspace.submissions.filter(counts) };
}
