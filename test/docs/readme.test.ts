import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exitCode } from '../../src/cli/exit-code.ts';
import { buildProgram } from '../../src/cli/main.ts';
import { copyWorkspace } from '../support/copy-workspace.ts';
import { runCchc } from '../support/run-cchc.ts';

const readme = readFileSync('README.md', 'utf8');
const manifest: { scripts: Record<string, string> } = JSON.parse(readFileSync('package.json', 'utf8'));

const program = buildProgram(
  { stdout: { write: () => true }, stderr: { write: () => true }, cwd: '.', env: {}, now: () => new Date(0) },
  () => {},
);

describe('README', () => {
  it('runs: every cchc line of its walk ends with 0', async () => {
    const folder = copyWorkspace();
    const [, removed] = readme.match(/^cp -r examples\/293-kh-2020 \.\.\/vi-du && rm -r (.*)$/m) ?? [];
    const made = removed?.split(' ').map((path) => path.replace('../vi-du/', '')) ?? [];
    expect(made).toEqual(['signoffs', 'reports']);
    for (const each of made) rmSync(join(folder, each), { recursive: true, force: true });
    const lines = [...readme.matchAll(/^cchc (.*)$/gm)].map((match) => match[1] ?? '');
    expect(lines.length).toBeGreaterThan(5);
    for (const line of lines) {
      const words = (line.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replaceAll('"', ''));
      const args = words.map((word) => (['../vi-du', 'examples/293-kh-2020'].includes(word) ? folder : word));
      const run = await runCchc(folder, ...args);
      expect(run.code, `cchc ${line}\n${run.stderr}`).toBe(0);
    }
    expect(existsSync(join(folder, 'reports/2020-Q1.pdf'))).toBe(true);
    // Ten commands and a batch with threads of its own, on a machine that may have other work.
  }, 120_000);

  it('names every command and option', () => {
    for (const command of program.commands) {
      expect(readme, command.name()).toContain(`cchc ${command.name()}`);
      for (const option of command.options)
        expect(readme, `${command.name()} ${option.long}`).toContain(option.long);
    }
  });

  it('names every exit code', () => {
    for (const code of Object.values(exitCode)) expect(readme).toMatch(new RegExp(`^\\| ${code} \\|`, 'm'));
  });

  it('names only scripts and files that there are', () => {
    for (const [, script] of readme.matchAll(/npm run ([\w:]+)/g))
      expect(manifest.scripts).toHaveProperty(script ?? '');
    for (const [, path] of readme.matchAll(/\]\(((?!http)[^)#]+)\)/g))
      expect(existsSync(path ?? ''), path).toBe(true);
  });
});
