import type { Finding } from '../diagnostics/diagnostic.ts';
import type { Workspace } from '../domain/workspace.ts';
import { changedReports, keptPath, reviewChange } from '../review/acceptance/review-acceptance.ts';
import { plainContent, readContent } from '../validate/submission/accepted-content.ts';

/** The bytes of what was kept at an acceptance, by its path in the workspace; `null` when they are lost. */
export type ReadKept = (path: string) => Promise<Uint8Array | null>;

/**
 * Reports that changed since they were accepted. What was kept is read only where the digest differs.
 * @param readKept `null` where nothing that was kept is at hand, which is no fault of anybody’s.
 */
export async function findChanges(
  workspace: Workspace,
  readKept: ReadKept | null,
): Promise<readonly Finding[]> {
  return Promise.all(
    changedReports(workspace).map(async (report) => {
      const path = keptPath(report.submission);
      const bytes = readKept && (await readKept(path));
      const kept = bytes && readContent(new TextDecoder().decode(bytes), report.accepted);
      const now = plainContent(report.submission);
      return reviewChange(workspace.plan, report, { kept, now, lost: readKept && !kept ? path : '' });
    }),
  );
}
