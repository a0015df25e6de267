import { spawnSync } from 'node:child_process';

/**
 * Runs whole processes in turn, round by round, so that the machine's moods are spread over all of them, and prints
 * the median of each beside the first one's.
 *
 * @param {Record<string, {args: string[], command?: string, env?: object, before?: () => void, codes?: number[],
 *   aim?: string, cwd?: string, peer?: boolean}>} commands by name; run by node unless `command` names another program.
 *   `before` is not measured. A peer that fails is left out, after saying so; its versions are not ours to choose.
 * @param {number} rounds counted ones, after one that is not.
 * @returns median milliseconds by name.
 */
export function compareProcesses(commands, rounds = 7) {
  const times = new Map(Object.keys(commands).map((name) => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const name of [...times.keys()]) {
      const took = timeProcess(name, commands[name]);
      if (took === null) times.delete(name);
      else if (round > 0) times.get(name).push(took);
    }
  }
  const medians = new Map([...times].map(([name, each]) => [name, median(each)]));
  printRatios(medians, (name) => commands[name].aim);
  return medians;
}

function timeProcess(name, { args, command = process.execPath, env = {}, cwd, before, codes = [0], peer }) {
  before?.();
  const start = performance.now();
  const { status, error, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    cwd,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...env },
  });
  const took = performance.now() - start;
  if (error || !codes.includes(status)) {
    const fault = `${name} ended with ${status}: ${error?.message ?? stderr}`;
    if (!peer) throw new Error(fault);
    process.stdout.write(`  (left out: ${fault.trim().split('\n').slice(0, 2).join(' ')})\n`);
    return null;
  }
  return took;
}

/** The same within this process: each task in turn, `warm` rounds that are not counted, then the others. */
export async function compareTasks(tasks, { rounds = 9, warm = 2 } = {}) {
  const times = new Map(Object.keys(tasks).map((name) => [name, []]));
  for (let round = -warm; round < rounds; round += 1) {
    for (const [name, task] of Object.entries(tasks)) {
      const start = performance.now();
      await task();
      if (round >= 0) times.get(name).push(performance.now() - start);
    }
  }
  const medians = new Map([...times].map(([name, each]) => [name, median(each)]));
  printRatios(medians, () => undefined);
  return medians;
}

/** One line a name: milliseconds, and times as long as the first. */
function printRatios(medians, aimOf) {
  const [[first, base] = []] = medians;
  for (const [name, time] of medians) {
    const aim = aimOf(name) === undefined ? '' : `  (aim: ${aimOf(name)})`;
    process.stdout.write(
      `  ${name.padEnd(58)} ${time.toFixed(0).padStart(7)} ms ${(time / base).toFixed(2).padStart(7)} × ${first}${aim}\n`,
    );
  }
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
