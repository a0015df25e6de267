#!/usr/bin/env node
import { availableParallelism } from 'node:os';
import process from 'node:process';
import { main } from '../dist/main.js';

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
