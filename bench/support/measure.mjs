import { spawnSync } from 'node:child_process';

/**
 * Runs whole processes in turn, round by round, so that the machine's moods are spread over all of them, and prints
 * the median of each beside the first one's.
 *
 * @param {Record<string, {args: string[], command?: string, env?: object, before?: () => void, codes?: number[],
 *   aim?: string}>} commands by name; run by node unless `command` names another program. `before` is not measured.
 * @param {number} rounds counted ones, after one that is not.
 * @returns median milliseconds by name.
 */
export function compareProcesses(commands, rounds = 7) {
  const times = new Map(Object.keys(commands).map((name) => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, command] of Object.entries(commands)) {
      const took = timeProcess(name, command);
      if (round > 0) times.get(name).push(took);
    }
  }
  const medians = new Map([...times].map(([name, each]) => [name, median(each)]));
  printRatios(medians, (name) => commands[name].aim);
  return medians;
}

function timeProcess(name, { args, command = process.execPath, env = {}, before, codes = [0] }) {
  before?.();
  const start = performance.now();
  const { status, error, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...env },
  });
  const took = performance.now() - start;
  if (error || !codes.includes(status)) {
    throw new Error(`${name} ended with ${status}: ${error?.message ?? stderr}`);
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
