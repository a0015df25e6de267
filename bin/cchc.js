#!/usr/bin/env node
import module from 'node:module';
import { availableParallelism } from 'node:os';
import process from 'node:process';

// Newer engines (Node 22 on) can keep what they compiled of the program; that must be asked for before it is loaded.
if (process.env.CCHC_CACHE !== 'off') module.enableCompileCache?.();
const { main } = await import('../dist/main.js');

const faultOfTheMachine = 4;

function fail(words) {
  process.stderr.write(`cchc: ${words}\n`);
  process.exit(faultOfTheMachine);
}

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error) => {
    // A reader that stops early (`| head`) is no fault of ours.
    if (error.code === 'EPIPE') return;
    if (stream === process.stderr) process.exit(faultOfTheMachine);
    fail(`không ghi được kết quả ra / cannot write the output: ${error.message}`);
  });
}

function workingFolder() {
  try {
    return process.cwd();
  } catch (error) {
    return fail(`thư mục đang làm việc không còn / the working folder is gone: ${error.message}`);
  }
}

function untilInterrupted() {
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  return stop.signal;
}

process.exitCode = await main(process.argv.slice(2), {
  fetch: globalThis.fetch,
  stdin: process.stdin,
  input: process.stdin,
  interruption: untilInterrupted,
  stdout: process.stdout,
  stderr: process.stderr,
  cwd: workingFolder(),
  env: process.env,
  now: () => new Date(),
  processors: availableParallelism(),
});
