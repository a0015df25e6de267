import { join } from 'node:path';
import { makers } from './pdf/makers.mjs';
import { fetchPeers } from './support/fetch-peers.mjs';
import { compareProcesses, compareTasks } from './support/measure.mjs';
import { withTemporaryFolder } from './support/temporary-folder.mjs';

export const title =
  'pdf: the same pages with a table of 84 rows (cchc alone makes tagged PDF/A-2a and PDF/UA-1)';

const packages = ['@myriaddreamin/typst-ts-node-compiler', 'pdfmake', 'pdf-lib', '@pdf-lib/fontkit'];

export function run() {
  return withTemporaryFolder(async (folder) => {
    const peers = fetchPeers(folder, packages) === null ? null : folder;
    const names = Object.keys(makers).filter((name) => name === 'cchc' || peers !== null);
    const out = join(folder, 'out');
    const one = (name) => ({ args: ['bench/pdf/make-one.mjs', name, folder, out] });
    process.stdout.write('  a process for each:\n');
    compareProcesses(
      { 'bare node': { args: ['-e', '0'] }, ...Object.fromEntries(names.map((name) => [name, one(name)])) },
      5,
    );
    process.stdout.write('  the next document of the same process:\n');
    await compareTasks(await nextDocuments(names, { peers: folder, folder: out }));
  });
}

async function nextDocuments(names, places) {
  const tasks = {};
  for (const name of names) {
    const make = await makers[name](places);
    let seed = 0;
    const next = () => {
      seed += 1;
      return make(seed);
    };
    try {
      for (let times = 0; times < 4; times += 1) await next();
      tasks[name] = next;
    } catch (error) {
      process.stdout.write(`  (without ${name}, which fails at its next document: ${error.message})\n`);
    }
  }
  return tasks;
}
