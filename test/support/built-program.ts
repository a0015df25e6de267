import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { main as Main } from '../../src/cli/main.ts';
import type { Run } from './run-cchc.ts';

const entry = new URL('../../dist/main.js', import.meta.url).href;

/** Runs the bundled program in this process: worker threads and the cache only work there. */
export async function runBuilt(cwd: string, cache: string, ...args: readonly string[]): Promise<Run> {
  const { main }: { main: typeof Main } = await import(entry);
  const printed = { stdout: '', stderr: '' };
  const stream = (name: keyof typeof printed) => ({
    write: (text: string) => {
      printed[name] += text;
    },
  });
  const outside = { cwd, env: { CCHC_CACHE: cache }, now: () => new Date(0), processors: 2 };
  const code = await main(args, { stdout: stream('stdout'), stderr: stream('stderr'), ...outside });
  return { code, ...printed };
}

export interface Spawned {
  readonly child: ChildProcess;
  /** Exit code, `null` when it was killed. */
  readonly ended: Promise<number | null>;
}

/**
 * The program as a process of its own.
 * @param onLine called with each line of its side channel.
 */
export function spawnBuilt(
  cwd: string,
  args: readonly string[],
  onLine: (line: string, child: ChildProcess) => void = () => {},
): Spawned {
  const child = spawn(process.execPath, [new URL('../../bin/cchc.js', import.meta.url).pathname, ...args], {
    cwd,
    env: { CCHC_CACHE: `${cwd}.cache` },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (child.stderr) createInterface(child.stderr).on('line', (line) => onLine(line, child));
  return { child, ended: new Promise((resolve) => child.on('close', (code) => resolve(code))) };
}
