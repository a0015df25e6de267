import { describe, expect, it } from 'vitest';
import { readNameStatus } from '../../src/pipeline/check/changed-files.ts';
import { concerns, touches } from '../../src/pipeline/check/changed-scope.ts';
import { copyWorkspace } from '../support/copy-workspace.ts';
import { runCchcWith } from '../support/run-cchc.ts';

// What git itself answers is tried in test/judges/git.test.ts.
const changes = (present: readonly string[], deleted: readonly string[] = []) => ({
  since: 'HEAD',
  present: new Set(present),
  deleted: new Set(deleted),
});

describe('what a change bears on', () => {
  const report = 'submissions/2020-Q1/van-phong.yaml';

  it('is the file itself, and its quarter’s register', () => {
    const changed = changes([report]);
    expect(touches(changed, report)).toBe(true);
    expect(touches(changed, 'receipts/2020-Q1.yaml')).toBe(true);
    expect(touches(changed, 'receipts/2020-Q2.yaml')).toBe(false);
    expect(touches(changed, 'submissions/2020-Q2/van-phong.yaml')).toBe(false);
  });

  it('is every report, for the plan and the waivers, present or gone', () => {
    expect(touches(changes(['plan.yaml']), report)).toBe(true);
    expect(touches(changes([], ['waivers.yaml']), report)).toBe(true);
    expect(touches(changes(['receipts/2020-Q1.yaml']), report)).toBe(true);
  });

  it('is a finding elsewhere that rests on it', () => {
    const place = { line: 1, column: 1, endLine: 1, endColumn: 2 };
    const finding = {
      code: 'opening-differs' as const,
      severity: 'error' as const,
      at: { file: 'submissions/2020-Q2/van-phong.yaml', ...place },
      values: {},
      related: [{ file: report, ...place }],
      fix: null,
    };
    expect(concerns(changes([report]), finding)).toBe(true);
    expect(concerns(changes(['submissions/2020-Q1/phong-day-nghe.yaml']), finding)).toBe(false);
  });
});

it('reads what git lists, odd names included', () => {
  expect(readNameStatus('M\0a b.yaml\0D\0M\0A\0x\ny.yaml\0')).toEqual({
    present: ['a b.yaml', 'x\ny.yaml'],
    deleted: ['M'],
  });
  expect(readNameStatus('')).toEqual({ present: [], deleted: [] });
});

it('says so where there is no git', async () => {
  const run = await runCchcWith(
    { env: { PATH: '/nowhere' } },
    copyWorkspace(),
    'validate',
    '--changed-since',
    'HEAD',
  );
  expect(run).toMatchObject({ code: 2, stdout: '' });
  expect(run.stderr).toContain('cần chương trình git');
});
