import { watch } from 'node:fs';

/** So long nothing more may happen until what happened is passed on: editors save in several steps. */
const settleMilliseconds = 80;

/**
 * Yields once whenever YAML files below the folder have changed and come to rest, until `stop`. Hidden files, which
 * programs write beside the real ones, do not count.
 */
export async function* watchFolder(folder: string, stop: AbortSignal): AsyncGenerator<void> {
  let changed = false;
  let wake: () => void = () => {};
  const watcher = watch(folder, { recursive: true }, (_event, path) => {
    if (!/\.ya?ml$/i.test(path ?? '') || /(^|[\\/])\./.test(path ?? '')) return;
    changed = true;
    wake();
  });
  stop.addEventListener('abort', () => wake(), { once: true });
  const happens = () =>
    new Promise<void>((resolve) => {
      wake = resolve;
    });
  try {
    while (!stop.aborted) {
      if (!changed) await happens();
      while (changed && !stop.aborted) {
        changed = false;
        await new Promise((resolve) => setTimeout(resolve, settleMilliseconds));
      }
      if (!stop.aborted) yield;
    }
  } finally {
    watcher.close();
  }
}
