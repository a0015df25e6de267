// Parses YAML files (paths as arguments) with the library that cchc and its peers use, and does nothing else: what no
// checker that knows places can be faster than.
import { readFileSync } from 'node:fs';
import { LineCounter, parseDocument } from 'yaml';

for (const path of process.argv.slice(2)) {
  const { errors } = parseDocument(readFileSync(path, 'utf8'), { lineCounter: new LineCounter() });
  if (errors.length > 0) throw errors[0];
}
