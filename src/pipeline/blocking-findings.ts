import type { Finding } from '../diagnostics/diagnostic.ts';
import { readPeriodId } from '../domain/period.ts';
import type { OpenedWorkspace } from './open-workspace.ts';
import { folders, officePath, signoffPath, waiversFile } from './workspace-paths.ts';

/** Errors in the files that a period's report is made of; warnings do not block. */
export function blockingFindings(
  { findings }: OpenedWorkspace,
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
  return findings.filter((finding) => finding.severity === 'error' && concerns(finding.at.file));
}
