import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Finding, hasPlace } from '../../src/diagnostics/diagnostic.ts';
import { findingsIn } from './sample-workspace.ts';

// A case is a folder of test/cases/faults: files as a workspace has them (with the shared plan.yaml beside the
// cases, unless the case brings its own), and expected.txt, one line a finding: file, place, code.
// After a change: npx vitest run test/validate/fault-cases.test.ts -u, and read what has changed.
const folder = 'test/cases/faults';
const cases = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'samples')
  .map((entry) => entry.name);

describe('a case finds what it says, there and nothing else', () => {
  test.each(cases)('%s', async (name) => {
    const found = findingsIn(filesOf(`${folder}/${name}`)).map(line);
    await expect(`${found.join('\n')}\n`).toMatchFileSnapshot(`../cases/faults/${name}/expected.txt`);
  });
});

test('at least sixty kinds of fault have a case', () => {
  const lines = cases.flatMap((name) =>
    readFileSync(`${folder}/${name}/expected.txt`, 'utf8').trim().split('\n'),
  );
  expect(new Set(lines.map((text) => text.split(' ').at(-1))).size).toBeGreaterThanOrEqual(60);
});

function filesOf(root: string): ReadonlyMap<string, Uint8Array> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'expected.txt')
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/'));
  return new Map(files.sort().map((path) => [path.slice(root.length + 1), readFileSync(path)]));
}

function line({ at, code }: Finding): string {
  const place = hasPlace(at) ? `${at.line}:${at.column}-${at.endLine}:${at.endColumn}` : '-';
  return `${at.file} ${place} ${code}`;
}
