import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { releaseLock, takeLock, thisProcess } from '../../src/files/take-lock.ts';

function lockPath(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cchc-lock-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, '.lock');
}

/** The number of a process that has ended. */
const deadPid = (): number => spawnSync(process.execPath, ['--version']).pid;
const leave = (lock: string, holder: unknown): void => writeFileSync(lock, JSON.stringify(holder));

it('is had by one at a time, and says by whom', async () => {
  const lock = lockPath();
  expect(await takeLock(lock)).toEqual({ kind: 'taken' });
  expect(await takeLock(lock)).toEqual({ kind: 'held', by: thisProcess() });
  await releaseLock(lock);
  expect(existsSync(lock)).toBe(false);
});

it('of a killed process is taken over by one of many, and nothing stays behind', async () => {
  const lock = lockPath();
  leave(lock, { ...thisProcess(), pid: deadPid() });
  const tries = await Promise.all(Array.from({ length: 8 }, () => takeLock(lock)));
  expect(tries.filter(({ kind }) => kind === 'taken')).toHaveLength(1);
  expect(JSON.parse(readFileSync(lock, 'utf8'))).toEqual(thisProcess());
  await releaseLock(lock);
  expect(readdirSync(join(lock, '..'))).toEqual([]);
});

it('that says of nobody whose it is, empty or of an older program, is taken over after a day', async () => {
  for (const text of ['', 'null', '4711']) {
    const lock = lockPath();
    writeFileSync(lock, text);
    const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000);
    utimesSync(lock, hoursAgo(23), hoursAgo(23));
    expect(await takeLock(lock)).toEqual({ kind: 'held', by: null });
    utimesSync(lock, hoursAgo(25), hoursAgo(25));
    const tries = await Promise.all(Array.from({ length: 4 }, () => takeLock(lock)));
    expect(tries.filter(({ kind }) => kind === 'taken')).toHaveLength(1);
    expect(JSON.parse(readFileSync(lock, 'utf8'))).toEqual(thisProcess());
    await releaseLock(lock);
    expect(readdirSync(join(lock, '..'))).toEqual([]);
  }
});

it('of a living process, of another machine or of nobody known is left alone', async () => {
  const self = thisProcess();
  for (const by of [
    { ...self, pid: process.ppid },
    { host: 'may-khac', pid: deadPid() },
  ]) {
    const lock = lockPath();
    leave(lock, by);
    expect(await takeLock(lock)).toEqual({ kind: 'held', by });
  }
  for (const text of ['', '{}', '[]', '"x"', '{"host":"a","pid":"b"}', 'null']) {
    const lock = lockPath();
    writeFileSync(lock, text);
    expect(await takeLock(lock)).toEqual({ kind: 'held', by: null });
    expect(readFileSync(lock, 'utf8')).toBe(text);
  }
});

it('whose taking over was cut off is had at the second try', async () => {
  const lock = lockPath();
  const killed = { ...thisProcess(), pid: deadPid() };
  leave(lock, killed);
  leave(`${lock}.takeover`, killed);
  expect(await takeLock(lock)).toEqual({ kind: 'held', by: killed });
  expect(await takeLock(lock)).toEqual({ kind: 'taken' });
  await releaseLock(lock);
  expect(readdirSync(join(lock, '..'))).toEqual([]);
});
