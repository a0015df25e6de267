import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { spawnBuilt } from '../support/built-program.ts';
import { contentsBelow, manyWorkspaces } from '../support/many-workspaces.ts';
import { runCchc } from '../support/run-cchc.ts';

const names = ['a', 'b', 'c', 'd'];
const args = ['batch', '--period', '2021-Q1', '--format', 'md'];

function place(): string {
  const folder = manyWorkspaces(names);
  onTestFinished(() => rmSync(`${folder}.cache`, { recursive: true, force: true }));
  return folder;
}

async function undisturbed(): Promise<Readonly<Record<string, string>>> {
  const folder = place();
  expect((await runCchc(folder, ...args)).code).toBe(0);
  return contentsBelow(folder);
}

/** Small whole numbers, the same in every run of the suite. */
function* randomNumbers(seed: number, below: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    yield Math.floor((state / 2_147_483_648) * below);
  }
}

describe('cchc batch, killed', () => {
  it('and run again ends with what an undisturbed run gives', async () => {
    const expected = await undisturbed();
    const folder = place();
    // What a run that was killed while it wrote leaves behind; no process has that number.
    writeFileSync(join(folder, '.index.md.99999999-0123456789ab.tmp'), 'nửa');
    const moments = randomNumbers(293, names.length);
    for (let kill = 0; kill < 2; kill += 1) {
      const lines = moments.next().value;
      let seen = 0;
      const { ended } = spawnBuilt(folder, [...args, '--jobs', '2'], (_, child) => {
        seen += 1;
        if (seen > lines) child.kill('SIGKILL');
      });
      expect([null, 0]).toContain(await ended);
    }
    expect((await runCchc(folder, ...args)).code).toBe(0);
    expect(contentsBelow(folder)).toEqual(expected);
  });
});

describe('two runs of cchc batch at once', () => {
  it('over one folder do each other no harm', async () => {
    const expected = await undisturbed();
    const folder = place();
    const both = [spawnBuilt(folder, args), spawnBuilt(folder, [...args, '--force', '--jobs', '2'])];
    expect(await Promise.all(both.map(({ ended }) => ended))).toEqual([0, 0]);
    expect(contentsBelow(folder)).toEqual(expected);
  });
});
