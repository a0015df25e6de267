import { execFileSync } from 'node:child_process';
import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { contentsBelow, manyWorkspaces } from '../support/many-workspaces.ts';
import { type Run, runCchc } from '../support/run-cchc.ts';

interface Step {
  readonly script: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** What a platform runs: one step a part, then the one that gathers. */
interface Steps {
  readonly parts: readonly Step[];
  readonly gather: Step;
}

const read = (file: string) => readFileSync(join('examples/batch', file), 'utf8');
const count = 4;

const platforms: Readonly<Record<string, () => Steps>> = {
  'github.yml': () => {
    const { jobs } = parse(read('github.yml'));
    const commandOf = (job: { steps: { run?: string }[] }) =>
      job.steps.flatMap(({ run }) => run ?? []).join('\n');
    const { shard } = jobs.render.strategy.matrix;
    return {
      parts: shard.map((index: number) => ({
        script: commandOf(jobs.render).replaceAll(/\$\{\{ matrix\.shard \}\}/g, String(index)),
      })),
      gather: { script: commandOf(jobs.gather) },
    };
  },
  'gitlab-ci.yml': () => {
    const { render, gather } = parse(read('gitlab-ci.yml'));
    const total = String(render.parallel);
    return {
      parts: Array.from({ length: render.parallel }, (_, index) => ({
        script: render.script.join('\n'),
        env: { CI_NODE_INDEX: String(index + 1), CI_NODE_TOTAL: total },
      })),
      gather: { script: gather.script.join('\n') },
    };
  },
  'kubernetes.yaml': () => {
    const { spec } = parse(read('kubernetes.yaml'));
    const [container] = spec.template.spec.containers;
    const own = Object.fromEntries(
      container.env.map(({ name, value }: { name: string; value: string }) => [name, value]),
    );
    expect(own.SHARDS).toBe(String(spec.completions));
    return {
      parts: Array.from({ length: spec.completions }, (_, index) => ({
        script: container.command.at(-1),
        env: { ...own, JOB_COMPLETION_INDEX: String(index) },
      })),
      gather: { script: read('gather.sh') },
    };
  },
  'slurm.sh': () => {
    const script = read('slurm.sh');
    const [, last = ''] = /--array=1-(\d+)/.exec(script) ?? [];
    return {
      parts: Array.from({ length: Number(last) }, (_, index) => ({
        script,
        env: {
          SLURM_ARRAY_TASK_ID: String(index + 1),
          SLURM_ARRAY_TASK_COUNT: last,
          SLURM_CPUS_PER_TASK: '1',
        },
      })),
      gather: { script: read('gather.sh') },
    };
  },
};

/** Lets a shell expand the command, and runs it here as it would be run there. */
async function runStep(folder: string, { script, env = {} }: Step): Promise<Run> {
  const recorded = join(folder, 'arguments');
  writeFileSync(join(folder, 'npx'), '#!/bin/sh\nprintf "%s\\n" "$@" > arguments\n');
  chmodSync(join(folder, 'npx'), 0o755);
  execFileSync('sh', ['-e', '-c', script], { cwd: folder, env: { PATH: `${folder}:/usr/bin:/bin`, ...env } });
  const [yes, name, ...args] = readFileSync(recorded, 'utf8').trimEnd().split('\n');
  expect([yes, name]).toEqual(['--yes', 'cchc']);
  for (const file of ['npx', 'arguments']) rmSync(join(folder, file));
  return runCchc(folder, ...args, ...(args.includes('--gather') ? [] : ['--format', 'md']));
}

describe.skipIf(process.platform === 'win32')('examples/batch', () => {
  const names = ['ke-hoach/so-a/2021', 'ke-hoach/so-b/2021', 'ke-hoach/so-c/2021', 'ke-hoach/so-d/2021'];

  it.each(Object.keys(platforms))('%s: its parts together give what one machine gives', async (file) => {
    const { parts, gather } = platforms[file]?.() ?? { parts: [], gather: { script: '' } };
    expect(parts).toHaveLength(count);
    const one = manyWorkspaces(names);
    await runCchc(one, 'batch', 'ke-hoach', '--out', 'bao-cao', '--format', 'md');
    const many = manyWorkspaces(names);
    for (const part of parts) {
      const run = await runStep(many, part);
      expect(run.code, run.stderr).toBe(0);
    }
    const gathered = await runStep(many, gather);
    expect(gathered.code, gathered.stderr).toBe(0);
    const result = Object.entries(contentsBelow(many)).filter(([path]) => !/ket-qua-\d+\.json$/.test(path));
    expect(Object.fromEntries(result)).toEqual(contentsBelow(one));
  });

  it('wait for every part, also for one that failed, before they gather', () => {
    const github = parse(read('github.yml')).jobs;
    expect(github.gather).toMatchObject({ needs: 'render', if: 'always()' });
    expect(github.render.strategy['fail-fast']).toBe(false);
    const gitlab = parse(read('gitlab-ci.yml'));
    expect(gitlab.gather).toMatchObject({ needs: ['render'], when: 'always' });
    expect(gitlab.stages).toEqual([gitlab.render.stage, gitlab.gather.stage]);
    const job = parse(read('kubernetes.yaml'));
    expect(job).toMatchObject({ apiVersion: 'batch/v1', kind: 'Job', spec: { completionMode: 'Indexed' } });
    expect(read('slurm.sh')).toContain('--dependency=afterany:');
  });
});
