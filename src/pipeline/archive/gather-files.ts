import { join, posix } from 'node:path';
import type { FoundFile } from '../../files/read-files.ts';
import type { ReadyWorkspace } from '../open-workspace.ts';
import { readWorkspaceFiles } from '../workspace-files.ts';
import { signoffPath } from '../workspace-paths.ts';

/**
 * The files of the workspace that a period's report is computed from, as they are on disk: plan, waivers, what units
 * handed in from the year's beginning, registers, the office's words, the sign-off record, and of the year before
 * what figures are compared with.
 */
export async function gatherFiles(
  { root, workspace }: ReadyWorkspace,
  period: string,
): Promise<readonly FoundFile[]> {
  const own = await readWorkspaceFiles(root, period, null);
  const record = own.signoffs.filter(({ path }) => path === signoffPath(period));
  const { previous } = workspace.plan;
  const files = [
    ...own.plan,
    ...own.waivers,
    ...own.submissions,
    ...own.receipts,
    ...own.office,
    ...record,
    ...(previous === null ? [] : await filesOfYearBefore(root, previous)),
  ];
  return files.filter(({ refusal }) => refusal === undefined);
}

async function filesOfYearBefore(root: string, folder: string): Promise<readonly FoundFile[]> {
  const { plan, submissions, receipts } = await readWorkspaceFiles(join(root, folder), null, null);
  return [...plan, ...submissions, ...receipts].map((file) => ({
    ...file,
    path: posix.join(folder, file.path),
  }));
}
