// Draws docs/failed-check.svg anew: what `cchc validate` says of a file of the example with three faults put in.
// node scripts/draw-failed-check.mjs [OUT], after `npm run build`.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = resolve(process.argv[2] ?? join(root, 'docs/failed-check.svg'));
const faults = [
  ['tonDauKy: 5 ', 'tonDauKy: '],
  ['truocHan: 20 ', 'truocHan: 2.000 '],
  ['congKhai:', 'congkhai:'],
];

const folder = mkdtempSync(join(tmpdir(), 'cchc-picture-'));
try {
  cpSync(join(root, 'examples/293-kh-2020'), folder, { recursive: true });
  const file = 'submissions/2020-Q1/phong-day-nghe.yaml';
  const text = readFileSync(join(folder, file), 'utf8');
  writeFileSync(
    join(folder, file),
    faults.reduce((changed, [right, wrong]) => changed.replace(right, wrong), text),
  );
  const command = [
    join(root, 'scripts/terminal-picture.mjs'),
    out,
    join(root, 'bin/cchc.js'),
    'validate',
    file,
  ];
  const env = { ...process.env, CCHC_CACHE: 'off' };
  const { status, stderr } = spawnSync(process.execPath, command, { cwd: folder, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
