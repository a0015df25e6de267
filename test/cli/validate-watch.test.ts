import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { watchFolder } from '../../src/files/watch-folder.ts';
import { copyWorkspace } from '../support/copy-workspace.ts';
import { memoryCache } from '../support/memory-cache.ts';

const path = 'submissions/2020-Q1/phong-day-nghe.yaml';

describe('cchc validate --watch', () => {
  it('checks again on every save, and ends as the last check did', async () => {
    const folder = copyWorkspace();
    const text = readFileSync(join(folder, path), 'utf8');
    const saves = [text.replace('truocHan: 20 ', 'truocHan: 2.000 '), text];
    // Somebody saves each time the program says that it waits.
    let waits: () => void = () => {};
    async function* saver() {
      for (const next of saves) {
        await new Promise<void>((resolve) => {
          waits = resolve;
        });
        writeFileSync(join(folder, path), next);
        yield;
      }
    }
    const printed: string[] = [];
    const write = (words: string) => {
      printed.push(words);
      if (words.startsWith('Đang theo dõi')) waits();
    };
    const code = await main(['validate', '--watch', path], {
      stdout: { write, isTTY: true, columns: 120 },
      stderr: { write },
      cwd: folder,
      env: { NO_COLOR: '1' },
      now: () => new Date(0),
      cache: memoryCache,
      watch: saver,
    });
    expect(code).toBe(0);
    const clears = printed.filter((words) => words.startsWith('\u001b[2J')).length;
    expect(clears).toBe(3);
    expect(
      printed
        .filter((words) => /^Báo cáo của/.test(words))
        .map((words) => /Gửi được|Chưa gửi được/.exec(words)?.[0]),
    ).toEqual(['Gửi được', 'Chưa gửi được', 'Gửi được']);
  });
});

describe('the watcher', () => {
  it('wakes when a YAML file is saved, and ends when it is told to', async () => {
    const folder = copyWorkspace();
    const stop = new AbortController();
    const changes = watchFolder(folder, stop.signal);
    const first = changes.next();
    writeFileSync(join(folder, path), 'plan: X\n');
    expect(await first).toEqual({ done: false, value: undefined });
    // Many editors write beside the file and rename.
    for (const text of ['plan: Y\n', 'plan: Z\n']) {
      const again = changes.next();
      writeFileSync(join(folder, `${path}~`), text);
      renameSync(join(folder, `${path}~`), join(folder, path));
      expect(await again).toEqual({ done: false, value: undefined });
    }
    const last = changes.next();
    stop.abort();
    expect(await last).toEqual({ done: true, value: undefined });
  });
});
