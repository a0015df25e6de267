// Prints how long whole processes take, as ratios against bare node in the same run. Asserts nothing.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const rounds = 9;
const out = mkdtempSync(join(tmpdir(), 'cchc-bench-'));
const cchc = (...args) => ['bin/cchc.js', '-C', 'examples/293-kh-2020', ...args];

const commands = {
  'node -e 0': { args: ['-e', '0'], aim: null },
  'cchc validate (one file)': { args: cchc('validate', 'submissions/2020-Q1/phong-day-nghe.yaml'), aim: 4 },
  'cchc validate (the year)': { args: cchc('validate'), aim: null },
  'cchc status (a quarter)': { args: cchc('status', '--period', '2020-Q1'), aim: null },
  'cchc report (a quarter, PDF and Markdown)': {
    args: cchc('report', '--period', '2020-Q1', '--out', out),
    aim: 8,
  },
};

const times = new Map(Object.keys(commands).map((name) => [name, []]));
// Taking the commands in turn, round by round, spreads the machine's moods over all of them.
for (let round = 0; round <= rounds; round += 1) {
  for (const [name, { args }] of Object.entries(commands)) {
    const start = process.hrtime.bigint();
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    if (status !== 0) throw new Error(`${name} failed with ${status}:\n${stderr}`);
    const took = Number(process.hrtime.bigint() - start) / 1e6;
    if (round > 0) times.get(name)?.push(took);
  }
}
rmSync(out, { recursive: true, force: true });

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const bare = median(times.get('node -e 0') ?? []);
for (const [name, { aim }] of Object.entries(commands)) {
  const time = median(times.get(name) ?? []);
  const ratio = (time / bare).toFixed(1);
  process.stdout.write(
    `${name.padEnd(44)} ${time.toFixed(0).padStart(6)} ms  ${ratio.padStart(5)} × bare node${aim === null ? '' : `  (aim ${aim})`}\n`,
  );
}
