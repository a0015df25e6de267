import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Diagnostic, getLanguageService } from 'yaml-language-server';
import { type Finding, hasPlace } from '../../src/diagnostics/diagnostic.ts';
import type { JsonSchema } from '../../src/forms/json-schema.ts';
import { submissionSchema } from '../../src/forms/submission-schema.ts';
import { faultCases, filesOfCase } from '../support/fault-cases.ts';
import { findingsIn, samplePlan } from '../validate/sample-workspace.ts';

// What an editor with the YAML extension underlines, `cchc validate` finds too, there or above it: nobody is told
// “can be sent” about a file that the editor shows in red.
const schemaFiles = new Map<string, JsonSchema>();
function readSchema(path: string): JsonSchema {
  const known = schemaFiles.get(path) ?? JSON.parse(readFileSync(path, 'utf8'));
  schemaFiles.set(path, known);
  return known;
}

/** One service for each schema, since a schema is remembered by its address. */
const services = new Map<JsonSchema, ReturnType<typeof getLanguageService>>();

function serviceFor(schema: JsonSchema): ReturnType<typeof getLanguageService> {
  const known = services.get(schema);
  if (known) return known;
  const service = getLanguageService({
    schemaRequestService: (uri) => Promise.reject(new Error(`nothing is fetched: ${uri}`)),
    workspaceContext: { resolveRelativePath: (relative) => relative },
  });
  const uri = `file:///${services.size}.schema.json`;
  service.configure({
    validate: true,
    schemas: [{ uri, fileMatch: ['*'], schema: structuredClone(schema) }],
  });
  services.set(schema, service);
  return service;
}

// Documents are remembered by their address too.
let documents = 0;

async function underlined(path: string, text: string, schema: JsonSchema): Promise<readonly Diagnostic[]> {
  // The modeline's own path leads out of this test; the schema it names is handed in.
  const written = text.replace(/^# yaml-language-server:.*$/m, '#');
  documents += 1;
  const document = TextDocument.create(`file:///${documents}/${path}`, 'yaml', 1, written);
  return serviceFor(schema).doValidation(document, false);
}

/** What one finding of ours hides (test/cases/faults/README.md): below a break of the YAML all is a guess. */
function hides({ code, at }: Finding, { range, message }: Diagnostic): boolean {
  const isBelow = hasPlace(at) && at.line - 1 <= range.start.line;
  if (code.startsWith('yaml-')) return isBelow || message.startsWith('Missing property');
  if (code === 'unknown-key') return message.startsWith('Missing property');
  return code === 'file-name-differs' || code === 'unit-not-reporting';
}

/** On the same lines; a finding about the whole file, anywhere. */
function isAt(at: Finding['at'], { start, end }: Diagnostic['range']): boolean {
  return !hasPlace(at) || (at.line - 1 <= end.line && at.endLine - 1 >= start.line);
}

/** Diagnostics for which we have no finding, nor one that hides them. */
function unmatched(found: readonly Diagnostic[], ours: readonly Finding[]): readonly string[] {
  return found
    .filter((one) => !ours.some((finding) => isAt(finding.at, one.range) || hides(finding, one)))
    .map(({ range, message }) => `${range.start.line + 1}: ${message}`);
}

describe('the fault cases', () => {
  const plan = samplePlan();
  const schemas = Object.fromEntries(plan.units.map((unit) => [unit.id, submissionSchema(plan, unit)]));
  const submissions = faultCases.flatMap((name) =>
    [...filesOfCase(name)].flatMap(([path, bytes]) =>
      /^submissions\/.*\.ya?ml/i.test(path) && !filesOfCase(name).has('plan.yaml')
        ? [{ name, path, bytes }]
        : [],
    ),
  );

  it.each(submissions)(
    '$name: the editor finds nothing that validate does not',
    async ({ path, bytes, name }) => {
      const unit = Object.keys(schemas).find((id) => path.includes(id)) ?? 'mot-cua';
      const text = new TextDecoder().decode(bytes);
      const found = await underlined(path, text, schemas[unit] ?? {});
      const ours = findingsIn(filesOfCase(name)).filter(({ at }) => at.file === path);
      expect(unmatched(found, ours)).toEqual([]);
    },
  );
});

describe('the example', () => {
  const root = 'examples/293-kh-2020';
  const quarters = readdirSync(`${root}/submissions`);
  const files = quarters.flatMap((quarter) =>
    readdirSync(`${root}/submissions/${quarter}`).map((name) => ({ quarter, name })),
  );

  it.each(files)('$quarter/$name is not underlined anywhere', async ({ quarter, name }) => {
    const text = readFileSync(`${root}/submissions/${quarter}/${name}`, 'utf8');
    const schema = readSchema(`${root}/schemas/${name.replace('.yaml', '.schema.json')}`);
    expect(await underlined(name, text, schema)).toEqual([]);
  });

  it('has a plan that is not underlined anywhere', async () => {
    const text = readFileSync(`${root}/plan.yaml`, 'utf8');
    expect(await underlined('plan.yaml', text, readSchema('schemas/plan.schema.json'))).toEqual([]);
  });
});
