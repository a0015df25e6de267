import { watch } from 'node:fs';

/** So long nothing more may happen until what happened is passed on: editors save in several steps. */
const settleMilliseconds = 80;

/**
 * Yields once whenever YAML files below the folder have changed and come to rest, until `stop`. Hidden files, which
 * programs write beside the real ones, do not count.
 * @throws Error when the system can watch no longer.
 */
export async function* watchFolder(folder: string, stop: AbortSignal): AsyncGenerator<void> {
  let changed = false;
  let fault: Error | null = null;
  let wake: () => void = () => {};
  const start = () =>
    watch(folder, { recursive: true }, (_event, path) => {
      if (!/\.ya?ml$/i.test(path ?? '') || /(^|[\\/])\./.test(path ?? '')) return;
      changed = true;
      wake();
    }).on('error', (error) => {
      fault = error;
      wake();
    });
  let watcher = start();
  stop.addEventListener('abort', () => wake(), { once: true });
  const happens = () =>
    new Promise<void>((resolve) => {
      wake = resolve;
    });
  try {
    while (!stop.aborted) {
      if (!changed && fault === null) await happens();
      while (changed && !stop.aborted) {
        changed = false;
        await new Promise((resolve) => setTimeout(resolve, settleMilliseconds));
      }
      if (fault !== null) throw fault;
      // A file that was saved under another name and renamed is a new one, which the old watcher does not see.
      const before = watcher;
      watcher = start();
      before.close();
      if (!stop.aborted) yield;
    }
  } finally {
    watcher.close();
  }
}
