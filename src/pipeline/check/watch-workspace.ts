import { workspaceAround } from '../../files/read-files.ts';
import { watchFolder } from '../../files/watch-folder.ts';

/** Yields whenever something below a folder has changed and come to rest, until `stop`. */
export type Watcher = (folder: string, stop: AbortSignal) => AsyncIterable<unknown>;

/** Yields whenever the workspace around a folder or file changes; ends at once where there is none. */
export async function* watchWorkspace(
  start: string,
  stop: AbortSignal,
  watcher: Watcher = watchFolder,
): AsyncGenerator<void> {
  const root = await workspaceAround(start);
  if (root === null) return;
  for await (const _ of watcher(root, stop)) yield;
}
