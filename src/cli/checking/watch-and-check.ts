import { resolve } from 'node:path';
import type { CommandContext } from '../command-context.ts';
import type { ExitCode } from '../exit-code.ts';
import { startOf } from '../open-for-command.ts';

/** Clears a terminal, what has scrolled away included. */
const clear = '\u001b[2J\u001b[3J\u001b[H';

/**
 * Checks now and after every change, until the user interrupts; ends as the last check did. A terminal is cleared
 * between two checks, anything else gets a line.
 */
export async function watchAndCheck(
  context: CommandContext,
  paths: readonly string[],
  check: () => Promise<ExitCode>,
): Promise<ExitCode> {
  const { outside, say, err } = context;
  const { watchWorkspace } = await import('../../pipeline/check/watch-workspace.ts');
  const over = new AbortController();
  const stop = AbortSignal.any([over.signal, ...(outside.interruption ? [outside.interruption()] : [])]);
  const waiting = {
    vi: 'Đang theo dõi, lưu tệp là kiểm tra lại. Ctrl-C để dừng.',
    en: 'Watching. Ctrl-C to stop.',
  };
  const changes = watchWorkspace(resolve(startOf(context), paths[0] ?? '.'), stop, outside.watch);
  // Watched from before the first check, so that what is saved meanwhile is not missed.
  let next = changes.next();
  const again = async (): Promise<ExitCode> => {
    if (outside.stdout.isTTY) outside.stdout.write(clear);
    const code = await check();
    err(say(waiting));
    return code;
  };
  try {
    let last = await again();
    while (!(await next).done) {
      next = changes.next();
      if (!outside.stdout.isTTY) err('────');
      last = await again();
    }
    return last;
  } finally {
    // Else the watcher would keep a program alive that has failed.
    over.abort();
  }
}
