import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, it } from 'vitest';

const run = promisify(execFile);
const example = resolve('test/fixtures/second-plan');
const base = mkdtempSync(join(tmpdir(), 'cchc-bytes-'));
afterAll(() => rmSync(base, { recursive: true, force: true }));

/** Copies a workspace file by file in the given order, since a disk may list files as they were made. */
function copyInOrder(to: string, order: (paths: readonly string[]) => readonly string[]): string {
  const paths = readdirSync(example, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(example, path)).isFile(),
  );
  for (const path of order(paths)) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    writeFileSync(join(to, path), readFileSync(join(example, path)));
  }
  return to;
}

const machines = [
  {
    name: 'a',
    order: (paths: readonly string[]) => paths.toSorted(),
    env: { TZ: 'Asia/Ho_Chi_Minh', LANG: 'vi_VN.UTF-8', LC_ALL: 'vi_VN.UTF-8' },
  },
  {
    name: 'khác nhau/b',
    order: (paths: readonly string[]) => paths.toSorted().reverse(),
    env: { TZ: 'Pacific/Kiritimati', LANG: 'C', LC_ALL: 'C' },
  },
  {
    name: 'c',
    order: (paths: readonly string[]) => paths.toSorted((x, y) => x.length - y.length),
    env: { TZ: 'America/St_Johns', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  },
];

it('three processes in other zones, languages and folders write the same bytes', async () => {
  const digests = await Promise.all(
    machines.map(async ({ name, order, env }) => {
      const workspace = copyInOrder(join(base, name), order);
      // One stands in the workspace, one beside it, one far away.
      const cwd = name === 'a' ? workspace : name === 'c' ? base : tmpdir();
      const folder = relative(cwd, workspace) || '.';
      const arguments_ = [
        '-C',
        folder,
        'report',
        '--period',
        '2021-Q1',
        '--charts',
        '--attach',
        '--out',
        'ra',
      ];
      const { PATH } = process.env;
      await run(process.execPath, [resolve('bin/cchc.js'), ...arguments_], {
        cwd,
        env: { PATH, ...env, CCHC_CACHE: 'off' },
      });
      const files = readdirSync(join(workspace, 'ra')).sort();
      return files.map((file) => {
        const bytes = readFileSync(join(workspace, 'ra', file));
        return `${file} ${createHash('sha256').update(bytes).digest('hex')}`;
      });
    }),
  );
  expect(digests[0]?.map((line) => line.split(' ')[0])).toEqual([
    '2021-Q1-bieu-do-1.svg',
    '2021-Q1.archive.pdf',
    '2021-Q1.md',
    '2021-Q1.pdf',
  ]);
  expect(digests[1]).toEqual(digests[0]);
  expect(digests[2]).toEqual(digests[0]);
});
