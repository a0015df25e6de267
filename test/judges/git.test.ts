import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { runCchcWith } from '../support/run-cchc.ts';

// With git and a shell: what has changed, the hook before a commit, the steps of the CI files. The program is the built
// one, as `npm run build` leaves it.
const program = `node ${resolve('bin/cchc.js')}`;
const report = 'submissions/2020-Q4/phong-nguoi-co-cong.yaml';

interface Repository {
  readonly folder: string;
  readonly env: NodeJS.ProcessEnv;
  readonly git: (...args: readonly string[]) => string;
}

/** A repository with the example in the folder `so`, nothing issued, the fourth quarter’s register not begun. */
function repository(): Repository {
  const folder = mkdtempSync(join(tmpdir(), 'cchc-git-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const env = {
    PATH: process.env.PATH,
    HOME: folder,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    CCHC: program,
  };
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.c', ...args], {
      cwd: folder,
      env,
      encoding: 'utf8',
    });
  cpSync('examples/293-kh-2020', join(folder, 'so'), { recursive: true });
  for (const path of ['receipts/2020-Q4.yaml', 'signoffs', 'reports'])
    rmSync(join(folder, 'so', path), { recursive: true });
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-q', '-m', 'first');
  return { folder, env, git };
}

function spoil(folder: string, path = report): void {
  const file = join(folder, 'so', path);
  writeFileSync(file, readFileSync(file, 'utf8').replace('truocHan: 382 ', 'truocHan: 3.820 '));
}

const changed = ({ folder, env }: Repository, ref: string) =>
  runCchcWith({ env }, join(folder, 'so'), 'validate', '--changed-since', ref, '--format', 'json');

describe('cchc validate --changed-since', () => {
  it('reports on what differs from there, saved or committed, tracked or not, and on nothing else', async () => {
    const repo = repository();
    const nothing = await runCchcWith(
      { env: repo.env },
      join(repo.folder, 'so'),
      'validate',
      '--changed-since',
      'HEAD',
    );
    expect(nothing).toMatchObject({
      code: 0,
      stdout: 'Không có báo cáo nào thay đổi so với HEAD: không phải kiểm tra.\n',
    });
    spoil(repo.folder);
    const found = await changed(repo, 'HEAD');
    expect(found.code).toBe(1);
    expect(JSON.parse(found.stdout).findings).toMatchObject([{ code: 'count-with-dots', file: report }]);
    repo.git('commit', '-q', '-a', '-m', 'a fault gets in');
    expect((await changed(repo, 'HEAD')).code).toBe(0);
    expect((await changed(repo, 'HEAD~1')).code).toBe(1);
    copyFileSync(join(repo.folder, 'so', report), join(repo.folder, 'so/submissions/2020-Q4/a (1).yaml'));
    const copied = JSON.parse((await changed(repo, 'HEAD')).stdout).findings;
    expect(copied.map(({ file }: { file: string }) => file)).toContain('submissions/2020-Q4/a (1).yaml');
  });

  it('compares with where the branches parted, not with what others did since', async () => {
    const repo = repository();
    repo.git('checkout', '-q', '-b', 'mine');
    repo.git('checkout', '-q', 'main');
    spoil(repo.folder);
    repo.git('commit', '-q', '-a', '-m', 'others');
    repo.git('checkout', '-q', 'mine');
    expect((await changed(repo, 'main')).code).toBe(0);
  });

  it('does not let a report vanish', async () => {
    const repo = repository();
    rmSync(join(repo.folder, 'so', report));
    const run = await changed(repo, 'HEAD');
    expect(run.code).toBe(1);
    expect(JSON.parse(run.stdout).findings).toMatchObject([
      { code: 'submission-deleted', file: report, line: null },
    ]);
  });

  it('says what is wrong with the reference, or that there is no repository', async () => {
    const repo = repository();
    const unknown = await changed(repo, 'origin/main');
    expect(unknown).toMatchObject({ code: 2, stdout: '' });
    expect(unknown.stderr).toContain('kho git không có điểm này');
    expect((await changed(repo, '--output=x')).code).toBe(2);
    rmSync(join(repo.folder, '.git'), { recursive: true });
    const outside = await changed(repo, 'HEAD');
    expect(outside.stderr).toContain('không nằm trong kho git');
  });
});

describe('examples/ci/hooks/pre-commit', () => {
  const commit = ({ folder, env }: Repository) =>
    spawnSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.c', 'commit', '-m', 'x'], {
      cwd: folder,
      env,
      encoding: 'utf8',
    });

  function hooked(): Repository {
    const repo = repository();
    const hook = join(repo.folder, '.git/hooks/pre-commit');
    mkdirSync(join(repo.folder, '.git/hooks'), { recursive: true });
    copyFileSync('examples/ci/hooks/pre-commit', hook);
    chmodSync(hook, 0o755);
    return repo;
  }

  it('refuses a commit with a broken report, and names the place', () => {
    const repo = hooked();
    spoil(repo.folder);
    repo.git('add', '-A');
    const run = commit(repo);
    expect(run.status).not.toBe(0);
    expect(run.stderr).toContain('Đề nghị sửa thành: 3820');
    expect(repo.git('log', '--oneline').trim().split('\n')).toHaveLength(1);
  });

  it('names the folder of the plan whose file is at fault, where a repository has several', () => {
    const repo = hooked();
    cpSync(join(repo.folder, 'so'), join(repo.folder, 'so-khac'), { recursive: true });
    repo.git('add', '-A');
    repo.git('commit', '-q', '--no-verify', '-m', 'another');
    spoil(repo.folder);
    repo.git('add', '-A');
    const run = commit(repo);
    expect(run.status).not.toBe(0);
    expect(run.stderr.match(/kế hoạch ở thư mục “.*” còn/g)).toEqual(['kế hoạch ở thư mục “so” còn']);
  });

  it('runs what is installed in the repository, and says in one line what to install where nothing is', () => {
    const repo = hooked();
    spoil(repo.folder);
    repo.git('add', '-A');
    const { CCHC: _, ...env } = repo.env;
    const nothing = commit({ ...repo, env });
    expect(nothing.status).not.toBe(0);
    expect(nothing.stderr.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^Chưa cài cchc .*: npm install --save-dev cchc$/),
    ]);
    const bin = join(repo.folder, 'node_modules/.bin');
    mkdirSync(bin, { recursive: true });
    writeFileSync(join(bin, 'cchc'), `#!/bin/sh\nexec ${program} "$@"\n`, { mode: 0o755 });
    expect(commit({ ...repo, env }).stderr).toContain('Đề nghị sửa thành: 3820');
  });

  it('judges what is staged, not what lies open', () => {
    const repo = hooked();
    const file = join(repo.folder, 'so', report);
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, `${text}# xem lại\n`);
    repo.git('add', '-A');
    spoil(repo.folder);
    expect(commit(repo).status).toBe(0);
    repo.git('add', '-A');
    writeFileSync(file, text);
    expect(commit(repo).status).not.toBe(0);
  });

  it('lets pass what touches no plan, and a repository’s first commit', () => {
    const repo = hooked();
    writeFileSync(join(repo.folder, 'ghi-chu.md'), 'x\n');
    repo.git('add', '-A');
    expect(commit(repo).status).toBe(0);
    repo.git('update-ref', '-d', 'HEAD');
    expect(commit(repo).status).toBe(0);
  });
});

describe('the steps of the CI files', () => {
  /** `npm ci` does nothing here, and `npx cchc` is this program. */
  function withShims(repo: Repository): NodeJS.ProcessEnv {
    const bin = join(repo.folder, '.bin');
    mkdirSync(bin);
    writeFileSync(join(bin, 'npm'), '#!/bin/sh\n', { mode: 0o755 });
    writeFileSync(join(bin, 'npx'), `#!/bin/sh\nshift\nexec ${program} "$@"\n`, { mode: 0o755 });
    return { ...repo.env, PATH: `${bin}:${repo.env.PATH}`, PLAN: 'so' };
  }

  const shell = (script: string, cwd: string, env: NodeJS.ProcessEnv) =>
    spawnSync('bash', ['-e', '-o', 'pipefail', '-c', script], { cwd, env, encoding: 'utf8' });

  it('GitHub: pass, then fail on a pull request with a fault, with an annotation, a summary and SARIF', () => {
    const repo = repository();
    const { steps } = parse(readFileSync('examples/ci/github/cchc.yml', 'utf8')).jobs.validate;
    const env = {
      ...withShims(repo),
      BASE: '',
      RUNNER_TEMP: join(repo.folder, '.git'),
      GITHUB_WORKSPACE: repo.folder,
      GITHUB_STEP_SUMMARY: join(repo.folder, '.git/summary.md'),
    };
    const run = (more: NodeJS.ProcessEnv) =>
      steps
        .flatMap((step: { run?: string }) =>
          step.run ? [shell(step.run, repo.folder, { ...env, ...more })] : [],
        )
        .at(-1);
    const passed = run({});
    expect(passed.status, passed.stderr).toBe(0);
    repo.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    spoil(repo.folder);
    const failed = run({ BASE: 'main' });
    expect(failed.status).toBe(1);
    expect(failed.stdout).toContain(`::error file=so/${report},line=`);
    expect(readFileSync(env.GITHUB_STEP_SUMMARY, 'utf8')).toContain('**LỖI**');
    const sarif = JSON.parse(readFileSync(join(repo.folder, '.git/cchc.sarif'), 'utf8'));
    expect(sarif.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(`so/${report}`);
  });

  it('GitLab: fail on a merge request with a fault, with both reports', () => {
    const repo = repository();
    const { script } = parse(readFileSync('examples/ci/gitlab/.gitlab-ci.yml', 'utf8')).cchc;
    repo.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    spoil(repo.folder);
    const env = {
      ...withShims(repo),
      CI_PROJECT_DIR: repo.folder,
      CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main',
    };
    expect(shell(script.join('\n'), repo.folder, env).status).toBe(1);
    const [issue] = JSON.parse(readFileSync(join(repo.folder, 'cchc-quality.json'), 'utf8'));
    expect(issue).toMatchObject({ check_name: 'count-with-dots', location: { path: `so/${report}` } });
    expect(readFileSync(join(repo.folder, 'cchc-junit.xml'), 'utf8')).toContain('failures="1"');
  });
});

describe('completion in bash', () => {
  it('offers the plan’s units at the press of Tab', () => {
    const script = `
      cchc() { ${program} "$@"; }
      source <(cchc completion bash)
      COMP_WORDS=(cchc form --unit phong-v); COMP_CWORD=3
      _cchc
      printf '%s\\n' "\${COMPREPLY[@]}"`;
    const run = spawnSync('bash', ['-c', script], { cwd: 'examples/293-kh-2020', encoding: 'utf8' });
    expect(run.stdout).toBe('phong-viec-lam-atld\n');
  });
});
