// Prints how long things take beside others in the same run, as ratios; asserts nothing.
// npm run bench                 every part
// npm run bench -- report pdf   these parts: the other files of this folder, by name
import { readdirSync } from 'node:fs';

const parts = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.mjs') && file !== 'bench.mjs')
  .map((file) => file.slice(0, -'.mjs'.length))
  .sort();
const [wanted, options] = readArguments(process.argv.slice(2));

const unknown = wanted.filter((name) => !parts.includes(name));
if (unknown.length > 0) {
  process.stderr.write(`no part ${unknown.join(', ')}; there are ${parts.join(', ')}\n`);
  process.exit(2);
}
for (const name of wanted.length > 0 ? wanted : parts) {
  // A part that is a script of its own does its work as it is loaded.
  const { title = name, run } = await import(`./${name}.mjs`);
  process.stdout.write(`\n${title}\n`);
  await run?.(options);
}

/** Names of parts, and options for them (`--generate`). */
function readArguments(given) {
  const isOption = (text) => text.startsWith('--');
  return [given.filter((text) => !isOption(text)), given.filter(isOption)];
}
