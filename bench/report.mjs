import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareProcesses } from './support/measure.mjs';
import { withTemporaryFolder } from './support/temporary-folder.mjs';

export const title = 'report: whole processes over the example year, beside bare node';

const file = 'submissions/2020-Q1/phong-day-nghe.yaml';

export function run() {
  return withTemporaryFolder((folder) => {
    const workspace = join(folder, 'workspace');
    cpSync('examples/293-kh-2020', workspace, { recursive: true });
    const cache = join(folder, 'cache');
    const cchc = (...args) => ({
      args: ['bin/cchc.js', '-C', workspace, ...args],
      env: { CCHC_CACHE: cache },
    });
    const forget = () => rmSync(cache, { recursive: true, force: true });
    const report = cchc('report', '--period', '2020-Q1', '--out', join(folder, 'out'));
    const validate = cchc('validate', file);
    let edits = 0;
    const edit = () => {
      edits += 1;
      const text = readFileSync(join(workspace, file), 'utf8').replace(/\n# \d+\n$/, '\n');
      writeFileSync(join(workspace, file), `${text}# ${edits}\n`);
    };
    compareProcesses({
      'bare node': { args: ['-e', '0'] },
      'cchc --version': cchc('--version'),
      'cchc report (a quarter), nothing kept': { ...report, before: forget },
      'cchc report (a quarter), again': { ...report, aim: '8' },
      'cchc status (a quarter)': cchc('status', '--period', '2020-Q1'),
      'cchc validate (the year), nothing kept': { ...cchc('validate'), before: forget },
      'cchc validate (the year), again': cchc('validate'),
      'cchc validate (one file), nothing kept': { ...validate, before: forget },
      'cchc validate (one file), just edited': { ...validate, before: edit },
      'cchc validate (one file), again': { ...validate, aim: '3 to 4' },
    });
  });
}
