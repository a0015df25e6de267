import { main } from '../../src/cli/main.ts';

export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the program in this process as a shell would, with its own clock and no terminal. */
export async function runCchc(cwd: string, ...args: readonly string[]): Promise<Run> {
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
  });
  return { code, ...printed };
}
