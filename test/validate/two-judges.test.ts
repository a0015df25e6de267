import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { parseDay } from '../../src/domain/day.ts';
import type { JsonSchema } from '../../src/forms/json-schema.ts';
import { submissionSchema } from '../../src/forms/submission-schema.ts';
import { parseText } from '../../src/load/parse-source.ts';
import { firstFault } from '../../src/validate/shape/compile-schema.ts';
import { explainShape } from '../../src/validate/shape/explain-shape.ts';
import { toValue } from '../../src/validate/shape/to-value.ts';
import { samplePlan, samples } from './sample-workspace.ts';

// A file's shape has two judges: the walk that explains, and ajv. Whatever ajv refuses, the walk must have a
// finding for; and what ajv accepts the walk may refuse only for what a schema cannot say.

const written = (name: string): JsonSchema => JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8'));
const generated = (id: string): JsonSchema => {
  const unit = samplePlan().units.find((one) => one.id === id);
  if (!unit) throw new Error(`no unit ${id}`);
  return submissionSchema(samplePlan(), unit);
};

/** What the walk may say of a document that its schema accepts: a day that is in no calendar, a place left empty (`?`). */
const finer = ['date-unreadable', 'value-missing'];

const documents: readonly (readonly [name: string, text: string, schema: JsonSchema, runs: number])[] = [
  ['plan', samples.plan.text, written('plan'), 60],
  ['submission', samples.submission.text, generated('mot-cua'), 200],
  ['submission about others', samples.about.text, generated('van-phong'), 120],
  ['receipts', samples.receipts.text, written('receipts'), 120],
  ['office', samples.office.text, written('office-text'), 120],
  ['waivers', samples.waivers.text, written('waivers'), 120],
  ['sign-offs', readFileSync('examples/293-kh-2020/signoffs/2020-Q1.yaml', 'utf8'), written('signoff'), 150],
];

type Path = readonly string[];
type Json = unknown;

const values: readonly Json[] = [
  ...[null, true, 0, -1, 1.5, 1e21, 2020, 1999, 'x', '', ' ', 'có', 'không', '100%', '2020-Q1', '2020-Q9'],
  ...['2020-02-30', '31/2/2020', '14/3/2020', '2020-03-14', [], {}, [[]], [{}], ['x', 'x'], { a: 1 }],
];
const value = fc.oneof(fc.constantFrom(...values), fc.string({ maxLength: 5 }), fc.integer());
const names = [
  ...new Set(documents.flatMap(([, text]) => pathsIn(parse(text)).map((path) => path.at(-1) ?? ''))),
];
const name = fc.oneof(fc.constantFrom(...names), fc.string({ maxLength: 4 }));
const change = fc.constantFrom('replace', 'remove', 'rename', 'add', 'double');

describe.each(documents)(
  'of a %s with something replaced, removed, renamed, added or doubled',
  (_, text, schema, runs) => {
    const document = parse(text);
    const paths = pathsIn(document);
    const whole = wholeSchema(schema);

    test('nothing is refused without an explanation, and nothing explained that is right', () => {
      fc.assert(
        fc.property(fc.nat(), change, value, name, (where, how, what, key) => {
          const broken = stringify(
            changed(document, { path: paths[where % paths.length] ?? [], how, what, key }),
          );
          const { source, findings } = parseText('x.yaml', broken);
          fc.pre(source !== null && findings.length === 0);
          const walk = explainShape({ source, schema, skips: () => false }, source.root, schema);
          const fault = firstFault(schema, toValue(source.root));
          expect(fault === null, broken).toBe(whole(toValue(source.root)));
          const codes = walk.map(({ code }) => code).filter((code) => !finer.includes(code));
          if (fault === null) expect(codes, broken).toEqual([]);
          else expect(walk, `${fault.join('/')}\n${broken}`).not.toEqual([]);
        }),
        { numRuns: runs },
      );
    });
  },
);

/** The library’s verdict on a whole document by its whole schema, which the program compiles in parts. */
function wholeSchema(schema: JsonSchema): (value: unknown) => boolean {
  const isDay = (day: string) => /^\d{4}-/.test(day) && parseDay(day) !== null;
  const validate = new Ajv2020({ strict: false, formats: { date: isDay } }).compile(schema);
  return (candidate) => validate(candidate);
}

/** All places below the root. */
function pathsIn(json: Json): readonly Path[] {
  const children = typeof json === 'object' && json !== null ? Object.entries(json) : [];
  return children.flatMap(([key, child]) => [[key], ...pathsIn(child).map((path) => [key, ...path])]);
}

interface Change {
  readonly path: Path;
  readonly how: string;
  readonly what: Json;
  readonly key: string;
}

function changed(json: Json, { path, ...rest }: Change): Json {
  const [step = '', ...below] = path;
  const entries = Object.entries(json ?? {});
  const list = Array.isArray(json);
  const next = entries.flatMap(([key, child]) => {
    if (key !== step) return [[key, child] as const];
    if (below.length > 0) return [[key, changed(child, { path: below, ...rest })] as const];
    return replaced(key, child, rest);
  });
  return list ? next.map(([, child]) => child) : Object.fromEntries(next);
}

function replaced(key: string, child: Json, { how, what, key: name }: Omit<Change, 'path'>) {
  if (how === 'remove') return [];
  if (how === 'rename') return [[name, child] as const];
  if (how === 'double') return [[key, child] as const, [`${key}2`, child] as const];
  if (how === 'replace' || typeof child !== 'object' || child === null) return [[key, what] as const];
  return [[key, Array.isArray(child) ? [...child, what] : { ...child, [name]: what }] as const];
}
