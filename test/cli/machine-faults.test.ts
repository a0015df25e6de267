import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, openSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const program = resolve('bin/cchc.js');

test.skipIf(!existsSync('/dev/full'))('output that cannot be written is a fault of the machine', () => {
  const run = spawnSync(process.execPath, [program, '--version'], {
    stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'],
    encoding: 'utf8',
  });
  expect(run.status).toBe(4);
  expect(run.stderr).toMatch(/^cchc: không ghi được kết quả ra .*ENOSPC.*\n$/);
});

test.skipIf(process.platform === 'win32')('so is a working folder that is gone', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cchc-'));
  const script = 'rmdir "$PWD" && exec "$0" "$1" status';
  const run = spawnSync('sh', ['-c', script, process.execPath, program], { cwd: folder, encoding: 'utf8' });
  expect(run.status).toBe(4);
  expect(run.stderr).toMatch(/^cchc: thư mục đang làm việc không còn .*\n$/);
});
