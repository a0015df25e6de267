import type { Finding } from '../diagnostics/diagnostic.ts';
import type { Workspace } from '../domain/workspace.ts';
import { readIfThere } from '../files/read-files.ts';
import { changedReports, keptPath, reviewChange } from '../review/acceptance/review-acceptance.ts';
import { plainContent, readContent } from '../validate/submission/accepted-content.ts';

/** Reports that changed since they were accepted. What was kept is read only where the digest differs. */
export async function findChanges(root: string, workspace: Workspace): Promise<readonly Finding[]> {
  return Promise.all(
    changedReports(workspace).map(async (report) => {
      const file = await readIfThere(root, keptPath(report.submission));
      const kept = file && readContent(new TextDecoder().decode(file.bytes), report.accepted);
      return reviewChange(workspace.plan, report, { kept, now: plainContent(report.submission) });
    }),
  );
}
