#!/usr/bin/env node
import module from 'node:module';
import { availableParallelism } from 'node:os';
import process from 'node:process';

// Newer engines (Node 22 on) can keep what they compiled of the program; that must be asked for before it is loaded.
if (process.env.CCHC_CACHE !== 'off') module.enableCompileCache?.();
const { main } = await import('../dist/main.js');

// A reader that stops early (`| head`) is no fault of ours.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
});

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
  cwd: process.cwd(),
  env: process.env,
  now: () => new Date(),
  processors: availableParallelism(),
});
