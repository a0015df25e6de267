import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fetchPeers } from './support/fetch-peers.mjs';
import { makeSubmissions } from './support/make-submissions.mjs';
import { compareProcesses } from './support/measure.mjs';
import { withTemporaryFolder } from './support/temporary-folder.mjs';

export const title = 'validate: 1,000 valid submissions of 6 KB under one plan, whole processes';

/** Four quarters of so many units. Every peer judges against one schema; none cross-checks files or figures. */
const units = 250;

export function run() {
  return withTemporaryFolder((folder) => {
    const workspace = join(folder, 'workspace');
    const { submissions, schemaPath } = makeSubmissions(workspace, units);
    const cache = join(folder, 'cache');
    const own = {
      args: ['bin/cchc.js', '-C', workspace, 'validate'],
      env: { CCHC_CACHE: cache },
    };
    const commands = {
      ...peerCommands(join(folder, 'peers'), { submissions, schemaPath, workspace }),
      'yaml, parsing alone': { args: ['bench/support/parse-only.mjs', ...submissions] },
      'cchc validate, nothing kept yet': {
        ...own,
        before: () => rmSync(cache, { recursive: true, force: true }),
        aim: 'a third of @jirutka/ajv-cli',
      },
      'cchc validate, nothing changed since': { ...own, aim: 'half of ajv-cli' },
    };
    compareProcesses(commands, 3);
  });
}

function peerCommands(folder, { submissions, schemaPath, workspace }) {
  const peers = fetchPeers(folder, ['ajv-cli', '@jirutka/ajv-cli', 'v8r', '@sourcemeta/jsonschema']);
  if (peers === null) return {};
  // v8r takes paths below its working folder only.
  const patterns = readdirSync(join(workspace, 'submissions')).map(
    (quarter) => `submissions/${quarter}/*.yaml`,
  );
  const data = patterns.flatMap((pattern) => ['-d', pattern]);
  const command = (name, ...args) => [
    peers.label(name),
    { args: [peers.program(name), ...args], cwd: workspace, peer: true },
  ];
  return Object.fromEntries([
    command('ajv-cli', 'validate', '--spec=draft2020', '-s', schemaPath, ...data),
    command('@jirutka/ajv-cli', 'validate', '-s', schemaPath, ...submissions),
    command('@sourcemeta/jsonschema', 'validate', schemaPath, 'submissions', '--extension', '.yaml'),
    command('v8r', '--schema', schemaPath, ...patterns),
  ]);
}
