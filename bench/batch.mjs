// Many years and departments: time, memory, growth. `--big` adds 10,000 submissions, which takes minutes;
// `--generate=FOLDER` only makes workspaces to look at (`--departments=2 --years=3 --units=13`).
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeWorkspaces } from './support/make-workspaces.mjs';

export const title = 'Many departments and years (cchc batch)';

/** About 100, 1,000 and 10,000 submissions; one annual report per 52. */
const sizes = [
  { departments: 1, years: 2 },
  { departments: 4, years: 5 },
  { departments: 24, years: 8 },
];

export async function run(options = []) {
  const given = new Map(options.map((option) => option.replace(/^--/, '').split('=')));
  const folder = given.get('generate');
  if (folder !== undefined) return generate(folder, given);
  for (const size of given.has('big') ? sizes : sizes.slice(0, 2)) measure(size);
}

function generate(folder, given) {
  const number = (name, usual) => Number(given.get(name) ?? usual);
  const size = {
    departments: number('departments', 2),
    years: number('years', 3),
    units: number('units', 13),
  };
  const written = makeWorkspaces(folder, { ...size, seed: number('seed', 293) });
  process.stdout.write(`  ${written} submissions in ${folder}\n`);
}

function measure(size) {
  const folder = mkdtempSync(join(tmpdir(), 'cchc-bench-'));
  try {
    const submissions = makeWorkspaces(join(folder, 'data'), size);
    process.stdout.write(`  ${submissions} submissions, ${size.departments * size.years} annual reports\n`);
    const once = (threads, cache, ...more) => {
      const out = ['--out', join(folder, `out-${cache}`)];
      return timed(threads, { folder, cache }, ['batch', 'data', '--format', 'pdf,md', ...out, ...more]);
    };
    print('nothing known yet, one worker', once(1, 'one'), submissions);
    print('nothing known yet, two workers', once(2, 'two'), submissions);
    print('nothing changed, two workers', once(2, 'two'), submissions);
    print('all rendered again (as for a new template)', once(2, 'two', '--force'), submissions);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function timed(threads, { folder, cache }, args) {
  const driver = join(import.meta.dirname, 'support/timed-run.mjs');
  const { stdout, stderr, status } = spawnSync(process.execPath, [driver, String(threads), ...args], {
    cwd: folder,
    env: { ...process.env, CCHC_CACHE: join(folder, `cache-${cache}`) },
    encoding: 'utf8',
  });
  const result = status === 0 ? JSON.parse(stdout) : { code: status };
  if (result.code !== 0) throw new Error(`cchc ${args.join(' ')} ended with ${result.code}\n${stderr}`);
  return result;
}

function print(name, { seconds, cpu, megabytes }, submissions) {
  const columns = [
    `${seconds.toFixed(1)} s`.padStart(9),
    `${cpu.toFixed(1)} s CPU`.padStart(13),
    `${((cpu / submissions) * 1000).toFixed(1)} ms a submission`.padStart(22),
    `${(submissions / seconds).toFixed(0)} files/s`.padStart(15),
    `${megabytes.toFixed(0)} MB`.padStart(8),
  ];
  process.stdout.write(`    ${name.padEnd(46)}${columns.join('')}\n`);
}

if (process.argv[1] === import.meta.filename) await run(process.argv.slice(2));
