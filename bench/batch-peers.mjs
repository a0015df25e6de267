import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fetchPeers } from './support/fetch-peers.mjs';
import { makeWorkspaces } from './support/make-workspaces.mjs';
import { compareTasks } from './support/measure.mjs';
import { schemaForAnyUnit } from './support/schema-for-any-unit.mjs';
import { withTemporaryFolder } from './support/temporary-folder.mjs';
import { writeTypst } from './support/write-typst.mjs';

export const title =
  'batch beside peers: annual reports of generated departments, and the check of their submissions';

const size = { departments: 2, years: 3 };

export function run() {
  return withTemporaryFolder(async (folder) => {
    const data = join(folder, 'data');
    const submissions = makeWorkspaces(data, size);
    const workspaces = size.departments * size.years;
    process.stdout.write(`  ${submissions} submissions, ${workspaces} annual reports\n`);
    const peers = fetchPeers(join(folder, 'peers'), ['@myriaddreamin/typst-ts-node-compiler', 'ajv-cli']);
    process.stdout.write('  one report after another, all figures computed by cchc alone:\n');
    await compareTasks({ ...typst(folder, peers), ...reports(folder) }, { rounds: 3, warm: 0 });
    process.stdout.write(
      '  the submissions of one workspace after another (ajv-cli compares no files, no figures):\n',
    );
    await compareTasks({ ...ajv(folder, peers), ...checks(folder) }, { rounds: 3, warm: 0 });
  });
}

/** The texts that cchc wrote, each compiled by typst in a process of its own, as a script of an office would. */
function typst(folder, peers) {
  if (peers === null) return {};
  const out = join(folder, 'texts');
  cchc(folder, 'first', ['batch', 'data', '--format', 'md', '--out', out]);
  const sources = filesBelow(out, '.md')
    .filter((path) => basename(path) !== 'index.md')
    .map((path) => {
      const source = path.replace(/\.md$/, '.typ');
      writeFileSync(source, writeTypst(readFileSync(path, 'utf8')));
      return source;
    });
  const program = join(import.meta.dirname, 'support/compile-typst.mjs');
  return {
    [peers.label('@myriaddreamin/typst-ts-node-compiler')]: () => {
      for (const source of sources) node(folder, [program, join(folder, 'peers'), source]);
    },
  };
}

function reports(folder) {
  const batch = (...more) => ['batch', 'data', '--format', 'pdf', '--out', join(folder, 'out'), ...more];
  return {
    'cchc batch --force, sources kept': () => cchc(folder, 'kept', batch('--force')),
    'cchc batch, nothing kept': () => {
      forget(folder, 'none');
      cchc(folder, 'none', batch('--force'));
    },
    'cchc batch, nothing changed': () => cchc(folder, 'kept', batch()),
  };
}

function ajv(folder, peers) {
  if (peers === null) return {};
  const quoted = join(folder, 'quoted');
  cpSync(join(folder, 'data'), quoted, { recursive: true });
  const runs = workspacesIn(quoted).map((workspace) => {
    const submissions = filesBelow(join(workspace, 'submissions'), '.yaml');
    // ajv-cli reads YAML 1.1, to which a bare day is no text.
    for (const path of submissions) {
      const text = readFileSync(path, 'utf8');
      writeFileSync(path, text.replace(/\b(\d{4}-\d{2}-\d{2})\b(?= *[,}\n])/g, '"$1"'));
    }
    cchc(folder, 'first', ['-C', workspace, 'schema']);
    const schema = join(workspace, 'any-unit.schema.json');
    writeFileSync(schema, JSON.stringify(schemaForAnyUnit(join(workspace, 'schemas'))));
    const data = submissions.flatMap((path) => ['-d', path]);
    return [
      peers.program('ajv-cli'),
      'validate',
      '--spec=draft2020',
      '--strict=false',
      '-s',
      schema,
      ...data,
    ];
  });
  return {
    [peers.label('ajv-cli')]: () => {
      for (const args of runs) node(folder, args);
    },
  };
}

function checks(folder) {
  const each = (cache) => {
    for (const workspace of workspacesIn(join(folder, 'data'))) {
      cchc(folder, cache, ['-C', workspace, 'validate']);
    }
  };
  return {
    'cchc validate, nothing kept': () => {
      forget(folder, 'unchecked');
      each('unchecked');
    },
    'cchc validate, nothing changed': () => each('checked'),
  };
}

function cchc(folder, cache, args) {
  node(folder, [join(import.meta.dirname, '../bin/cchc.js'), ...args], {
    CCHC_CACHE: cacheOf(folder, cache),
  });
}

function forget(folder, cache) {
  rmSync(cacheOf(folder, cache), { recursive: true, force: true });
}

function cacheOf(folder, name) {
  return join(folder, `cache-${name}`);
}

function node(cwd, args, env = {}) {
  const { status, stderr, stdout } = spawnSync(process.execPath, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  if (status !== 0) throw new Error(`${args.slice(0, 3).join(' ')} ended with ${status}\n${stdout}${stderr}`);
}

function workspacesIn(data) {
  return filesBelow(data, 'plan.yaml').map((path) => dirname(path));
}

function filesBelow(folder, ending) {
  mkdirSync(folder, { recursive: true });
  const paths = readdirSync(folder, { recursive: true }).map((path) => join(folder, path));
  return paths.filter((path) => path.endsWith(ending)).sort();
}
