import { afterAll, beforeAll, expect, test } from 'vitest';
import type { FolderExample } from '../../src/diagnostics/catalogue/entry.ts';
import type { Finding } from '../../src/diagnostics/diagnostic.ts';
import { deletedReports } from '../../src/pipeline/check/changed-scope.ts';
import { validatePaths } from '../../src/pipeline/check/validate-paths.ts';
import { openWorkspace } from '../../src/pipeline/open-workspace.ts';
import { verifyPeriod } from '../../src/pipeline/signoff/verify-period.ts';
import { folderExamples, waiverExamples } from '../support/catalogue-examples.ts';
import { memoryCache } from '../support/memory-cache.ts';
import {
  carryOut,
  copyInside,
  folderOfIssued,
  folderOfReports,
  removeCopy,
} from '../support/sample-folders.ts';

type Kind = FolderExample['in'];

// Made by the program itself, each once.
const bases = new Map<Kind, string>();

beforeAll(async () => {
  const reports = await folderOfReports();
  bases
    .set('reports', reports)
    .set('git', reports)
    .set('issued', await folderOfIssued());
});

afterAll(() => {
  for (const folder of new Set(bases.values())) removeCopy(folder);
});

test.each(['reports', 'issued'] as const)('the folder “%s” is without fault', async (kind) => {
  expect(await findingsIn(kind, bases.get(kind) ?? '', [])).toEqual([]);
});

test.each(folderExamples)(
  'the folder of $code gives that finding and no other',
  async ({ code, example }) => {
    const found = await findingsAfter(example);
    expect(new Set(found.map((one) => one.code))).toEqual(new Set([code]));
  },
);

test.each(waiverExamples)(
  'with the bad example of $code the finding that it let pass is back',
  async ({ code, example }) => {
    const { good, bad } = example;
    const found = await findingsAfter({ in: 'reports', steps: [{ edit: 'waivers.yaml', good, bad }] });
    expect(found.map((one) => one.code).sort()).toEqual(['figure-jumps', code]);
  },
);

async function findingsAfter({
  in: kind,
  steps,
}: Pick<FolderExample, 'in' | 'steps'>): Promise<readonly Finding[]> {
  const folder = copyInside(bases.get(kind) ?? '');
  try {
    for (const step of steps) carryOut(folder, step);
    const deleted = steps.flatMap((step) => ('remove' in step ? [step.remove] : []));
    return await findingsIn(kind, folder, deleted);
  } finally {
    removeCopy(folder);
  }
}

/** As `cchc validate` finds them, and `cchc verify --period` where a report has been issued. */
async function findingsIn(
  kind: Kind,
  folder: string,
  deleted: readonly string[],
): Promise<readonly Finding[]> {
  const checked = await validatePaths(folder, [], { failOn: 'warning', cache: memoryCache });
  if (checked === null) throw new Error('no plan');
  const { findings } = checked;
  const opened = await openWorkspace(folder, { cache: memoryCache });
  if (opened === null) throw new Error('no plan');
  const { workspace } = opened;
  if (kind === 'git' && workspace !== null) {
    // What git would say; it is asked in test/judges/git.test.ts.
    const changes = { since: 'HEAD', present: new Set<string>(), deleted: new Set(deleted) };
    return [...findings, ...deletedReports(changes, workspace, findings)];
  }
  if (kind !== 'issued' || workspace === null || findings.length > 0) return findings;
  const verified = await verifyPeriod({ ...opened, workspace }, { period: '2021-Q1', files: [] });
  return [...findings, ...(verified?.findings ?? [])];
}
