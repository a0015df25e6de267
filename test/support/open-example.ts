import type { Workspace } from '../../src/domain/workspace.ts';
import { type OpenedWorkspace, openWorkspace } from '../../src/pipeline/open-workspace.ts';
import { memoryCache } from './memory-cache.ts';

/** A workspace of the repository, read as the program reads it; it must be there and its plan whole. */
export async function openExample(
  folder = 'examples/293-kh-2020',
): Promise<OpenedWorkspace & { readonly workspace: Workspace }> {
  const opened = await openWorkspace(folder, { cache: memoryCache });
  if (opened?.workspace == null) throw new Error(`${folder}: ${JSON.stringify(opened?.findings, null, 2)}`);
  return { ...opened, workspace: opened.workspace };
}
