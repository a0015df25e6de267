import { main } from '../../src/cli/main.ts';
import type { Outside } from '../../src/cli/terminal.ts';
import { memoryCache } from './memory-cache.ts';

export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the program in this process as a shell would, with its own clock and no terminal. */
export function runCchc(cwd: string, ...args: readonly string[]): Promise<Run> {
  return runCchcWith({}, cwd, ...args);
}

/** The same with something else of the outside world in place of the usual. */
export async function runCchcWith(
  outside: Partial<Outside>,
  cwd: string,
  ...args: readonly string[]
): Promise<Run> {
  const printed = { stdout: '', stderr: '' };
  const stream = (name: keyof typeof printed) => ({
    write: (text: string) => {
      printed[name] += text;
    },
  });
  const code = await main(args, {
    stdout: stream('stdout'),
    stderr: stream('stderr'),
    cwd,
    env: {},
    now: () => new Date('2020-03-19T09:30:00Z'),
    cache: memoryCache,
    ...outside,
  });
  return { code, ...printed };
}
