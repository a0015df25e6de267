import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/**
 * Fetches other programs into a folder of their own, for this run only: none is a dependency of the project.
 *
 * @param {string[]} packages as npm names them.
 * @returns what to do with them, or `null`, after saying so, where they cannot be fetched.
 */
export function fetchPeers(folder, packages) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--silent', ...packages], {
    cwd: folder,
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    process.stdout.write(`  (without ${packages.join(', ')}: could not be fetched)\n`);
    return null;
  }
  const manifestOf = (name) =>
    JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8'));
  return {
    require: createRequire(join(folder, 'package.json')),
    /** `ajv-cli 5.0.0`. */
    label: (name) => `${name} ${manifestOf(name).version}`,
    /** Path of a package's program. */
    program: (name) => {
      const { bin } = manifestOf(name);
      return join(folder, 'node_modules', name, typeof bin === 'string' ? bin : Object.values(bin)[0]);
    },
  };
}
