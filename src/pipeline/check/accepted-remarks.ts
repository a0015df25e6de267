import { handingInFaults } from '../../diagnostics/catalogue/handing-in-faults.ts';
import type { Finding } from '../../diagnostics/diagnostic.ts';
import type { Scorecard } from '../../domain/scorecard.ts';
import type { Workspace } from '../../domain/workspace.ts';
import type { Accepted } from '../../report/accepted.ts';
import { applyWaivers } from '../../review/apply-waivers.ts';
import { reviewWorkspace } from '../../review/review-workspace.ts';
import type { OpenedWorkspace } from '../open-workspace.ts';
import { folders, officePath } from '../workspace-paths.ts';

type Ready = Pick<OpenedWorkspace, 'waivers' | 'findings'> & { readonly workspace: Workspace };

/**
 * What stands against the files that a report is made of and does not keep it from being confirmed: waivers in use,
 * and warnings. Looked at from the closing date, as is usual, each quarter's waivers are judged by its own.
 */
export function acceptedRemarks({ workspace, waivers, findings }: Ready, scorecard: Scorecard): Accepted {
  const { period, asOf } = scorecard;
  const counted = countedFiles(scorecard);
  const found = [...findings, ...reviewWorkspace(workspace, period.quarters)];
  const own = found.filter(
    ({ at, code }: Finding) => counted.has(at.file.replace(/\.ya?ml$/i, '.yaml')) && !isOfRegisters(code),
  );
  const day = asOf === period.closes ? null : asOf;
  const { open, waived } = applyWaivers(own, { plan: workspace.plan, waivers, asOf: day });
  return { waived, warnings: open.filter(({ severity }) => severity === 'warning') };
}

/** What is said of registers changes with the confirmation itself, which would void it. */
function isOfRegisters(code: string): boolean {
  return Object.hasOwn(handingInFaults, code);
}

function countedFiles({ period, units }: Scorecard): ReadonlySet<string> {
  const handedIn = units.flatMap(({ unit, quarters }) =>
    quarters
      .filter(({ status }) => status === 'handed-in' || status === 'late')
      .map(({ quarter }) => `${folders.submissions}/${quarter}/${unit}.yaml`),
  );
  const receipts = period.quarters.map((quarter) => `${folders.receipts}/${quarter}.yaml`);
  return new Set([...handedIn, ...receipts, officePath(period.id)]);
}
