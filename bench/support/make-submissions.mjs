// Many valid submissions of 5 to 6 KB under one plan: the example's, with one unit multiplied. Invented figures.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';

const example = 'examples/293-kh-2020';
const model = 'tt-dich-vu-viec-lam';

/**
 * Makes a workspace with four quarters of so many units.
 * @returns the submissions' paths, and a JSON Schema that all of them keep to: the model unit's, for any unit's id.
 */
export function makeSubmissions(folder, units) {
  const ids = Array.from({ length: units }, (_, index) => `${model}-${String(index + 1).padStart(4, '0')}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'plan.yaml'), planWith(ids));
  const quarters = readdirSync(join(example, 'submissions')).sort();
  const submissions = quarters.flatMap((quarter) => {
    mkdirSync(join(folder, 'submissions', quarter), { recursive: true });
    const text = readForm(join(example, 'submissions', quarter, `${model}.yaml`));
    return ids.map((id) => {
      const path = join(folder, 'submissions', quarter, `${id}.yaml`);
      writeFileSync(path, text.replaceAll(model, id));
      return path;
    });
  });
  const schema = JSON.parse(readFileSync(join(example, 'schemas', `${model}.schema.json`), 'utf8'));
  schema.properties.unit = { type: 'string' };
  const schemaPath = join(folder, 'any-unit.schema.json');
  writeFileSync(schemaPath, JSON.stringify(schema));
  return { submissions, schemaPath };
}

/** Days in quotes: some of the peers read YAML 1.1, to which a bare one is not a text. */
function readForm(path) {
  return readFileSync(path, 'utf8').replace(/\b(\d{4}-\d{2}-\d{2})\b(?= *[,}\n])/g, '"$1"');
}

/** The example's plan, without the year before it; wherever the model unit stands in a list, so do its copies. */
function planWith(ids) {
  const plan = parseDocument(readFileSync(join(example, 'plan.yaml'), 'utf8')).toJS();
  delete plan.previous;
  const copies = (unit) => ids.map((id, index) => ({ ...unit, id, name: `${unit.name} ${index + 1}` }));
  plan.units = plan.units.flatMap((unit) => (unit.id === model ? [unit, ...copies(unit)] : [unit]));
  for (const set of Object.values(plan.sets)) if (set.units?.includes(model)) set.units.push(...ids);
  return JSON.stringify(plan, null, 1);
}
