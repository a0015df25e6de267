// Runs the program in this process and prints what it took: node bench/support/timed-run.mjs THREADS ARGUMENT…
import { main } from '../../dist/main.js';

const [threads, ...args] = process.argv.slice(2);
const silent = { write: () => true };
const begun = performance.now();
const code = await main(args, {
  stdout: silent,
  stderr: silent,
  cwd: process.cwd(),
  env: process.env,
  now: () => new Date(),
  processors: Number(threads),
});
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
const seconds = (performance.now() - begun) / 1000;
process.stdout.write(
  JSON.stringify({ code, seconds, cpu: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 }),
);
