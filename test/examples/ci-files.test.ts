import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { copyWorkspace } from '../support/copy-workspace.ts';
import { runCchc } from '../support/run-cchc.ts';

// Their steps are run by a shell in test/judges/git.test.ts.
const read = (path: string) => parse(readFileSync(path, 'utf8'));
const schema = (name: string) => JSON.parse(readFileSync(`test/fixtures/schemas/${name}`, 'utf8'));

function faults(name: string, document: unknown): unknown {
  const validate = new Ajv({ strict: false, validateFormats: false, logger: false }).compile(schema(name));
  validate(document);
  return validate.errors;
}

/** The arguments of `cchc` in a step, its variables filled in, the comparison with another branch left out. */
function argumentsIn(script: string, variables: Readonly<Record<string, string>>): readonly string[] {
  const command = script.replace(/\\\n/g, ' ').replace(/\$\{\w+:\+[^}]*\}/g, '');
  const filled = command.replace(/\$(\w+)/g, (whole, name: string) => variables[name] ?? whole);
  const [, words = ''] = /npx cchc (.*)/s.exec(filled) ?? [];
  return (words.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replaceAll('"', ''));
}

describe('the ready files for CI', () => {
  it('GitHub: a workflow as the schema wants it, whose command writes all three formats', async () => {
    const workflow = read('examples/ci/github/cchc.yml');
    expect(faults('github-workflow.json', workflow)).toBeNull();
    const folder = copyWorkspace();
    const step = workflow.jobs.validate.steps.find((one: { name?: string }) => one.name === 'Kiểm tra');
    const run = await runCchc(folder, ...argumentsIn(step.run, { PLAN: '.', RUNNER_TEMP: folder }));
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(readFileSync(join(folder, 'cchc.sarif'), 'utf8')).version).toBe('2.1.0');
  });

  it('GitLab: a job as the schema wants it, whose artifacts are what its command writes', async () => {
    const pipeline = read('examples/ci/gitlab/.gitlab-ci.yml');
    expect(faults('gitlab-ci.json', pipeline)).toBeNull();
    const folder = copyWorkspace();
    const script = pipeline.cchc.script.at(-1);
    const run = await runCchc(folder, ...argumentsIn(script, { PLAN: '.', CI_PROJECT_DIR: folder }));
    expect(run).toMatchObject({ code: 0, stderr: '' });
    const { codequality, junit } = pipeline.cchc.artifacts.reports;
    expect(JSON.parse(readFileSync(join(folder, codequality), 'utf8'))).toEqual([]);
    expect(readFileSync(join(folder, junit), 'utf8')).toContain('<testsuites name="cchc"');
  });

  it('pre-commit: the hook calls a command that there is', async () => {
    const [hook] = read('.pre-commit-hooks.yaml');
    expect(hook).toMatchObject({ id: 'cchc-validate', language: 'node', pass_filenames: false });
    const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(Object.keys(manifest.bin)).toContain(hook.entry);
    const run = await runCchc(copyWorkspace(), ...hook.args);
    // The copy is in no repository.
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toMatch(/git/);
  });
});
