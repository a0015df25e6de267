// Hostile files handed to `cchc validate`, one a process: time and memory beside those of a sound file. Asserts that
// each is answered with a verdict (exit code 0 or 1), never with a crash.
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const sample = readFileSync('test/cases/faults/samples/submission.yaml', 'utf8');
const half = 500_000;
const lines = (count, line) => Array.from({ length: count }, (_, index) => line(index)).join('\n');

/** Text of the file, or what makes it at a path. */
const inputs = {
  'a sound file': sample,
  'aliases that multiply (10^30 values)': `a0: &a0 x\n${lines(30, (n) => `a${n + 1}: &a${n + 1} [${`*a${n}, `.repeat(9)}*a${n}]`)}`,
  'brackets 250,000 deep': `a: ${'['.repeat(half / 2)}`,
  'braces 100,000 deep': `a: ${'{a: '.repeat(100_000)}`,
  'lists 100,000 deep': `a:\n  ${'- '.repeat(100_000)}x`,
  'a list of 250,000 values': `a: [${'1,'.repeat(half / 2 - 10)}1]`,
  '40,000 unknown keys': lines(40_000, (n) => `k${n}: 1`),
  '9,000 unknown keys': lines(9_000, (n) => `k${n}: 1`),
  '40,000 times the same key': lines(40_000, () => 'plan: x'),
  '6,000 unknown measures': `${sample.split('measures:')[0]}measures:\n${lines(6_000, (n) => `  truocHam${n}: 1`)}`,
  'a count of 400,000 digits': sample.replace('5118', '9'.repeat(400_000)),
  'a line of 400,000 quotes': sample.replace('5118', '"'.repeat(400_000)),
  'a text that never closes': sample.replace('5118', `"${'x\n'.repeat(200_000)}`),
  '100,000 tabs': sample.replace('  dungHan', `${'\t'.repeat(100_000)}dungHan`),
  '60,000 colons': sample.replace('5118', 'a: '.repeat(60_000)),
  '40,000 tags': lines(40_000, (n) => `k${n}: !x y`),
  '__proto__ and constructor': `${sample}\n__proto__: { polluted: yes }\nconstructor: { prototype: { polluted: yes } }\n`,
  'escape sequences in 5,000 keys': lines(5_000, (n) => `"\\e[31m${n}": "\\e]0;x\\a"`),
  'combining marks, 200,000 on one letter': sample.replace('Thiếu máy quét.', `a${'\u0301'.repeat(200_000)}`),
  'a file of three gigabytes': (path) => {
    writeFileSync(path, '');
    truncateSync(path, 3 * 1024 ** 3);
  },
  'a link to a device that never ends': (path) => symlinkSync('/dev/zero', path),
};

const root = mkdtempSync(join(tmpdir(), 'cchc-hostile-'));
cpSync('test/cases/faults/plan.yaml', join(root, 'plan.yaml'));
mkdirSync(join(root, 'submissions/2020-Q2'), { recursive: true });
const file = 'submissions/2020-Q2/mot-cua.yaml';
const report =
  'data:text/javascript,import{writeSync}from"node:fs";process.on("exit",()=>writeSync(3,String(process.resourceUsage().maxRSS)))';

for (const [name, input] of Object.entries(inputs)) {
  rmSync(join(root, file), { force: true });
  if (typeof input === 'string') writeFileSync(join(root, file), input);
  else input(join(root, file));
  const start = process.hrtime.bigint();
  const run = spawnSync(process.execPath, ['--import', report, 'bin/cchc.js', '-C', root, 'validate', file], {
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    env: { PATH: process.env.PATH, CCHC_CACHE: 'off' },
    timeout: 60_000,
    maxBuffer: 2 ** 30,
  });
  const took = Number(process.hrtime.bigint() - start) / 1e6;
  const memory = Number(run.output[3]) / 1024;
  const said = (run.output[1].length + run.output[2].length) / 1024;
  process.stdout.write(
    `${name.padEnd(42)} exit ${run.status}  ${took.toFixed(0).padStart(6)} ms  ${memory.toFixed(0).padStart(5)} MB  ${said.toFixed(0).padStart(6)} KB said\n`,
  );
  if (run.status !== 0 && run.status !== 1)
    throw new Error(`${name}: ${run.status ?? run.signal}\n${run.stderr}`.slice(0, 2000));
}
rmSync(root, { recursive: true, force: true });
