import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Finding, hasPlace } from '../../src/diagnostics/diagnostic.ts';
import { orderFindings } from '../../src/diagnostics/order-findings.ts';
import { faultCases, faultFolder, filesOfCase } from '../support/fault-cases.ts';
import { findingsAround } from './findings-around.ts';
import { findingsIn } from './sample-workspace.ts';

// A case is a folder of test/cases/faults: files as a workspace has them (with the shared plan.yaml beside the
// cases, unless the case brings its own), and expected.txt, one line a finding: file, place, code.
// After a change: npx vitest run test/validate/fault-cases.test.ts -u, and read what has changed.
describe('a case finds what it says, there and nothing else', () => {
  test.each(faultCases)('%s', async (name) => {
    const files = filesOfCase(name);
    const found = orderFindings([...findingsIn(files), ...(await findingsAround(files))]).map(line);
    await expect(`${found.join('\n')}\n`).toMatchFileSnapshot(`../cases/faults/${name}/expected.txt`);
  });
});

test('at least sixty kinds of fault have a case', () => {
  const lines = faultCases.flatMap((name) =>
    readFileSync(`${faultFolder}/${name}/expected.txt`, 'utf8').trim().split('\n'),
  );
  expect(new Set(lines.map((text) => text.split(' ').at(-1))).size).toBeGreaterThanOrEqual(60);
});

function line({ at, code }: Finding): string {
  const place = hasPlace(at) ? `${at.line}:${at.column}-${at.endLine}:${at.endColumn}` : '-';
  return `${at.file} ${place} ${code}`;
}
